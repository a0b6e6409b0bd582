/** A quiz about needling and a cream that asks for facts by name. */
import type { Fact, Precaution, Question, Quiz } from '../../src/definition/schema.js';
import { goalsQuestion, multiple, smallQuiz, step, treatment } from '../support/quizzes.js';

export const fact = (
  id: string,
  precautions: Precaution[] = [],
  rest: Partial<Fact> = {},
): Fact => ({
  id,
  label: id,
  advice: 'none',
  message: `${id} is so.`,
  ...(precautions.some(({ effect }) => effect === 'defer') ? { waitFrom: `the end of ${id}` } : {}),
  precautions,
  ...rest,
});

/** Asks for goals, then for each fact by its own id, then `questions`. */
export const factsQuiz = (facts: Fact[], rest: Partial<Quiz> = {}, ...questions: Question[]) =>
  smallQuiz({
    steps: [
      step(goalsQuestion()),
      step(multiple('facts', [...facts.map(({ id }) => ({ id, sets: [id] })), 'nothing'])),
      ...questions.map((question) => step(question)),
    ],
    facts,
    treatments: [
      treatment('needling', { scars: 3 }),
      treatment('cream', { scars: 1 }, { homeCare: true }),
    ],
    ...rest,
  });

/** An effect on needling. */
export const on = (
  effect: Precaution['effect'],
  waitWeeks?: number,
  ...sources: string[]
): Precaution => ({
  effect,
  treatments: ['needling'],
  ...(waitWeeks === undefined ? {} : { waitWeeks }),
  ...(sources.length ? { sources } : {}),
});
