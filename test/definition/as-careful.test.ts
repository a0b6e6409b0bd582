import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { option, single } from '../support/quizzes.js';
import {
  forSome,
  inFact,
  inOption,
  inQuestion,
  inStep,
  inTreatment,
  mistakes,
  passed,
  questionOf,
  read,
} from './extensions.js';

const inPregnancy = (parts: object) => inQuestion('pregnancy', 'pregnancy', parts);
const { message } = questionOf(defaultQuiz, 'pregnancy').careful!;

describe('what is as careful as the built-in quiz, or more', () => {
  for (const [what, parts] of [
    ['stricter advice', inFact('age_18_21', { advice: 'clinician-first' })],
    ['stopped procedures', inFact('age_18_21', { stopsProcedures: true })],
    ['other words', inFact('under_18', { message: 'Ask a parent.' })],
    [
      'an option that sets more',
      inOption('age', 'age', 'under_18', { sets: ['under_18', 'age_18_21'] }),
    ],
    [
      'an answer that counts as unknown',
      inOption('pregnancy', 'pregnancy', 'none', { unknown: true }),
    ],
    ['a question that is asked of everyone', inQuestion('details', 'scar_age', { when: null })],
    [
      'a question that is asked of more',
      inQuestion('details', 'scar_age', {
        when: { any: [forSome, { includes: ['goals', 'firmness'] }] },
      }),
    ],
    [
      'a careful default of more',
      inPregnancy({
        careful: { message, facts: ['pregnant', 'breastfeeding'], homeCareOnly: true },
      }),
    ],
    ['a required question', inPregnancy({ required: true })],
    [
      'a question without facts that is skipped, asked less, or gone',
      {
        steps: [
          {
            id: 'comfort',
            questions: [
              { id: 'downtime', remove: true },
              { id: 'needles', when: forSome, required: false },
              { id: 'ready_by', max: null },
            ],
          },
        ],
      },
    ],
    ['one answer at least, which any answer is', inQuestion('health', 'health', { min: 1 })],
    [
      'an option that clears others, where no facts are set',
      inOption('goals', 'goals', 'just_looking', { ...option('just_looking'), exclusive: true }),
    ],
    ['a step without facts that is gone', inStep('comfort', { remove: true })],
    ['an option without facts that is gone', inOption('age', 'age', '65_plus', { remove: true })],
    ['a treatment that is gone', inTreatment('ipl', { remove: true })],
    [
      'more discomfort and time off',
      inTreatment('ipl', { discomfort: 4, downtimeDays: { max: 30 } }),
    ],
    ['a warning', inTreatment('ipl', { warning: { text: 'Mind your eyes.' } })],
    [
      'a treatment of ones own, gentle and at home',
      inTreatment('balm', {
        name: 'Balm',
        homeCare: true,
        indications: [],
        downtimeDays: { min: 0, max: 0 },
        discomfort: 0,
      }),
    ],
    [
      'a question of ones own',
      { steps: [{ id: 'visit', questions: [{ ...single('visit', ['a', 'b']), when: forSome }] }] },
    ],
    ['an order of ones own', inStep('health', { before: 'area' })],
  ] as [string, object][]) {
    it(`needs no review: ${what}`, () => {
      expect(mistakes(parts)).to.deep.equal([]);
      expect(read(parts)).to.deep.include({ relaxed: [], warnings: [] });
    });
  }

  it('warns of a review that has passed all the same', () => {
    expect(read(inTreatment('ipl', { name: 'Light', reviewed: passed })).warnings).to.deep.equal([
      {
        path: 'treatments[0].reviewed.until',
        message:
          'is 2026-11-21, which has passed: what is less careful than the built-in quiz no longer counts.',
      },
    ]);
  });
});
