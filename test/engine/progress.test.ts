import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { progress } from '../../src/engine/progress.js';
import { seeded, wander } from '../support/journey.js';
import {
  branchingQuiz,
  goalsQuestion,
  multiple,
  scale,
  single,
  smallQuiz,
  step,
} from '../support/quizzes.js';

const ways = Array.from({ length: 15 }, (_, i) => `w${i}`);

/** Fifteen forks in a row, each with one more step down one of its three ways. */
const manyBranches = smallQuiz({
  steps: ways.flatMap((id) => [
    step(single(id, ['a', 'b', 'c'])),
    { ...step(single(`${id}_more`, ['x', 'y'])), when: { is: [id, 'a'] } },
  ]),
});

describe('progress', () => {
  for (const [answers, at, expected] of [
    [{}, 'way', { step: 1, total: 5, share: 0 }],
    [{ way: 'a' }, 'way', { step: 1, total: 5, share: 0 }],
    [{ way: 'b' }, 'way', { step: 1, total: 5, share: 0 }],
    [{ way: 'a' }, 'a1', { step: 2, total: 5, share: 1 / 5 }],
    [{ way: 'a' }, 'a3', { step: 4, total: 5, share: 3 / 5 }],
    [{ way: 'a' }, 'goals', { step: 5, total: 5, share: 4 / 5 }],
    [{ way: 'b' }, 'b1', { step: 2, total: 3, share: 1 / 3 }],
    [{ way: 'b' }, 'goals', { step: 3, total: 3, share: 2 / 3 }],
    [{}, 'goals', { step: 2, total: 2, share: 1 / 2 }],
    [{ way: 'a' }, undefined, { step: 5, total: 5, share: 1 }],
    [{ way: 'b' }, undefined, { step: 3, total: 3, share: 1 }],
  ] as [Answers, string | undefined, object][]) {
    it(`is ${JSON.stringify(expected)} at ${at ?? 'the result'} after ${JSON.stringify(answers)}`, () => {
      expect(progress(branchingQuiz(), answers, at)).to.deep.equal(expected);
    });
  }

  it('counts no more than one of two branches that exclude each other, of equal length', () => {
    const branch = (way: string) =>
      ['1', '2', '3'].map((n) => ({
        ...step(multiple(way + n, ['x', 'y'])),
        when: { is: ['way', way] },
      }));
    const quiz = smallQuiz({
      steps: [step(scale('way', ['a', 'b'])), ...branch('a'), ...branch('b')],
    });
    expect(progress(quiz, {}, 'way').total).to.equal(4);
  });

  it('counts the longest way through nested branches', () => {
    const when = (question: string, option: string) => ({ is: [question, option] });
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion()),
        step(single('p', ['a', 'b'])),
        { ...step(single('q', ['a', 'b'])), when: when('p', 'a') },
        { ...step(single('r1', ['a', 'b'])), when: when('q', 'a') },
        { ...step(single('r2', ['a', 'b'])), when: when('q', 'b') },
        { ...step(single('r3', ['a', 'b'])), when: { not: when('p', 'a') } },
      ],
    });
    expect(progress(quiz, {}, 'goals').total).to.equal(4);
    expect(progress(quiz, { p: 'b' }, 'r3')).to.deep.equal({ step: 3, total: 3, share: 2 / 3 });
  });

  it('counts a step that a fact may still open, and not one it can no longer open', () => {
    const quiz = smallQuiz({
      steps: [
        step(single('ill', [{ id: 'yes', sets: ['ill'] }, 'no'])),
        step(single('since', ['a', 'b'], { when: { fact: 'ill' } })),
        step(goalsQuestion()),
      ],
      facts: [{ id: 'ill', label: 'Ill', advice: 'none', message: 'Ill.' }],
    });
    expect(progress(quiz, {}, 'ill').total).to.equal(3);
    expect(progress(quiz, { ill: 'no' }, 'goals')).to.deep.equal({
      step: 2,
      total: 2,
      share: 1 / 2,
    });
  });

  it('stays cautious with more branches than can be tried', () => {
    expect(progress(manyBranches, {}, 'w0')).to.deep.equal({ step: 1, total: 30, share: 0 });
  });

  for (const [name, quiz, walks] of [
    ['the default quiz', defaultQuiz, 500],
    ['a quiz with exclusive branches', branchingQuiz(), 500],
    ['a quiz with many branches', manyBranches, 100],
  ] as [string, Quiz, number][]) {
    it(`starts at 0, never goes back and is 1 only at the result, on ${walks} walks through ${name}`, () => {
      for (let seed = 1; seed <= walks; seed++) {
        const seen: { share: number; total: number; step: number }[] = [];
        wander(quiz, seeded(seed), ({ state }) => {
          seen.push(progress(quiz, state.answers, state.step ?? undefined));
        });
        const shares = seen.map(({ share }) => share);
        const context = `seed ${seed}: ${shares.join()}`;
        expect(shares[0], context).to.equal(0);
        expect(shares.indexOf(1), context).to.equal(shares.length - 1);
        expect(shares, context).to.deep.equal([...new Set(shares)].sort((a, b) => a - b));
        const totals = seen.map(({ total }) => total);
        expect(totals, context).to.deep.equal([...totals].sort((a, b) => b - a));
        expect(seen.slice(0, -1).map(({ step }) => step)).to.deep.equal(
          shares.slice(0, -1).map((_, i) => i + 1),
        );
      }
    });
  }

  it('shows most visitors of the default quiz seven or eight steps beforehand', () => {
    expect(progress(defaultQuiz, {}, 'goals').total).to.equal(9);
    expect(progress(defaultQuiz, { goals: ['scars'] }, 'details').total).to.equal(9);
    expect(progress(defaultQuiz, { goals: ['firmness'] }, 'area').total).to.equal(8);
  });
});
