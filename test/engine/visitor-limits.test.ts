import { expect } from 'chai';
import type { Limits, Treatment } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import { goalsQuestion, single, smallQuiz, step, treatment } from '../support/quizzes.js';

const needling: Partial<Treatment> = {
  category: 'needles',
  downtimeDays: { min: 1, max: 4 },
  discomfort: 2,
};

const outcome = (limits: Limits, rest = needling) => {
  const quiz = smallQuiz({
    steps: [step(goalsQuestion()), step(single('limit', [{ id: 'less', limits }, 'any']))],
    treatments: [treatment('needling', { scars: 3 }, rest)],
  });
  const { treatments, leftOut } = recommend(quiz, { goals: ['scars'], limit: 'less' });
  return treatments.length ? 'suggested' : leftOut[0]!.reasons;
};

describe('limits', () => {
  for (const [limits, text] of [
    [{ leastDowntimeDays: 0 }, 'Skin can look red or flaky for at least 1 day. You chose “LESS”.'],
    [{ leastDowntimeDays: 1 }, undefined],
    [{ leastDowntimeDays: 3 }, undefined],
    [{ marksSeenDays: 3 }, 'Marks can be seen for up to 4 days. You chose “LESS”.'],
    [{ marksSeenDays: 4 }, undefined],
    [{ discomfort: 1 }, 'Left out because you chose “LESS”.'],
    [{ discomfort: 2 }, undefined],
    [{ discomfort: 4 }, undefined],
    [{ withoutCategories: ['needles'] }, 'Left out because you chose “LESS”.'],
    [{ withoutCategories: ['light'] }, undefined],
    [
      { discomfort: 4, leastDowntimeDays: 0 },
      'Skin can look red or flaky for at least 1 day. You chose “LESS”.',
    ],
    [{}, undefined],
  ] as [Limits, string | undefined][]) {
    it(`${text ? 'leave the treatment out, saying why' : 'leave the treatment in'}, given ${JSON.stringify(limits)}`, () => {
      expect(outcome(limits)).to.deep.equal(
        text ? [{ kind: 'preference', text, questions: ['limit'], sources: [] }] : 'suggested',
      );
    });
  }

  it('on marks look at the longest there are, whatever the goal', () => {
    const visible = {
      marksSeenDays: { min: 1, max: 21 },
      byGoal: [{ goal: 'lines', marksSeenDays: { min: 7, max: 84 } }],
    };
    expect(outcome({ marksSeenDays: 84 }, visible)).to.equal('suggested');
    const [reason] = outcome({ marksSeenDays: 83 }, visible) as { text: string }[];
    expect(reason!.text).to.equal('Marks can be seen for up to 12 weeks. You chose “LESS”.');
  });

  it('on categories leave a treatment without one alone', () => {
    expect(outcome({ withoutCategories: ['needles'] }, {})).to.equal('suggested');
  });

  it('count days in words', () => {
    const reasons = outcome({ leastDowntimeDays: 0 }, { downtimeDays: { min: 5, max: 9 } });
    expect(reasons[0]).to.have.property('text').that.contains('at least 5 days');
  });

  it('hold for treatments that wait as well', () => {
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion()),
        step(
          single('limit', [
            { id: 'less', limits: { discomfort: 0 }, sets: ['tan'] },
            { id: 'any', sets: ['tan'] },
          ]),
        ),
      ],
      facts: [
        {
          id: 'tan',
          label: 'Tan',
          advice: 'none',
          message: 'Wait.',
          waitFrom: 'now',
          precautions: [{ effect: 'defer', treatments: ['needling'], waitWeeks: 2 }],
        },
      ],
      treatments: [treatment('needling', { scars: 3 }, needling)],
    });
    expect(recommend(quiz, { goals: ['scars'], limit: 'any' }).later).to.have.length(1);
    expect(recommend(quiz, { goals: ['scars'], limit: 'less' }).later).to.have.length(0);
  });

  it('come after safety among the reasons', () => {
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion()),
        step(single('limit', [{ id: 'less', limits: { discomfort: 0 }, sets: ['ill'] }, 'any'])),
      ],
      facts: [
        {
          id: 'ill',
          label: 'Ill',
          advice: 'none',
          message: 'No.',
          precautions: [{ effect: 'exclude', treatments: ['needling'] }],
        },
      ],
      treatments: [treatment('needling', { scars: 3 }, needling)],
    });
    const { leftOut } = recommend(quiz, { goals: ['scars'], limit: 'less' });
    expect(leftOut[0]!.reasons.map(({ kind }) => kind)).to.deep.equal(['precaution', 'preference']);
  });
});
