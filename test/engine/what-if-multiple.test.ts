import type { Question } from '../../src/definition/schema.js';
import { multiple, smallQuiz } from '../support/quizzes.js';
import { asking, cream, needling, says } from './what-if-quiz.js';

describe('where several options can be chosen', () => {
  const avoid = (rest: Partial<Extract<Question, { kind: 'multiple' }>> = {}) =>
    multiple(
      'avoid',
      [
        { id: 'needles', limits: { withoutCategories: ['needles'] } },
        { id: 'creams', limits: { discomfort: 0 } },
        'fuss',
        { id: 'nothing', exclusive: true },
      ],
      rest,
    );
  const scars = { goals: ['scars'] };

  it('a limit is set or lifted, one at a time', () => {
    const quiz = asking([avoid()]);
    says(
      quiz,
      { ...scars, avoid: ['fuss'] },
      'avoid: needles → needling out',
      'avoid: creams → needling out, cream out',
    );
    says(
      quiz,
      { ...scars, avoid: ['needles', 'fuss'] },
      'avoid: not needles → needling now',
      'avoid: creams → cream out',
    );
  });

  it('a limit that another one covers is not worth lifting', () => {
    says(
      asking([avoid()]),
      { ...scars, avoid: ['needles', 'creams'] },
      'avoid: not creams → cream now',
    );
  });

  it('a limit clears the exclusive option', () => {
    says(
      asking([avoid()]),
      { ...scars, avoid: ['nothing'] },
      'avoid: needles → needling out',
      'avoid: creams → needling out, cream out',
    );
    says(
      asking([
        multiple('avoid', ['fuss', { id: 'all', exclusive: true, limits: { discomfort: 0 } }]),
      ]),
      { ...scars, avoid: ['fuss'] },
      'avoid: all → needling out, cream out',
    );
  });

  it('no more and no fewer are chosen than the question takes', () => {
    says(asking([avoid({ max: 1 })]), { ...scars, avoid: ['fuss'] });
    says(
      asking([avoid({ required: true })]),
      { ...scars, avoid: ['needles'] },
      'avoid: creams → cream out',
    );
    says(
      asking([avoid({ min: 2 })]),
      { ...scars, avoid: ['needles', 'fuss'] },
      'avoid: creams → cream out',
    );
  });

  it('what has to be answered, and was not, stays', () => {
    says(asking([avoid({ required: true })]), scars);
  });

  it('goals and places on the body stay', () => {
    says(smallQuiz({ treatments: [needling, cream] }), scars);
  });
});
