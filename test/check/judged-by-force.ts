/** Verdicts and numbers of a quiz, computed from every run one by one. */
import type { Option, Question, Quiz } from '../../src/definition/schema.js';
import { indexOf } from '../../src/engine/quiz-index.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Recommendation } from '../../src/engine/recommendation.js';
import { type Trail, trail } from '../../src/engine/trail.js';
import { supportFor, wants } from '../../src/engine/wants.js';
import { effectOn, precautionOn, isStricter } from './effects.js';
import { everyAnswer, everyRun, type RunAnswers } from './every-run.js';

export interface LookedAt {
  answers: RunAnswers;
  fullTrail: Trail;
  result: Recommendation;
}

export const everyResult = (quiz: Quiz): LookedAt[] =>
  everyRun(quiz).map((answers) => ({
    answers,
    fullTrail: trail(quiz, answers),
    result: recommend(quiz, answers),
  }));

export const homeCare = (quiz: Quiz, id: string) =>
  quiz.treatments.find((treatment) => treatment.id === id)!.homeCare;

/** `question: treatment` where no answer at all gets a procedure that an answer speaks against. */
export function safetyGaps(quiz: Quiz, runs: readonly LookedAt[]): string[] {
  const found = new Set<string>();
  for (const { fullTrail, result } of runs) {
    for (const { question, isUnknown } of fullTrail.questions.values()) {
      if (!isUnknown) continue;
      for (const { id, cautions } of result.treatments) {
        const isWarned = cautions.some(({ questions }) => questions.includes(question.id));
        if (homeCare(quiz, id) || isWarned || isDrawnCarefully(quiz, question, id)) continue;
        const against = factsOf(quiz, question).map((fact) => effectOn(quiz, fact, id));
        if (against.some((effect) => effect === 'exclude' || effect === 'defer')) {
          found.add(`${question.id}: ${id}`);
        }
      }
    }
  }
  return [...found].sort();
}

/** Facts that some answer to a question makes true, by itself or along with others. */
const factsOf = (quiz: Quiz, { id, options = [] }: Question): string[] => [
  ...options.flatMap(({ sets = [] }) => sets),
  ...drawnFrom(quiz, id)
    .flatMap(({ levels }) => levels)
    .filter(({ level }) => options.some((option) => option.level === level))
    .map(({ fact }) => fact),
  ...offeredBy(quiz, id).flatMap((option) => conditionalOn(quiz, id, option.id)),
];

/** Options of a question, or the goals that it ranks. */
const offeredBy = (quiz: Quiz, id: string) => indexOf(quiz).questions.get(id)!.options;

/** Facts whose condition needs an option, by the pairs in its JSON that stand under no "not". */
export const conditionalOn = (quiz: Quiz, question: string, option: string): string[] =>
  (quiz.facts ?? [])
    .filter(({ when }) => {
      const json = JSON.stringify(when ?? null, (key, value: unknown) =>
        key === 'not' ? null : value,
      );
      return json.includes(`["${question}","${option}"]`);
    })
    .map(({ id }) => id);

export const drawnFrom = (quiz: Quiz, question: string) =>
  (quiz.derivedFacts ?? []).filter(({ highestOf }) => highestOf.includes(question));

/** Whether the quiz has a word for levels that stay unknown; another question may give the level. */
const isDrawnCarefully = (quiz: Quiz, { id }: Question, treatment: string) =>
  drawnFrom(quiz, id).some(
    ({ whenUnknown }) => whenUnknown && effectOn(quiz, whenUnknown, treatment),
  );

/** `fact: treatment` where something stricter is true whenever the fact is. */
export function shadows(quiz: Quiz, runs: readonly LookedAt[]): string[] {
  const named = [...quiz.treatments, ...(quiz.addOns ?? [])].map(({ id }) => id);
  return (quiz.facts ?? []).flatMap(({ id: fact }) => {
    const whenTrue = runs.filter(({ fullTrail }) => fullTrail.facts.has(fact));
    return named
      .filter((id) => {
        const covers = (other: string) => isStricter(quiz, other, fact, id);
        const isRuled = precautionOn(quiz, fact, id) && whenTrue.length;
        return isRuled && whenTrue.every(({ fullTrail }) => some(fullTrail, covers));
      })
      .map((id) => `${fact}: ${id}`);
  });
}

