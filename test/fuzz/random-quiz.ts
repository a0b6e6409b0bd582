/**
 * Small valid quizzes in which every rule an author can write comes up, and comes up together.
 *
 * The same choices make the same quiz, whether they come from a seed (`randomQuiz`) or from
 * fast-check (`quizzes`), which also finds a plainer quiz that fails in the same way. Not every quiz
 * is a sensible one: rules may be dead, contradict each other or leave nothing to suggest.
 */
import fc from 'fast-check';
import type { Quiz } from '../../src/definition/schema.js';
import { Draws, TAPE_STEPS } from './draws.js';
import { maybeWhen, type Past } from './random-conditions.js';
import type { Names } from './random-questions.js';
import { randomSteps } from './random-steps.js';
import { randomAddOn, randomFact, randomTreatment } from './random-treatments.js';

/** Few enough runs to try each of them. */
export const FEW_RUNS = 5000;

/** Longer than any quiz needs. */
const LONGEST_TAPE = 1000;

/**
 * The random quiz of `seed`: always the same one.
 *
 * @param mostRuns - How many different sets of answers there may be at most; see `mostRunsOf`.
 */
export const randomQuiz = (seed: number, mostRuns = FEW_RUNS): Quiz =>
  buildQuiz(Draws.fromSeed(seed), mostRuns);

/** Random quizzes for fast-check; shrinks towards quizzes with fewer and plainer parts. */
export const quizzes = (mostRuns = FEW_RUNS): fc.Arbitrary<Quiz> =>
  fc
    .array(fc.nat(TAPE_STEPS - 1), { maxLength: LONGEST_TAPE, size: 'max' })
    .map((tape) => buildQuiz(Draws.fromTape(tape), mostRuns));

function buildQuiz(draws: Draws, mostRuns: number): Quiz {
  const names = randomNames(draws);
  const { steps, derivedFacts, past } = randomSteps(draws, names, mostRuns);
  const { facts, treatments, addOns, sources } = names;
  return {
    schemaVersion: 1,
    id: 'random',
    version: '1',
    locale: 'en',
    title: 'A random quiz',
    review: { signedOff: false, ...draws.maybe(0.2, () => ({ note: 'Not reviewed.' })) },
    goals: [...names.goals],
    steps,
    ...(facts.length
      ? { facts: facts.map((id, index) => randomFact(draws, id, names, above(past, facts, index))) }
      : {}),
    ...(derivedFacts.length ? { derivedFacts } : {}),
    treatments: treatments.map((id) => randomTreatment(draws, id, names)),
    ...(addOns.length ? { addOns: addOns.map((id) => randomAddOn(draws, id, names)) } : {}),
    sources: sources.map((id) => ({ id, title: `Trial ${id}`, grade: 'moderate' })),
    ...draws.maybe(0.3, () => ({
      result: { notes: [{ ...maybeWhen(draws, past, 0.9), text: 'A note on the result.' }] },
    })),
  };
}

/** What the condition of the fact at `index` can look at: answers, and the facts above it. */
const above = (past: Past, facts: readonly string[], index: number): Past => ({
  options: past.options,
  facts: new Set(facts.slice(0, index).filter((id) => past.facts.has(id))),
});

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

function randomNames(draws: Draws): Names {
  const treatments = numbered('t', draws.between(1, 6));
  const withCategory = treatments.filter(() => draws.chance(0.6));
  return {
    goals: numbered('g', draws.between(1, 3)).map((id) => ({
      id,
      ...draws.maybe(0.6, () => ({ subtypes: numbered('t', 2).map((each) => ({ id: each })) })),
    })),
    facts: numbered('f', draws.between(1, 5)),
    treatments,
    addOns: numbered('a', draws.between(0, 2)),
    categories: new Map(withCategory.map((id) => [id, draws.pick(['needles', 'light'])])),
    sources: numbered('S', 2),
  };
}
