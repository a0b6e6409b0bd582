import { expect } from 'chai';
import { rulesOf } from '../../../src/engine/questions/rules-of.js';
import { trail } from '../../../src/engine/trail.js';
import { goalsQuestion, mainGoal, smallQuiz, step } from '../../support/quizzes.js';

const quiz = smallQuiz({ steps: [step(goalsQuestion()), step(mainGoal('main', 'goals'))] });
const goals = goalsQuestion().options!.filter(({ goal }) => goal);
const ask = (chosen: readonly string[]) =>
  trail(quiz, { goals: [...chosen] }).questions.get('main');

describe('a question about the main goal', () => {
  it('offers the goals chosen before, in the order of their question', () => {
    const chosen = goals.map(({ id }) => id);
    expect(ask([...chosen].reverse())!.options.map(({ id }) => id)).to.deep.equal(chosen);
  });

  it('is not asked where fewer than two goals are chosen', () => {
    expect(ask([])).to.equal(undefined);
    expect(ask([goals[0]!.id])).to.equal(undefined);
  });

  it('ranks goals, takes one of them and depends on their question', () => {
    const { question } = ask(goals.map(({ id }) => id))!;
    const { ranksGoals, takesOne, optionsFrom } = rulesOf(question);
    expect([ranksGoals, takesOne, optionsFrom(question)]).to.deep.equal([true, true, 'goals']);
  });
});
