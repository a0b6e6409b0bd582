import { expect } from 'chai';
import { checkQuiz } from '../../src/check/check-quiz.js';
import { type Odds, OddsError } from '../../src/check/odds.js';
import type { Statistics } from '../../src/check/report.js';
import { byChance, everyCombination, type Weighting } from '../../src/check/statistics.js';
import type { Quiz } from '../../src/definition/schema.js';
import { goalsQuestion, multiple, single, smallQuiz, step } from '../support/quizzes.js';
import { TODAY } from './mutant.js';

const statisticsOf = (quiz: Quiz, weighting: Weighting): Statistics =>
  checkQuiz(quiz, { today: TODAY, weighting }).statistics!;

const quiz = smallQuiz({
  steps: [
    step(goalsQuestion()),
    step(single('constructor', ['name', 'length'], { required: true })),
    step(multiple('skin', ['dry', 'oily'])),
  ],
});

const suggested = (weighting: Weighting, of = quiz) =>
  statisticsOf(of, weighting).treatments.map((each) => each.suggested);

describe('odds of an author', () => {
  it('leave a question alone whose id every object knows', () => {
    expect(suggested(byChance())).to.deep.equal(suggested(byChance({ skin: {} })));
    for (const share of suggested(byChance())) expect(share).to.be.within(0, 1);
  });

  for (const [what, odds, why] of [
    ['are all 0', { constructor: { name: 0, length: 0 } }, /All odds of constructor are 0/],
    ['are all 0, no answer too', { skin: { '': 0, dry: 0, oily: 0 } }, /All odds of skin are 0/],
    ['are endless', { skin: { dry: Infinity } }, /"dry" of skin is Infinity, but should be 0 to/],
    ['are no number', { skin: { dry: NaN } }, /"dry" of skin is NaN/],
    ['are below 0', { skin: { dry: -1 } }, /"dry" of skin is -1/],
    ['are too large', { skin: { dry: 1e308, oily: 1e308 } }, /"dry" of skin is 1e\+308/],
  ] as [string, Odds, RegExp][]) {
    it(`are refused when they ${what}`, () => {
      expect(() => statisticsOf(quiz, byChance(odds))).to.throw(OddsError, why);
    });
  }

  it('may be 0 for all that can be ticked where nothing need be', () => {
    const odds = { skin: { dry: 0, oily: 0 } };
    for (const share of suggested(byChance(odds))) expect(share).to.be.within(0, 1);
  });

  it('are refused when no visitor reaches the end by them', () => {
    const boxes = Array.from({ length: 120 }, (_each, index) => `b${index}`);
    const odds = Object.fromEntries(boxes.map((id) => [id, 1e6]));
    const many = smallQuiz({ steps: [step(goalsQuestion()), step(multiple('boxes', boxes))] });
    expect(() => statisticsOf(many, byChance({ boxes: odds }))).to.throw(
      OddsError,
      /too far apart/,
    );
  });
});

describe('counting every combination', function () {
  this.timeout(180_000);

  /** A question about goals, and lists of boxes that nothing looks at. */
  const idle = (lists: number, boxes: number) =>
    smallQuiz({
      steps: [
        step(goalsQuestion()),
        ...Array.from({ length: lists }, (_list, list) =>
          step(
            multiple(
              `list${list}`,
              Array.from({ length: boxes }, (_box, box) => `b${box}`),
            ),
          ),
        ),
      ],
    });

  it('gives shares for more runs than a number can hold', () => {
    const { treatments, runs, basis } = statisticsOf(idle(6, 200), everyCombination);
    expect(BigInt(runs)).to.equal(4n * 2n ** 1200n);
    expect(basis.kind).to.equal('proved');
    const few = statisticsOf(idle(1, 2), everyCombination).treatments;
    expect(treatments.map(({ id }) => id)).to.deep.equal(few.map(({ id }) => id));
    treatments.forEach(({ suggested, leftOut }, index) => {
      expect(suggested).to.be.closeTo(few[index]!.suggested, 1e-9);
      expect(leftOut).to.be.closeTo(few[index]!.leftOut, 1e-9);
    });
  });

  it('tries random runs where there are more than can be weighed, and says so', () => {
    const { basis, weighting, treatments } = statisticsOf(idle(6, 334), everyCombination);
    expect(basis.kind).to.equal('sampled');
    expect(weighting).to.equal('Random runs, each counting the same.');
    for (const { suggested } of treatments) expect(suggested).to.be.within(0, 1);
  });
});
