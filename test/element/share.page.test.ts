import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { type QuizHarness, visit } from '../support/quiz-harness.js';
import { seeded, wander } from '../support/journey.js';
import { fragmentOf, threeSteps } from './keeping.js';
import { replace } from './stubs.js';

const address = location.href;
const definition = threeSteps();
const finished = { answers: { sun: 'often', goals: ['scars'] }, step: null };

/** Comes to the page by a link. */
const arrive = (hash: string, properties: Parameters<typeof visit>[0] = {}) => {
  history.replaceState(history.state, '', address.split('#')[0] + hash);
  return visit({ definition, share: true, ...properties });
};

const isOnResult = (visitor: QuizHarness) => visitor.heading() === 'Your result';

/** Catches what is copied. */
function clipboard(): { text: string } {
  const copied = { text: '' };
  replace(navigator, 'clipboard', {
    writeText: async (text: string) => void (copied.text = text),
  });
  return copied;
}

async function copyLink(visitor: QuizHarness): Promise<string> {
  const copied = clipboard();
  await visitor.clickOn('Copy link with answers');
  await visitor.settled();
  return copied.text;
}

afterEach(() => history.replaceState(null, '', address));

describe('without `share`', () => {
  it('there is no link to copy', async () => {
    const visitor = await visit({ definition, answers: { sun: 'often' } });
    await visitor.finish();
    expect(visitor.hasButton('Copy link with answers')).to.equal(false);
  });

  it('an address with answers is left alone, and not read', async () => {
    const hash = fragmentOf(finished);
    const visitor = await arrive(hash, { share: false });
    expect(location.hash).to.equal(hash);
    expect(visitor.quiz.answers).to.deep.equal({});
    expect(visitor.questions()).to.deep.equal(['sun?']);
  });
});

describe('with `share`', () => {
  it('a link leads to the same result', async () => {
    const first = await visit({ definition, share: true });
    await first.choose('OFTEN');
    await first.next();
    await first.next();
    await first.choose('SCARS');
    await first.next();
    const link = new URL(await copyLink(first));
    first.quiz.remove();
    const visitor = await arrive(link.hash);
    expect(isOnResult(visitor)).to.equal(true);
    expect(visitor.quiz.answers).to.deep.equal(first.quiz.answers);
    expect(visitor.quiz.recommendation).to.deep.equal(first.quiz.recommendation);
  });

  it('leads to the same result of the built-in quiz, whatever was answered', async () => {
    const random = seeded(7);
    for (let run = 0; run < 10; run++) {
      const { answers } = wander(defaultQuiz, random).state;
      const first = await visit({ share: true, answers: answers as never });
      await first.finish();
      const { hash } = new URL(await copyLink(first));
      const visitor = await arrive(hash, { definition: null });
      expect(visitor.quiz.recommendation).to.deep.equal(first.quiz.recommendation);
      first.quiz.remove();
      visitor.quiz.remove();
    }
  });

  it('has the answers in the fragment alone, which no server sees', async () => {
    const visitor = await visit({ definition, share: true, answers: finished.answers });
    await visitor.finish();
    const link = new URL(await copyLink(visitor));
    const here = new URL(address);
    expect(link.origin + link.pathname + link.search).to.equal(
      here.origin + here.pathname + here.search,
    );
    expect(link.hash).to.equal(fragmentOf(finished));
  });

  it('takes the place of another fragment', async () => {
    const visitor = await arrive('#prices', { answers: finished.answers });
    expect(location.hash).to.equal('#prices');
    await visitor.finish();
    const link = await copyLink(visitor);
    expect(link.split('#')).to.have.length(2);
    expect(location.hash).to.equal('#prices');
  });

  it('is taken out of the address at once, without an entry in the history', async () => {
    const { length } = history;
    history.replaceState({ page: 7 }, '');
    await arrive(fragmentOf(finished));
    expect(location.href).to.equal(address.split('#')[0]);
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ page: 7 });
  });

  it('stores nothing', async () => {
    const visitor = await visit({ definition, share: true, answers: finished.answers });
    await visitor.finish();
    await copyLink(visitor);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('goes before what the tab has kept', async () => {
    sessionStorage.setItem(
      'treatment-quiz:small',
      JSON.stringify({ answers: { sun: 'rarely' }, step: 'age' }),
    );
    const visitor = await arrive(fragmentOf(finished), { resume: true });
    expect(isOnResult(visitor)).to.equal(true);
    expect(visitor.quiz.answers).to.deep.equal(finished.answers);
    sessionStorage.clear();
  });

  it('tells nobody: the visitor has done nothing yet', async () => {
    const visitor = await arrive(fragmentOf(finished));
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
    expect(visitor.focused()).to.equal('');
  });
});

describe('a broken link', () => {
  for (const hash of [
    '#treatment-quiz:small=',
    '#treatment-quiz:small=%%%',
    '#treatment-quiz:small=bm90IGpzb24',
    fragmentOf(finished).slice(0, -9),
    fragmentOf(null),
    fragmentOf(5),
    fragmentOf({ answers: { sun: 'never' }, step: null }),
    fragmentOf({ answers: 'x', step: null }),
  ]) {
    it(`leads to the first question: ${hash}`, async () => {
      const visitor = await arrive(hash);
      expect(visitor.questions()).to.deep.equal(['sun?']);
      expect(visitor.chosen()).to.deep.equal([]);
      expect(location.href).to.equal(address.split('#')[0]);
      expect(visitor.all('quiz-error')).to.deep.equal([]);
    });
  }

  it('to a quiz that has changed leads as far as its answers go', async () => {
    const visitor = await arrive(
      fragmentOf({ answers: { sun: 'often', age: 'ancient', goals: ['scars'] }, step: null }),
    );
    expect(isOnResult(visitor)).to.equal(true);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often', goals: ['scars'] });
  });
});

describe('“Copy link with answers”', () => {
  const onResult = async () => {
    const visitor = await visit({ definition, share: true, answers: finished.answers });
    await visitor.finish();
    return visitor;
  };

  it('tells the page, without the link', async () => {
    const visitor = await onResult();
    await copyLink(visitor);
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'share' },
    ]);
  });

  it('copies nothing where the page prevents it', async () => {
    const visitor = await onResult();
    visitor.quiz.addEventListener('quiz-action', (event) => event.preventDefault());
    expect(await copyLink(visitor)).to.equal('');
    expect(visitor.text()).to.not.contain('Copied.');
  });

  it('says that it was copied', async () => {
    const visitor = await onResult();
    await copyLink(visitor);
    expect(visitor.root.querySelector('[role="status"]')!.textContent!.trim()).to.equal('Copied.');
  });

  it('shows the link to copy by hand where copying is not allowed', async () => {
    const visitor = await onResult();
    replace(navigator, 'clipboard', undefined);
    await visitor.clickOn('Copy link with answers');
    await visitor.settled();
    expect(visitor.section('Next step')).to.contain('Copying did not work.');
    const { value, readOnly } = visitor.root.querySelector('textarea')!;
    expect(value).to.contain(fragmentOf(finished));
    expect(readOnly).to.equal(true);
  });

  it('says so until another screen is shown', async () => {
    const visitor = await onResult();
    await copyLink(visitor);
    await visitor.back();
    await visitor.next();
    expect(visitor.text()).to.not.contain('Copied.');
  });
});
