import { expect } from 'chai';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import {
  goalsQuestion,
  mainGoal,
  multiple,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';

const quiz = smallQuiz({
  steps: [
    step(goalsQuestion(), mainGoal('main', 'goals')),
    step(
      multiple('kind', [
        { id: 'pitted', goal: 'scars.pitted' },
        { id: 'raised', goal: 'scars.raised' },
      ]),
    ),
  ],
  treatments: [
    treatment(
      'needling',
      { lines: 2, scars: 3 },
      {
        sessions: { min: 3, typical: 4, max: 6 },
        intervalWeeks: { min: 4, max: 6 },
        firstResultsWeeks: 8,
        needleLengthMm: { min: 0.5, max: 2.5 },
        downtimeDays: { min: 1, max: 3 },
        discomfort: 2,
        sources: ['S1', 'S2'],
        byGoal: [
          { goal: 'scars', sessions: { min: 4, max: 6 }, sources: ['S2', 'S3'] },
          {
            goal: 'scars.pitted',
            firstResultsWeeks: 12,
            needleLengthMm: { min: 1, max: 2.5 },
            courseWeeks: { min: 12 },
            note: 'Deeper.',
          },
        ],
      },
    ),
  ],
});

const programme = (answers: Answers) => recommend(quiz, answers).treatments[0]!.programme;

describe('programme', () => {
  const general = {
    sessions: { min: 3, typical: 4, max: 6 },
    intervalWeeks: { min: 4, max: 6 },
    firstResultsWeeks: 8,
    needleLengthMm: { min: 0.5, max: 2.5 },
    downtimeDays: { min: 1, max: 3 },
    discomfort: 2,
    sources: ['S1', 'S2'],
  };
  const forScars = {
    ...general,
    goal: 'scars',
    sessions: { min: 4, max: 6 },
    sources: ['S2', 'S3', 'S1'],
  };
  const forPitted = {
    ...general,
    goal: 'scars.pitted',
    firstResultsWeeks: 12,
    needleLengthMm: { min: 1, max: 2.5 },
    courseWeeks: { min: 12 },
    note: 'Deeper.',
  };

  for (const [what, answers, expected] of [
    ['is the general one for a goal without figures of its own', { goals: ['lines'] }, general],
    ['is narrowed to the goal', { goals: ['scars'] }, forScars],
    ['is narrowed to the subtype', { goals: ['scars'], kind: ['pitted'] }, forPitted],
    ['falls back to the goal of a subtype', { goals: ['scars'], kind: ['raised'] }, forScars],
    ['follows the best supported goal', { goals: ['lines', 'scars'] }, forScars],
    [
      'follows the main goal where that adds more',
      { goals: ['lines', 'scars'], main: 'lines' },
      general,
    ],
  ] as [string, Answers, object][]) {
    it(what, () => {
      expect(programme(answers)).to.deep.equal(expected);
    });
  }

  it('leaves out what is not known', () => {
    const bare = recommend(smallQuiz(), { goals: ['scars'] }).treatments[0]!.programme;
    expect(bare).to.deep.equal({ downtimeDays: { min: 0, max: 0 }, discomfort: 0, sources: [] });
  });
});
