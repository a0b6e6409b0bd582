/** Questions that endings skip, computed from every run one by one and from the runs it could have become. */
import type { Quiz } from '../../src/definition/schema.js';
import { type Trail, trail } from '../../src/engine/trail.js';
import { effectOn } from './effects.js';
import { everyRun, type RunAnswers } from './every-run.js';
import { drawnFrom, homeCare, type LookedAt } from './judged-by-force.js';

/** `question.option: treatment` where an ending spared a question that speaks against the treatment. */
export function spared(quiz: Quiz, runs: readonly LookedAt[]): string[] {
  const found = new Set<string>();
  for (const { answers, fullTrail, result } of runs) {
    const ends = [...fullTrail.questions.values()].flatMap(({ question, chosen }) =>
      chosen.filter((option) => option.ends).map((option) => `${question.id}.${option.id}`),
    );
    const procedures = result.treatments.filter(({ id }) => !homeCare(quiz, id));
    if (!ends.length || !procedures.length) continue;
    const facts = factsSpared(quiz, answers);
    for (const { id } of procedures.filter(({ id: each }) => isAgainst(quiz, facts, each))) {
      for (const end of ends) found.add(`${end}: ${id}`);
    }
  }
  return [...found].sort();
}

export const isAgainst = (quiz: Quiz, facts: Iterable<string>, id: string): boolean =>
  [...facts].some((fact) => ['exclude', 'defer'].includes(effectOn(quiz, fact, id)!));

/** Facts that the questions after the last one asked could still make true, had nothing ended the quiz. */
export function factsSpared(quiz: Quiz, answers: RunAnswers): Set<string> {
  const { steps } = trail(quiz, answers);
  const at = quiz.steps.indexOf(steps.at(-1)!.step);
  const facts = new Set<string>();
  for (const run of everyRun(withoutEnds(quiz, at), answers)) {
    for (const fact of factsAfter(quiz, at, trail(withoutEnds(quiz, at), run))) facts.add(fact);
  }
  return facts;
}

/** The quiz in which the step at `at` ends nothing. */
const withoutEnds = (quiz: Quiz, at: number): Quiz => ({
  ...quiz,
  steps: quiz.steps.map((step, index) => ({
    ...step,
    questions: step.questions.map((question) =>
      index === at && question.options
        ? { ...question, options: question.options.map((option) => ({ ...option, ends: false })) }
        : question,
    ) as typeof step.questions,
  })),
});

function* factsAfter(quiz: Quiz, at: number, { questions, facts }: Trail): Generator<string> {
  const later = quiz.steps.slice(at + 1).flatMap((step) => step.questions.map(({ id }) => id));
  for (const { id, when } of quiz.facts ?? []) {
    const looks = JSON.stringify(when ?? null);
    if (facts.has(id) && later.some((each) => looks.includes(`"${each}"`))) yield id;
  }
  for (const id of later.filter((each) => questions.has(each))) {
    for (const { sets = [] } of questions.get(id)!.options) yield* sets;
    for (const { highestOf, levels } of drawnFrom(quiz, id)) {
      const known = highestOf.flatMap((each) => questions.get(each)?.chosen ?? []);
      const highest = Math.max(...known.map(({ level = -1 }) => level));
      yield* levels.filter(({ level }) => level === highest).map(({ fact }) => fact);
    }
  }
}
