import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { whatIf } from '../../src/engine/what-if.js';
import { seeded, wander } from '../support/journey.js';
import { multiple, step } from '../support/quizzes.js';
import { alternatives } from './alternatives.js';

describe('every answer of every question, tried one by one', () => {
  const VISITORS = 400;
  /** The last questions as one that takes several, with limits beside other things. */
  const avoiding: Quiz = {
    ...defaultQuiz,
    steps: defaultQuiz.steps.map((each) =>
      each.id === 'comfort'
        ? step(
            multiple(
              'avoid',
              [
                { id: 'days', limits: { leastDowntimeDays: 0 } },
                { id: 'week', limits: { leastDowntimeDays: 3 } },
                { id: 'needles', limits: { withoutCategories: ['needling', 'needling-energy'] } },
                { id: 'pain', limits: { discomfort: 1 }, when: { includes: ['area', 'face'] } },
                { id: 'heat', sets: ['sensitive_skin'], limits: { withoutCategories: ['laser'] } },
                'cost',
                { id: 'all', exclusive: true, limits: { discomfort: 0 } },
                { id: 'nothing', exclusive: true },
                { id: 'not_sure', exclusive: true, unknown: true },
              ],
              { max: 3 },
            ),
          )
        : each,
    ),
  };

  /** Who answered at random, every other one in good health: else little is left to change. */
  const visitors = (quiz: Quiz): Answers[] =>
    Array.from({ length: VISITORS }, (_, seed) => {
      const { answers } = wander(quiz, seeded(seed)).state;
      return seed % 2
        ? { ...answers, age: '35_49', pregnancy: ['none'], skin_now: ['none'], health: ['none'] }
        : answers;
    });

  for (const [name, quiz] of Object.entries({ 'the default quiz': defaultQuiz, avoiding })) {
    it(`agrees for ${VISITORS} visitors of ${name}`, () => {
      let found = 0;
      for (const answers of visitors(quiz)) {
        const flips = whatIf(quiz, answers);
        expect(flips, JSON.stringify(answers)).to.deep.equal(alternatives(quiz, answers));
        found += flips.length;
      }
      expect(found).to.be.above(VISITORS / 2);
    });
  }

  it('never concerns health, age or skin', () => {
    const questions = new Set<string>();
    for (const answers of visitors(defaultQuiz)) {
      const { facts, notices } = recommend(defaultQuiz, answers);
      for (const { question, option } of whatIf(defaultQuiz, answers)) {
        questions.add(question);
        const then = recommend(defaultQuiz, { ...answers, [question]: option });
        expect([then.facts, then.notices]).to.deep.equal([facts, notices]);
      }
    }
    expect([...questions]).to.have.members(['main_goal', 'downtime', 'needles', 'ready_by']);
  });
});
