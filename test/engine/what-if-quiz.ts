/** Small quizzes with something to change in their answers, and what is said of it. */
import { expect } from 'chai';
import type { Question, Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { type WhatIf, whatIf } from '../../src/engine/what-if.js';
import { goalsQuestion, option, single, smallQuiz, step, treatment } from '../support/quizzes.js';

/** Each change in short: `question: option → treatment place`. */
const reported = (list: readonly WhatIf[]) =>
  list.map(
    ({ question, option, chosen, changes }) =>
      `${question}: ${chosen ? '' : 'not '}${option} → ` +
      changes.map(({ treatment, to }) => `${treatment} ${to}`).join(', '),
  );

/** Expects that this, and nothing else, would change the result. */
export const says = (quiz: Quiz, answers: Answers, ...flips: string[]) =>
  expect(reported(whatIf(quiz, answers))).to.deep.equal(flips);

/** Something that lines and scars are treated with, which takes three days off. */
export const needling = treatment(
  'needling',
  { lines: 2, scars: 2 },
  { category: 'needles', downtimeDays: { min: 3, max: 5 }, discomfort: 2 },
);
export const cream = treatment('cream', { lines: 1, scars: 1 }, { homeCare: true, discomfort: 1 });

/** Nothing that hurts at all, so none of the two. */
export const less = option({ id: 'less', limits: { discomfort: 0 } });

/** Asks for goals, then `questions`. */
export const asking = (questions: Question[], rest: Partial<Quiz> = {}) =>
  smallQuiz({
    steps: [step(goalsQuestion()), step(...questions)],
    treatments: [needling, cream],
    ...rest,
  });

export const timeOff = () =>
  single('time_off', [
    { id: 'none', limits: { leastDowntimeDays: 0 } },
    { id: 'two', limits: { leastDowntimeDays: 2 } },
    { id: 'week', limits: { leastDowntimeDays: 7 } },
    'any',
  ]);
