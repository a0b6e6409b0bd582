import { expect } from 'chai';
import { checkPart, checkQuiz, joined, PARTS } from '../../src/check/check-quiz.js';
import { everyCombination } from '../../src/check/statistics.js';
import { everyKindQuiz, smallQuiz } from '../support/quizzes.js';
import { TODAY } from './mutant.js';

describe('the parts of a check', () => {
  const options = { today: TODAY, weighting: everyCombination };
  const inParts = (definition: unknown, more = {}) => {
    const [first, ...others] = PARTS.map((part) =>
      checkPart(definition, { ...options, ...more }, part),
    );
    return joined([first!, ...others]);
  };

  for (const quiz of [smallQuiz(), everyKindQuiz()]) {
    it(`make the report on ${quiz.id} together`, () => {
      expect(inParts(quiz)).to.deep.equal(checkQuiz(quiz, options));
    });
  }

  it('make it also where runs are sampled', () => {
    const few = { mostClasses: 3 };
    expect(inParts(everyKindQuiz(), few)).to.deep.equal(
      checkQuiz(everyKindQuiz(), { ...options, ...few }),
    );
  });

  it('make each verdict once', () => {
    const parts = PARTS.map((part) => checkPart(smallQuiz(), options, part));
    const made = parts[0]!.verdicts.map(
      (_first, place) => parts.filter(({ verdicts }) => verdicts[place]).length,
    );
    expect(new Set(made)).to.deep.equal(new Set([1]));
  });

  it('refuse a definition alike', () => {
    expect(inParts({ schemaVersion: 2 })).to.deep.equal(checkQuiz({ schemaVersion: 2 }, options));
  });
});
