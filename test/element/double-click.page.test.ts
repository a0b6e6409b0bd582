import { expect } from '@open-wc/testing';
import { type QuizHarness, visit } from '../support/quiz-harness.js';
import { goalsQuestion, multiple, single, smallQuiz, step } from '../support/quizzes.js';

const ways = (id: string) => step(single(id, ['a', 'b']));
const definition = smallQuiz({
  steps: [ways('one'), ways('two'), ways('three'), step(goalsQuestion())],
});

/** Clicks twice at one place, as fast as a hand can: the screen changes in between. */
async function doubleClick(visitor: QuizHarness, element: Element): Promise<void> {
  await visitor.settled();
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await visitor.point(element);
  const hit = visitor.root.elementFromPoint(x + width / 2, y + height / 2);
  const flags = { bubbles: true, composed: true, cancelable: true };
  hit?.dispatchEvent(new PointerEvent('pointerdown', flags));
  hit?.dispatchEvent(new MouseEvent('click', { ...flags, detail: 2 }));
  await visitor.settled();
}

describe('a double click', () => {
  it('on “Continue” goes on once, and skips no question', async () => {
    const visitor = await visit({ definition });
    await doubleClick(visitor, visitor.goOn());
    expect(visitor.questions()).to.deep.equal(['two?']);
    await doubleClick(visitor, visitor.goOn());
    expect(visitor.questions()).to.deep.equal(['three?']);
  });

  it('on “See what may suit you” recommends once, and presses nothing on the result', async () => {
    const visitor = await visit({ definition: smallQuiz(), bookingUrl: '#booked' });
    await doubleClick(visitor, visitor.goOn());
    expect(visitor.heading()).to.equal('Your result');
    expect(visitor.recommendations()).to.have.length(1);
    expect(visitor.all('quiz-action')).to.deep.equal([]);
  });

  it('on “Back” goes one step back', async () => {
    const visitor = await visit({ definition });
    for (let i = 0; i < 3; i++) await visitor.next();
    await doubleClick(visitor, visitor.button('Back'));
    expect(visitor.questions()).to.deep.equal(['three?']);
  });

  it('on “Change” changes no answer', async () => {
    const visitor = await visit({ definition, answers: { one: 'a', two: 'a', three: 'a' } });
    await visitor.finish();
    const before = visitor.quiz.answers;
    for (const question of ['one?', 'two?', 'three?', 'goals?']) {
      await doubleClick(visitor, visitor.button(`Change ${question}`));
      expect(visitor.questions()).to.deep.equal([question]);
      expect(visitor.quiz.answers).to.deep.equal(before);
      await visitor.back();
    }
  });

  it('that advances by itself does not answer the next question', async () => {
    const visitor = await visit({ definition, autoAdvance: true });
    await visitor.next();
    await doubleClick(visitor, visitor.control('B'));
    expect(visitor.questions()).to.deep.equal(['three?']);
    expect(visitor.quiz.answers).to.deep.equal({ two: 'b' });
  });

  it('on a checkbox ticks and unticks it, as anywhere', async () => {
    const skin = multiple('skin', ['dry', 'oily']);
    const visitor = await visit({ definition: smallQuiz({ steps: [step(skin), ways('one')] }) });
    await doubleClick(visitor, visitor.control('DRY'));
    expect(visitor.all('quiz-answer')).to.have.length(2);
    expect(visitor.chosen()).to.deep.equal([]);
  });
});
