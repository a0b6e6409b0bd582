import { expect } from 'chai';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { multiple } from '../support/quizzes.js';
import { fact, factsQuiz } from './facts-quiz.js';

describe('add-ons', () => {
  const addOns = [
    { id: 'serum', name: 'Serum', addsTo: ['needling'] },
    { id: 'plasma', name: 'Plasma', addsTo: ['needling'], onlyFor: ['scars.pitted'] },
    { id: 'mask', name: 'Mask', addsTo: ['cream'], onlyFor: ['scars'] },
  ];
  const quiz = factsQuiz(
    [
      fact('no', [{ effect: 'exclude', treatments: ['serum'] }]),
      fact('wait', [{ effect: 'defer', treatments: ['serum', 'needling'], waitWeeks: 1 }]),
      { ...fact('young', []), stopsProcedures: true },
      fact('mind', [{ effect: 'caution', treatments: ['serum'] }]),
    ],
    { addOns },
    multiple('kind', [
      { id: 'pitted', goal: 'scars.pitted' },
      { id: 'raised', goal: 'scars.raised' },
    ]),
  );
  const addOnsOf = (answers: Answers) =>
    Object.fromEntries(
      [...recommend(quiz, { goals: ['scars'], ...answers }).treatments].map(({ id, addOns }) => [
        id,
        addOns,
      ]),
    );

  it('are named with the treatment they add to, for what they serve', () => {
    expect(addOnsOf({})).to.deep.equal({ needling: ['serum'], cream: ['mask'] });
    expect(addOnsOf({ kind: ['pitted'] })).to.deep.equal({
      needling: ['serum', 'plasma'],
      cream: ['mask'],
    });
    expect(addOnsOf({ kind: ['raised'] })).to.deep.equal({ needling: ['serum'], cream: ['mask'] });
  });

  for (const [given, expected] of [
    ['no', []],
    ['mind', ['serum']],
  ] as const) {
    it(`keep to their own precautions: [${expected.join()}] with "${given}"`, () => {
      expect(addOnsOf({ facts: [given] }).needling).to.deep.equal(expected);
    });
  }

  it('are stopped with all procedures, also those that add to home care', () => {
    expect(addOnsOf({ facts: ['young'] })).to.deep.equal({ cream: [] });
  });

  it('are not named while they have to wait', () => {
    const { later } = recommend(quiz, { goals: ['scars'], facts: ['wait'], kind: ['pitted'] });
    expect(later[0]!.addOns).to.deep.equal(['plasma']);
  });
});
