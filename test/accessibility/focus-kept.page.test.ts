import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { consoleErrors, network } from '../element/stubs.js';
import { takeDefaultQuiz, type QuizHarness, visit } from '../support/quiz-harness.js';
import { smallQuiz, single, step, goalsQuestion } from '../support/quizzes.js';
import { arrived } from '../support/waiting.js';
import { everyKind } from './screens.js';

/** Fails where the focus fell back to the page. */
const hasFocus = (visitor: QuizHarness, after: string) =>
  expect(visitor.root.activeElement, `the focus after ${after}`).to.not.equal(null);

/** Focuses a control as a visitor would, and presses it. */
async function press(visitor: QuizHarness, control: HTMLElement): Promise<void> {
  control.focus();
  expect(visitor.root.activeElement).to.equal(control);
  await visitor.press(control.localName === 'input' ? ' ' : 'Enter');
  await arrived();
}

const twoSteps = smallQuiz({
  steps: [step(single('sun', ['often', 'rarely'])), step(goalsQuestion())],
});

describe('the focus', () => {
  it('is kept by every act on a step, on the result, and on the way back', async () => {
    const visitor = await visit({ definition: twoSteps, bookingUrl: '#booked', share: true });
    await press(visitor, visitor.control('OFTEN'));
    hasFocus(visitor, 'choosing');
    await press(visitor, visitor.goOn());
    hasFocus(visitor, 'going on');
    await press(visitor, visitor.button('Back'));
    hasFocus(visitor, 'going back');
    await press(visitor, visitor.goOn());
    await press(visitor, visitor.control('SCARS'));
    await press(visitor, visitor.goOn());
    hasFocus(visitor, 'reaching the result');
    await press(visitor, visitor.root.querySelector<HTMLElement>('dl.answers button')!);
    hasFocus(visitor, 'changing an answer');
    await press(visitor, visitor.goOn());
    await press(visitor, visitor.button('Copy link with answers'));
    hasFocus(visitor, 'copying');
    await press(visitor, visitor.link('Book a consultation'));
    hasFocus(visitor, 'booking');
    await press(visitor, visitor.button('Clear answers'));
    hasFocus(visitor, 'clearing');
    expect(visitor.focused()).to.equal('sun?');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes to the first control of what is missing', async () => {
    const visitor = await visit({ definition: everyKind });
    await press(visitor, visitor.goOn());
    expect(visitor.focused()).to.equal('1');
    await visitor.choose('1');
    await visitor.choose('OFTEN');
    await press(visitor, visitor.goOn());
    expect(visitor.focused()).to.equal('LINES');
  });

  it('is kept when an option unticks the others, or takes questions away', async () => {
    const visitor = await visit();
    for (const label of ['Firmer skin', 'More even colour']) {
      await press(visitor, visitor.control(label));
    }
    await press(visitor, visitor.control('More even colour', 'Which matters most?'));
    await press(visitor, visitor.control('Something else, or not sure'));
    expect(visitor.questions()).to.have.length(1);
    expect(visitor.focused()).to.equal('Something else, or not sure');
  });

  it('is kept when a choice goes on by itself', async () => {
    const visitor = await visit({ definition: twoSteps, autoAdvance: true });
    await press(visitor, visitor.control('RARELY'));
    expect(visitor.focused()).to.equal('goals?');
  });

  it('is kept when the language changes on the way', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['scars'], {}, { until: 'age' });
    await press(visitor, visitor.control('22 to 34'));
    const { activeElement } = visitor.root;
    visitor.quiz.lang = 'de';
    await visitor.settled();
    visitor.quiz.lang = '';
    await visitor.settled();
    expect(visitor.root.activeElement).to.equal(activeElement);
  });

  it('is kept when the quiz is disabled and enabled in between', async () => {
    for (const at of ['a control', 'a button']) {
      const visitor = await visit({ definition: twoSteps });
      (at === 'a control' ? visitor.control('OFTEN') : visitor.goOn()).focus();
      visitor.quiz.disabled = true;
      await visitor.settled();
      await arrived();
      hasFocus(visitor, `disabling at ${at}`);
      visitor.quiz.disabled = false;
      await visitor.settled();
      hasFocus(visitor, 'enabling');
    }
  });

  it('is kept while a quiz is loaded once more, and when that fails or works', async () => {
    consoleErrors();
    network({});
    let answer: (response: Response) => void;
    const visitor = await visit({ src: '/missing.json' });
    await arrived();
    network({ '/missing.json': () => new Promise((resolve) => (answer = resolve)) });
    await press(visitor, visitor.button('Try again'));
    expect(visitor.hasButton('Try again')).to.equal(false);
    hasFocus(visitor, 'asking once more');
    answer!(new Response('still no quiz'));
    await arrived();
    hasFocus(visitor, 'failing again');
    await visitor.press('Tab');
    expect(visitor.focused()).to.equal('Try again');
    network({ '/missing.json': JSON.stringify(defaultQuiz) });
    await press(visitor, visitor.button('Try again'));
    expect(visitor.focused()).to.equal(visitor.heading());
  });
});
