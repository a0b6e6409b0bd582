import { expect } from 'chai';
import { changed, everyKindQuiz, multiple, smallQuiz, step } from '../support/quizzes.js';
import { describeMistakes, issuesOf } from './issues.js';

describe('checkReferences', () => {
  const upwards = 'must satisfy min ≤ typical ≤ max.';

  describeMistakes('given figures', [
    ['steps[2].questions[0].max', 0, 'is 0, but should be 1 or more.'],
    ['steps[1].questions[0].max', 0, 'is 0, but should be 1 or more.'],
    ['steps[1].questions[0].min', 3, 'is 3, but only 2 options can be chosen together.'],
    ['treatments[0].sessions', { min: 4, max: 3 }, upwards],
    ['treatments[0].sessions', { min: 4, typical: 3, max: 5 }, upwards],
    ['treatments[0].sessions', { min: 4, typical: 6, max: 5 }, upwards],
    ['treatments[0].sessions', { min: 4, typical: 3 }, upwards],
    ['treatments[0].downtimeDays', { min: 2, max: 1 }, upwards],
    ['treatments[0].byGoal[0].needleLengthMm', { min: 3, max: 2.5 }, upwards],
    ['treatments[0].prepareWeeks', { min: 4, max: 2 }, upwards],
    ['treatments[0].byGoal[0].prepareWeeks', { min: 4, max: 2 }, upwards],
    ['treatments[0].judgeWeeks', { min: 52, max: 12 }, upwards],
    ['treatments[0].byGoal[0].judgeWeeks', { min: 52, max: 12 }, upwards],
    [
      'treatments[0].judgeWeeks',
      { min: -1 },
      'is -1, but should be 0 or more.',
      'treatments[0].judgeWeeks.min',
    ],
  ]);

  it('refuses a "max" below "min"', () => {
    const quiz = changed(everyKindQuiz(), 'steps[2].questions[0].min', 2);
    expect(issuesOf(quiz)).to.deep.equal([
      { path: 'steps[2].questions[0].max', message: 'is 1, but should be 2 or more.' },
    ]);
  });

  it('refuses a "max" that leaves no whole number from "min" on', () => {
    const question = multiple('area', ['face', 'neck', 'hands'], { min: 1.5, max: 1.7 });
    expect(issuesOf(smallQuiz({ steps: [step(question)] }))).to.deep.equal([
      { path: 'steps[0].questions[0].max', message: 'is 1.7, but should be 2 or more.' },
    ]);
  });

  it('takes a range without an upper end', () => {
    const quiz = changed(everyKindQuiz(), 'treatments[0].sessions', { min: 4, typical: 6 });
    expect(issuesOf(quiz)).to.deep.equal([]);
  });
});