const some = ({ facts }: Trail, is: (fact: string) => unknown) => [...facts.keys()].some(is);

/** By treatment: those that come before it whenever it is suggested. */
export function alwaysBefore(runs: readonly LookedAt[]): Record<string, string[]> {
  const before: Record<string, string[]> = {};
  for (const { result } of runs) {
    result.treatments.forEach(({ id }, place) => {
      const ahead = result.treatments.slice(0, place).map((each) => each.id);
      before[id] = before[id] ? before[id].filter((each) => ahead.includes(each)) : ahead.sort();
    });
  }
  return before;
}

/** `a=b` for one after the other with the same score: those suggested, and the best of those behind. */
export const tied = (quiz: Quiz, runs: readonly LookedAt[]): string[] =>
  [
    ...new Set(
      runs.flatMap((run) => {
        const ranked = ranking(quiz, run);
        return ranked.flatMap(({ id, score }, place) =>
          ranked[place + 1]?.score === score ? `${id}=${ranked[place + 1]!.id}` : [],
        );
      }),
    ),
  ].sort();

/** What is suggested, and the first that three others come before. */
export function ranking(quiz: Quiz, { fullTrail, result }: Omit<LookedAt, 'answers'>) {
  const behind = result.leftOut
    .filter(({ reasons }) => reasons.some(({ weight }) => weight !== undefined))
    .map(({ id }) => {
      const treatment = quiz.treatments.find((each) => each.id === id)!;
      const support = wants(fullTrail).map(
        (want) => want.weight * supportFor(treatment, want).strength,
      );
      const score = Math.round(support.reduce((sum, each) => sum + each, 0) * 100) / 100;
      return { id, score, treatment, cautions: Number(hasCaution(quiz, fullTrail, id)) };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.cautions - b.cautions ||
        a.treatment.downtimeDays.max - b.treatment.downtimeDays.max ||
        a.treatment.discomfort - b.treatment.discomfort,
    );
  return [...result.treatments, ...behind.slice(0, 1)];
}

/** Whether a fact, or an answer that stays unknown, puts a caution beside a treatment. */
const hasCaution = (quiz: Quiz, { facts, questions }: Trail, id: string) =>
  [...facts.keys()].some((fact) => precautionOn(quiz, fact, id) === 'caution') ||
  (!homeCare(quiz, id) &&
    [...questions.values()].some(
      ({ question: { careful }, isUnknown }) => careful && !careful.facts && isUnknown,
    ));

/** What a run counts for. */
export type Weigh = (run: LookedAt) => number;

export const one: Weigh = () => 1;

/** What the sentence about visitors who answer by chance says, answer by answer. */
export const chance: Weigh = ({ fullTrail }) =>
  [...fullTrail.questions.values()].reduce((product, asked) => {
    const { question, chosen } = asked;
    const length = question.options?.length ?? goalsOf(fullTrail, question);
    const takesOne = question.kind === 'single' || question.kind === 'scale';
    const odds = (options: readonly Option[]) =>
      options.reduce(
        (all, option) => all * oddsOf(option, takesOne, length),
        options.length ? 1 : 0.1,
      );
    const whole = everyAnswer(asked)
      .map((ids) => odds(asked.options.filter(({ id }) => ids.includes(id))))
      .reduce((sum, each) => sum + each, 0);
    return (product * odds(chosen)) / whole;
  }, 1);

const oddsOf = ({ unknown, exclusive, sets }: Option, takesOne: boolean, length: number) =>
  unknown ? 0.1 : takesOne || exclusive ? 1 : sets ? 0.05 : 1 / length;

/** Only lists of boxes ask for their length, and they have options of their own. */
const goalsOf = ({ questions }: Trail, { id }: Question) => questions.get(id)!.options.length;

export interface Shares {
  suggested: number;
  first: number;
  later: number;
  leftOut: number;
  rules: Record<string, number>;
}

/** Shares of everything weighed, by treatment. */
export function shares(
  quiz: Quiz,
  runs: readonly LookedAt[],
  weigh: Weigh,
): Record<string, Shares> {
  const weighed = runs.map((run) => ({ run, weight: weigh(run) }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const share = (is: (run: LookedAt) => unknown) =>
    weighed.reduce((sum, { run, weight }) => sum + (is(run) ? weight : 0), 0) / whole;
  return Object.fromEntries(
    quiz.treatments.map(({ id }) => {
      const isThis = (each: { id: string }) => each.id === id;
      const goalReason = ({ result }: LookedAt) =>
        result.leftOut.find(isThis)?.reasons.find(({ kind }) => kind === 'goal');
      const rules = {
        'no support for the goals chosen': share(
          (run) => goalReason(run) && goalReason(run)!.weight === undefined,
        ),
        'three others come before it': share((run) => goalReason(run)?.weight !== undefined),
        ...Object.fromEntries(
          rulesAgainst(quiz, id).map(({ rule, holds }) => [
            rule,
            share(({ fullTrail }) => holds(fullTrail)),
          ]),
        ),
      };
      return [
        id,
        {
          suggested: share(({ result }) => result.treatments.some(isThis)),
          first: share(({ result }) => result.treatments[0]?.id === id),
          later: share(({ result }) => result.later.some(isThis)),
          leftOut: share(({ result }) => result.leftOut.some(isThis)),
          rules: Object.fromEntries(Object.entries(rules).filter(([, each]) => each > 0)),
        },
      ];
    }),
  );
}

interface Rule {
  rule: string;
  holds(fullTrail: Trail): boolean;
}

/** Facts, limits and unanswered questions that keep a treatment from being suggested. */
function rulesAgainst(quiz: Quiz, id: string): Rule[] {
  const facts = (quiz.facts ?? [])
    .filter((fact) => ['exclude', 'defer'].includes(effectOn(quiz, fact.id, id)!))
    .map((fact) => ({ rule: fact.id, holds: ({ facts: all }: Trail) => all.has(fact.id) }));
  const asked = quiz.steps.flatMap(({ questions }) => questions);
  const limits = asked.flatMap(({ id: question, options = [] }) =>
    options
      .filter((option) => isBeyond(quiz, id, option))
      .map((option) => ({
        rule: `${question}: ${option.id}`,
        holds: ({ questions }: Trail) =>
          !!questions.get(question)?.chosen.some((each) => each.id === option.id),
      })),
  );
  const declined = asked
    .filter(({ careful }) => careful?.homeCareOnly && !homeCare(quiz, id))
    .map((question) => ({
      rule: `${question.id}: no answer`,
      holds: ({ questions }: Trail) => !!questions.get(question.id)?.isUnknown,
    }));
  return [...facts, ...limits, ...declined];
}

function isBeyond(quiz: Quiz, id: string, { limits }: Option): boolean {
  const {
    downtimeDays,
    discomfort,
    category = '',
    marksSeenDays,
    byGoal = [],
  } = quiz.treatments.find((each) => each.id === id)!;
  const seen = [{ marksSeenDays }, ...byGoal].map((each) =>
    each.marksSeenDays ? (each.marksSeenDays.max ?? Infinity) : 0,
  );
  return (
    downtimeDays.min > (limits?.leastDowntimeDays ?? Infinity) ||
    Math.max(downtimeDays.max, ...seen) > (limits?.marksSeenDays ?? Infinity) ||
    discomfort > (limits?.discomfort ?? Infinity) ||
    !!limits?.withoutCategories?.includes(category)
  );
}
