import { expect } from 'chai';
import { skippedIsCareful } from '../../src/check/verdicts/careful.js';
import type { Quiz } from '../../src/definition/schema.js';
import { single, step } from '../support/quizzes.js';
import { faultsIn } from './mutant.js';
import { been, health, ownFacts, ownQuiz, wish } from './own-quiz.js';
import { replay } from './replay.js';

/** Treatments suggested to visitors who were not asked about a fact that speaks against them, with that fact. */
const spared = (quiz: Quiz) =>
  faultsIn(quiz, skippedIsCareful)
    .filter(({ path }) => path.endsWith('.ends'))
    .map((fault) => {
      expect(replay(quiz, 'careful', fault)).to.equal(true);
      const [, id, fact] = /suggested (\w+) without being asked .* where (\w+)/.exec(
        fault.message,
      )!;
      return `${id}: ${fact}`;
    });

/** The question that ends the quiz along with what is wished for, and `rest` after it. */
const endingBefore = (...rest: Quiz['steps']) => [step(wish(), been()), ...rest];

describe('an option that ends the quiz', () => {
  it('is a fault before a question that could leave a procedure out', () => {
    const quiz = ownQuiz({ steps: endingBefore(step(health())) });
    expect(spared(quiz)).to.deep.equal(['peel: pregnant', 'laser: pregnant']);
  });

  it('is a fault before a question that could postpone a procedure', () => {
    const precautions = [{ effect: 'defer' as const, waitWeeks: 40, treatments: ['laser'] }];
    const facts = [{ ...ownFacts()[0]!, waitFrom: 'the birth', precautions }];
    const quiz = ownQuiz({ facts, steps: endingBefore(step(health())) });
    expect(spared(quiz)).to.deep.equal(['laser: pregnant']);
  });

  it('is a fault before a level from which such a fact is drawn', () => {
    const colour = single('colour', [
      { id: 'dark', level: 2 },
      { id: 'light', level: 1 },
    ]);
    const quiz = ownQuiz({
      steps: endingBefore(step({ ...colour, required: true })),
      derivedFacts: [{ highestOf: ['colour'], levels: [{ level: 2, fact: 'pregnant' }] }],
    });
    expect(spared(quiz)).to.deep.equal(['peel: pregnant', 'laser: pregnant']);
  });

  it('skips no question of its own step', () => {
    const quiz = ownQuiz({ steps: [step(wish()), step(been(), health())] });
    expect(spared(quiz)).to.deep.equal([]);
  });

  it('skips no question that would not have been asked', () => {
    const forDry = { ...step(health()), when: { includes: ['wish', 'dry'] as [string, string] } };
    const quiz = ownQuiz({ steps: endingBefore(forDry) });
    expect(spared(quiz)).to.deep.equal(['peel: pregnant', 'laser: pregnant']);
    const forNobody = ownQuiz({
      steps: [
        { ...step(wish()), questions: [wish()] },
        { ...step(been()), when: { not: { includes: ['wish', 'dry'] } } },
        forDry,
      ],
    });
    expect(spared(forNobody)).to.deep.equal([]);
  });
});
