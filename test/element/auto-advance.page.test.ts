import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/schema.js';
import { visit } from '../support/quiz-harness.js';
import { multiple, scale, single, smallQuiz, step } from '../support/quizzes.js';

const first = () => single('sun', ['often', 'rarely', 'never']);
const second = () => single('skin', ['dry', 'oily', 'red']);

const asking = (autoAdvance: boolean, ...questions: Question[]) =>
  visit({
    autoAdvance,
    definition: smallQuiz({
      steps: [step(...(questions.length ? questions : [first()])), step(second())],
    }),
  });

describe('auto-advance', () => {
  it('is off by default', async () => {
    const visitor = await asking(false);
    await visitor.point(visitor.control('RARELY'));
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.chosen()).to.deep.equal(['RARELY']);
  });

  it('goes on when a pointer chooses the answer to a step’s only question', async () => {
    const visitor = await asking(true);
    await visitor.point(visitor.control('RARELY'));
    expect(visitor.questions()).to.deep.equal(['skin?']);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'rarely' });
    expect(visitor.focused()).to.equal('skin?');
  });

  it('goes on to the result, and recommends once', async () => {
    const visitor = await asking(true);
    await visitor.point(visitor.control('RARELY'));
    await visitor.point(visitor.control('OILY'));
    expect(visitor.heading()).to.equal('Your result');
    expect(visitor.recommendations()).to.have.length(1);
  });

  it('goes on with a scale, too', async () => {
    const visitor = await asking(true, scale('tone', ['1', '2']));
    await visitor.point(visitor.control('2'));
    expect(visitor.questions()).to.deep.equal(['skin?']);
  });

  it('never goes on with the arrow keys, which look around', async () => {
    const visitor = await asking(true);
    visitor.control('OFTEN').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await visitor.press(key);
    expect(visitor.chosen()).to.deep.equal(['RARELY']);
    expect(visitor.questions()).to.deep.equal(['sun?']);
  });

  it('never goes on with the arrow keys after a press elsewhere on the step', async () => {
    const visitor = await asking(true);
    await visitor.point(visitor.root.querySelector('legend h2')!);
    visitor.control('OFTEN').focus();
    await visitor.press('ArrowDown');
    expect(visitor.questions()).to.deep.equal(['sun?']);
  });

  it('goes on with Space', async () => {
    const visitor = await asking(true);
    visitor.control('OFTEN').focus();
    await visitor.press(' ');
    expect(visitor.questions()).to.deep.equal(['skin?']);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often' });
  });

  it('never goes on where several can be chosen, or several questions are asked', async () => {
    const several = await asking(true, multiple('skin_now', ['dry', 'oily']));
    await several.point(several.control('DRY'));
    expect(several.questions()).to.deep.equal(['skin_now?']);
    const both = await asking(true, first(), single('age', ['young', 'old']));
    await both.point(both.control('OLD'));
    expect(both.questions()).to.deep.equal(['sun?', 'age?']);
  });

  it('does nothing while the quiz is disabled', async () => {
    const visitor = await asking(true);
    visitor.quiz.disabled = true;
    await visitor.settled();
    await visitor.point(visitor.control('RARELY'));
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.quiz.answers).to.deep.equal({});
  });
});
