import { expect, html } from '@open-wc/testing';
import type { TreatmentQuiz } from '../../src/index.js';
import { type QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { smallQuiz } from '../support/quizzes.js';
import { arrived, until } from '../support/waiting.js';
import { consoleErrors, hurry, network, silence, trickle } from './stubs.js';

const text = (title: string) => JSON.stringify(smallQuiz({ title }));
const CALM = 'The questions cannot be shown right now. Please contact the clinic directly.';

const visitSrc = async (src: string, properties: Partial<TreatmentQuiz> = {}) => {
  const visitor = await visit({ src, ...properties });
  await arrived();
  return visitor;
};

const issues = (visitor: QuizHarness) =>
  visitor.all('quiz-error').flatMap(({ detail }) => detail.issues);

/** Nothing but a calm sentence, reported as a status, and a way to try again. */
function expectCalm(visitor: QuizHarness): void {
  expect(visitor.text()).to.equal(`${CALM} Try again`);
  expect(visitor.root.querySelector('[role="status"]')!.textContent).to.contain(CALM);
  expect(visitor.quiz.matches(':state(failed)')).to.equal(true);
}

describe('src', () => {
  it('brings the questions of its address, relative to the page', async () => {
    const asked = network({ '/clinic/quiz.json': text('Fetched') });
    const visitor = await visitSrc('/clinic/quiz.json');
    expect(visitor.text()).to.contain('Fetched');
    expect(asked).to.have.length(1);
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
  });

  for (const [name, reply, message] of [
    ['an error page', () => new Response('Not here', { status: 404 }), '404'],
    ['a web page', '<!doctype html><p>Hello', 'a web page'],
    ['something that is no JSON', '{"id": ', 'should be JSON'],
    ['nothing', '', 'should be JSON'],
    ['too much', `"${'x'.repeat(600_000)}"`, 'larger than'],
    [
      'no answer at all',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'could not be loaded',
    ],
  ] as [string, string | (() => Response | Promise<Response>), string][]) {
    it(`that brings ${name} is a calm sentence to visitors and one error to its author`, async () => {
      const said = consoleErrors();
      network({ '/quiz.json': reply });
      const visitor = await visitSrc('/quiz.json');
      expectCalm(visitor);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('treatment-quiz: src is').and.contain('/quiz.json');
      expect(said[0]).to.contain(message);
      expect(issues(visitor)).to.have.length(1);
      expect(issues(visitor)[0]!.path).to.equal('src');
      expect(visitor.heard()).to.deep.equal(['quiz-error']);
    });
  }

  it('that loads an invalid quiz reports every issue with its path at once', async () => {
    const said = consoleErrors();
    const wrong = { ...smallQuiz(), title: '', treatments: [{ id: 'x' }], extra: 1 };
    network({ '/quiz.json': JSON.stringify(wrong) });
    const visitor = await visitSrc('/quiz.json');
    expectCalm(visitor);
    expect(said).to.have.length(1);
    const paths = issues(visitor).map(({ path }) => path);
    expect(paths).to.include.members(['title', 'treatments[0].name']);
    for (const { path, message } of issues(visitor)) {
      expect(said[0]).to.contain(`treatment-quiz: ${path} ${message}`);
    }
  });

  it('that never responds times out, and its author gets a report', async () => {
    hurry();
    const said = consoleErrors();
    const asked = network({ '/quiz.json': silence });
    const visitor = await visitSrc('/quiz.json');
    await until(() => visitor.heard().includes('quiz-error'));
    await visitor.settled();
    expectCalm(visitor);
    expect(said[0]).to.contain('did not answer within 15 seconds');
    expect(asked[0]!.signal.aborted).to.equal(true);
  });

  it('that trickles without an end is given up', async () => {
    hurry();
    consoleErrors();
    network({ '/quiz.json': trickle });
    const visitor = await visitSrc('/quiz.json');
    await until(() => visitor.quiz.matches(':state(failed)'));
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'ftp://clinic.example/quiz.json',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'https://',
  ]) {
    it(`is not even asked for ${src}`, async () => {
      const said = consoleErrors();
      const asked = network({});
      const visitor = await visitSrc(src);
      expectCalm(visitor);
      expect(asked).to.deep.equal([]);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('should be an https:, http: or relative address');
    });
  }

  it('that was set last wins, also when an earlier one answers later', async () => {
    let answerFirst!: (response: Response) => void;
    const first = new Promise<Response>((resolve) => (answerFirst = resolve));
    const asked = network({ '/first.json': () => first, '/second.json': text('Second') });
    const visitor = await visitSrc('/first.json');
    visitor.quiz.src = '/second.json';
    await arrived();
    expect(asked[0]!.signal.aborted).to.equal(true);
    answerFirst(new Response(text('First')));
    await arrived();
    expect(visitor.text()).to.contain('Second');
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
  });

  it('that fails after it was replaced is no error', async () => {
    const said = consoleErrors();
    network({ '/first.json': silence, '/second.json': text('Second') });
    const visitor = await visitSrc('/first.json');
    visitor.quiz.src = '/second.json';
    await arrived();
    expect(said).to.deep.equal([]);
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
  });

  it('asks once, however often the widget is drawn', async () => {
    const asked = network({ '/quiz.json': text('Fetched') });
    const visitor = await visitSrc('/quiz.json');
    visitor.quiz.headingLevel = 4;
    visitor.quiz.append('words');
    await arrived();
    expect(asked).to.have.length(1);
  });

  it('takes answers that were set while it was on its way', async () => {
    network({ '/quiz.json': text('Fetched') });
    const visitor = await visitSrc('/quiz.json', { answers: { goals: ['lines'] } });
    expect(visitor.chosen()).to.deep.equal(['LINES']);
  });

  it('works at the second try', async () => {
    consoleErrors();
    network({});
    const visitor = await visitSrc('/quiz.json');
    expectCalm(visitor);
    network({ '/quiz.json': text('Fetched') });
    await visitor.clickOn('Try again');
    await arrived();
    expect(visitor.text()).to.contain('Fetched');
  });

  it('is a working quiz again once it is mended', async () => {
    consoleErrors();
    network({ '/quiz.json': text('Fetched') });
    const visitor = await visitSrc('/missing.json');
    visitor.quiz.src = '/quiz.json';
    await arrived();
    expect(visitor.text()).to.contain('Fetched');
    expect(visitor.quiz.matches(':state(failed)')).to.equal(false);
  });
});

describe('while src is on its way', () => {
  it('nothing is said at first, and after half a second that it is loading', async () => {
    network({ '/quiz.json': silence });
    const visitor = await visitSrc('/quiz.json');
    expect(visitor.quiz.matches(':state(loading)')).to.equal(true);
    expect(visitor.text()).to.equal('');
    await until(() => visitor.text());
    expect(visitor.text()).to.equal('Loading the questions…');
    expect(visitor.root.querySelector('[role="status"]')!.textContent).to.contain('Loading');
  });

  it('the page’s own content is shown', async () => {
    network({ '/quiz.json': silence });
    const visitor = await visitPage(
      html`<treatment-quiz src="/quiz.json"><p>Call us.</p></treatment-quiz>`,
    );
    expect(visitor.quiz.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('when there is no quiz to show', () => {
  it('the page’s own content is shown instead of the calm sentence', async () => {
    consoleErrors();
    network({});
    const visitor = await visitPage(
      html`<treatment-quiz src="/missing.json"><p>Call us.</p></treatment-quiz>`,
    );
    await arrived();
    expect(visitor.quiz.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(visitor.text()).to.equal('');
  });

  it('the page goes on, and so does another quiz on it', async () => {
    consoleErrors();
    const thrown: Event[] = [];
    const listen = (event: Event) => void thrown.push(event);
    for (const name of ['error', 'unhandledrejection']) addEventListener(name, listen);
    network({});
    const visitor = await visitSrc('/missing.json');
    visitor.quiz.definition = { wrong: true };
    await arrived();
    const other = await visit();
    expect(other.options()).to.not.be.empty;
    expect(thrown).to.deep.equal([]);
    for (const name of ['error', 'unhandledrejection']) removeEventListener(name, listen);
  });

  for (const definition of [42, '', 'a quiz', [], {}, { schemaVersion: 2 }, () => {}]) {
    it(`because the definition is ${JSON.stringify(definition) ?? 'a function'}, its author gets a report`, async () => {
      const said = consoleErrors();
      const visitor = await visit({ definition });
      expect(visitor.text()).to.contain(CALM);
      expect(said).to.have.length(1);
      expect(issues(visitor)).to.not.be.empty;
    });
  }
});

it('without src nothing is ever fetched', async () => {
  const asked = network({});
  const visitor = await visit({ definition: smallQuiz(), bookingUrl: '/book' });
  await visitor.finish();
  await visitor.clickOn('Clear answers');
  expect(asked).to.deep.equal([]);
});
