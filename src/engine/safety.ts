/** Safety before ranking: what the visitor's facts do to each treatment. */
import { ADVICE } from '../definition/advice.js';
import type { AskedQuestion } from './asked-question.js';
import type { Advice, Fact, Precaution, Quiz, Treatment } from '../definition/schema.js';
import type { Facts } from './facts.js';
import { indexOf } from './quiz-index.js';
import type { Notice, Reason, Recommendation } from './recommendation.js';
import type { Trail } from './trail.js';

const severity = (advice: Advice) => ADVICE.indexOf(advice);

/** What a true fact says: the careful wording while only an unknown answer counts as the fact. */
function reasonOf({ id, message }: Fact, facts: Facts, sources: readonly string[]): Reason {
  const { carefulMessage, questions } = facts.get(id)!;
  return {
    kind: 'precaution',
    text: carefulMessage ?? message,
    questions: [...questions],
    sources: [...sources],
  };
}

/** Every source that the precautions of a fact name. */
const sourcesOf = ({ precautions = [] }: Fact): string[] => [
  ...new Set(precautions.flatMap(({ sources = [] }) => sources)),
];

/** True facts, in the author's order. */
const trueFacts = (quiz: Quiz, facts: Facts): Fact[] =>
  [...facts.keys()].map((id) => indexOf(quiz).facts.get(id)!);

/** What true facts say to the visitor, strictest first. */
export function notices(quiz: Quiz, facts: Facts): Notice[] {
  return trueFacts(quiz, facts)
    .filter(({ advice }) => advice !== 'none')
    .map((fact) => {
      const { text, sources } = reasonOf(fact, facts, sourcesOf(fact));
      return { fact: fact.id, advice: fact.advice, message: text, sources };
    })
    .sort((a, b) => severity(b.advice) - severity(a.advice));
}

/** The strictest advice among notices, which come strictest first. */
export const strictestAdvice = (list: readonly Notice[]): Advice => list[0]?.advice ?? 'none';

/** Whether a fact keeps every procedure away, whatever its precautions are. */
export const isStopping = ({ advice, stopsProcedures }: Fact): boolean =>
  advice === 'see-doctor-soon' || !!stopsProcedures;

/** Whether a fact that is true of the visitor keeps every procedure away. */
export const hasStop = (quiz: Quiz, { facts }: Recommendation): boolean =>
  (quiz.facts ?? []).some((fact) => facts.includes(fact.id) && isStopping(fact));

/** Reasons for which no procedure is shown at all, not even for later. */
export function procedureStops(quiz: Quiz, { facts, questions }: Trail): Reason[] {
  const stops = trueFacts(quiz, facts)
    .filter(isStopping)
    .map((fact) => reasonOf(fact, facts, sourcesOf(fact)));
  for (const asked of questions.values()) {
    if (asked.question.careful?.homeCareOnly) stops.push(...unknownReason(asked));
  }
  return stops;
}

/** What unknown answers ask of every procedure, beyond the facts they count as. */
export function carefulCautions({ questions }: Trail): Reason[] {
  return [...questions.values()]
    .filter(({ question }) => !question.careful?.facts)
    .flatMap(unknownReason);
}

const unknownReason = ({ question: { id, careful }, isUnknown }: AskedQuestion): Reason[] =>
  careful && isUnknown
    ? [{ kind: 'precaution', text: careful.message, questions: [id], sources: [] }]
    : [];

/** The strictest effect true facts have on a treatment or add-on, with all its reasons. */
export interface Safety {
  effect: Precaution['effect'] | undefined;
  /** Reasons of that effect, the author's order. */
  reasons: Reason[];
  /** Reasons to go carefully, also where something stricter applies. */
  cautions: Reason[];
  /** Longest wait, for `defer`. */
  waitWeeks: number;
  /** What the longest wait is counted from; several when they are equally long. */
  waitFrom: readonly string[];
}

/** What the facts say about one treatment: the strictest effect, its wait and its messages. */
export function safetyOf(quiz: Quiz, facts: Facts, treatmentId: Treatment['id']): Safety {
  const found = { exclude: [] as Reason[], defer: [] as Reason[], caution: [] as Reason[] };
  let waitWeeks = 0;
  const waitFrom = new Set<string>();
  for (const fact of trueFacts(quiz, facts)) {
    const precaution = fact.precautions?.find(({ treatments }) => treatments.includes(treatmentId));
    if (!precaution) continue;
    const { effect, sources = [], waitWeeks: weeks = 0 } = precaution;
    found[effect].push(reasonOf(fact, facts, sources));
    if (effect === 'defer') {
      if (weeks > waitWeeks) waitFrom.clear();
      if (weeks >= waitWeeks) waitFrom.add(fact.waitFrom ?? '');
      waitWeeks = Math.max(waitWeeks, weeks);
    }
  }
  const effect = (['exclude', 'defer', 'caution'] as const).find((each) => found[each].length);
  return {
    effect,
    reasons: effect ? found[effect] : [],
    cautions: found.caution,
    waitWeeks,
    waitFrom: [...waitFrom],
  };
}
