import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { clinicQuiz } from '../element/clinic-quiz.js';
import { consoleErrors, network, replace } from '../element/stubs.js';
import { type QuizHarness, takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { textOf } from '../support/text-of.js';
import { arrived, until } from '../support/waiting.js';
import { open } from './screens.js';

/** Everything whose changes are read aloud wherever the visitor is. */
const regions = ({ root }: QuizHarness) => [
  ...root.querySelectorAll(
    '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"], output',
  ),
];

/** What the only region there is says from now on. It has to be there before it speaks. */
function listen(visitor: QuizHarness): { said: string[]; region: Element } {
  const [region, ...others] = regions(visitor);
  expect(others).to.deep.equal([]);
  const said: string[] = [];
  const hear = () => {
    const text = textOf(region);
    if (text && text !== said.at(-1)) said.push(text);
  };
  const watch = { childList: true, characterData: true, subtree: true };
  new MutationObserver(hear).observe(region!, watch);
  return { said, region: region! };
}

const noQuiz = () => new Response('no quiz');

const FAILED = 'The questions cannot be shown right now. Please contact the clinic directly.';

describe('what is announced', () => {
  it('is nothing on any step, whatever is chosen', async () => {
    const visitor = await visit();
    const goals = ['scars', 'pigment_sun', 'acne_prone'];
    const chosen: string[] = [];
    const look = async () => {
      // Ticked and unticked, so that the way goes on as it would have.
      for (const input of open(visitor).root.querySelectorAll('input[type="checkbox"]')) {
        for (let twice = 0; twice < 2; twice++) {
          await visitor.click(input as HTMLInputElement);
          expect(regions(visitor)).to.deep.equal([]);
        }
        chosen.push(input.id);
      }
      expect(regions(visitor)).to.deep.equal([]);
    };
    await takeDefaultQuiz(visitor, goals, { main_goal: 'scars' }, { look });
    expect(chosen).to.have.length.above(50);
  });

  it('stays on the step where an answer is missing: the focus goes there and the message is announced', async () => {
    const visitor = await visit();
    await visitor.next();
    expect(regions(visitor)).to.deep.equal([]);
    const control = visitor.root.activeElement!;
    expect(visitor.description(control)).to.equal('Choose at least one answer to go on.');
  });

  it('is on the result that the link was copied, or that it was not', async () => {
    for (const [clipboard, text] of [
      [{ writeText: () => Promise.resolve() }, 'Copied.'],
      [undefined, 'Copying did not work. Select this text and copy it:'],
    ] as const) {
      replace(navigator, 'clipboard', clipboard);
      const visitor = await visit({ definition: clinicQuiz(), share: true });
      await visitor.finish();
      const { said } = listen(visitor);
      await visitor.clickOn('Copy link with answers');
      await arrived();
      expect(said).to.deep.equal([text]);
      visitor.quiz.remove();
    }
  });

  it('is without a quiz that one is loading, and that it failed, by one region', async () => {
    consoleErrors();
    let answer: (response: Response) => void;
    network({ '/quiz.json': () => new Promise((resolve) => (answer = resolve)) });
    const visitor = await visit({ src: '/quiz.json' });
    const { said, region } = listen(visitor);
    expect(textOf(region)).to.equal('');
    await until(() => said.length);
    answer!(noQuiz());
    await until(() => said.length > 1);
    expect(said).to.deep.equal(['Loading the questions…', `${FAILED} Try again`]);
    network({ '/quiz.json': noQuiz });
    await visitor.clickOn('Try again');
    await arrived();
    expect(regions(visitor)).to.deep.equal([region]);
    network({ '/quiz.json': JSON.stringify(defaultQuiz) });
    await visitor.clickOn('Try again');
    await until(() => visitor.focused() && visitor.focused() === visitor.heading());
    expect(regions(visitor)).to.deep.equal([]);
  });
});
