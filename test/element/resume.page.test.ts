import { expect, html } from '@open-wc/testing';
import { type QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';
import { threeSteps } from './keeping.js';
import { replace } from './stubs.js';

const KEY = 'treatment-quiz:small';
const definition = threeSteps();

const kept = () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as unknown;

/** A new element, as after a reload of the page. */
const load = (properties: Parameters<typeof visit>[0] = {}) =>
  visit({ definition, resume: true, ...properties });

/** Answers the first step and goes on to the second. */
async function begin(visitor: QuizHarness): Promise<void> {
  await visitor.choose('OFTEN');
  await visitor.next();
}

afterEach(() => sessionStorage.clear());

describe('without `resume`', () => {
  it('nothing is stored, whatever is answered, and what is stored is left alone', async () => {
    const there = JSON.stringify({ answers: { sun: 'rarely' }, step: 'age' });
    sessionStorage.setItem(KEY, there);
    const visitor = await load({ resume: false });
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.chosen()).to.deep.equal([]);
    await begin(visitor);
    await visitor.choose('OLD');
    await visitor.finish();
    expect(Object.entries(sessionStorage)).to.deep.equal([[KEY, there]]);
    expect(localStorage).to.have.length(0);
  });

  it('no step offers to start again', async () => {
    const visitor = await load({ resume: false });
    await begin(visitor);
    expect(visitor.hasButton('Start again')).to.equal(false);
  });
});

describe('with `resume`', () => {
  it('nothing is stored before the first answer', async () => {
    await load();
    expect(sessionStorage).to.have.length(0);
  });

  it('the answers and the step are stored for this tab, under the id of the quiz', async () => {
    const visitor = await load();
    await begin(visitor);
    await visitor.choose('OLD');
    expect(kept()).to.deep.equal({ answers: { sun: 'often', age: 'old' }, step: 'age' });
    expect(Object.keys(sessionStorage)).to.deep.equal([KEY]);
    expect(localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });

  it('a new element is where the visitor was', async () => {
    const first = await load();
    await begin(first);
    await first.choose('OLD');
    first.quiz.remove();
    const visitor = await load();
    expect(visitor.questions()).to.deep.equal(['age?']);
    expect(visitor.chosen()).to.deep.equal(['OLD']);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often', age: 'old' });
    await visitor.back();
    expect(visitor.chosen()).to.deep.equal(['OFTEN']);
  });

  it('takes neither focus nor announces what was announced', async () => {
    await begin(await load());
    const visitor = await load();
    expect(visitor.focused()).to.equal('');
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
  });

  it('works as an attribute in the page', async () => {
    await begin(await load());
    const visitor = await visitPage(
      html`<treatment-quiz resume .definition=${definition}></treatment-quiz>`,
    );
    expect(visitor.questions()).to.deep.equal(['age?']);
  });

  it('an element that is moved in the page goes on', async () => {
    const visitor = await load();
    await begin(visitor);
    const { parentElement } = visitor.quiz;
    visitor.quiz.remove();
    parentElement!.append(visitor.quiz);
    await visitor.settled();
    expect(visitor.questions()).to.deep.equal(['age?']);
    await visitor.choose('OLD');
    expect(kept()).to.deep.equal({ answers: { sun: 'often', age: 'old' }, step: 'age' });
  });

  it('another quiz has a place of its own', async () => {
    await begin(await load());
    const other = await load({ definition: threeSteps('other') });
    expect(other.questions()).to.deep.equal(['sun?']);
    expect(other.chosen()).to.deep.equal([]);
    await other.choose('RARELY');
    expect(Object.keys(sessionStorage).sort()).to.deep.equal([
      'treatment-quiz:other',
      'treatment-quiz:small',
    ]);
  });

  it('nothing is left at the result, nor once the answers are cleared', async () => {
    const visitor = await load();
    await begin(visitor);
    expect(kept()).to.exist;
    await visitor.finish();
    expect(sessionStorage).to.have.length(0);
    await visitor.clickOn('Clear answers');
    expect(sessionStorage).to.have.length(0);
    const again = await load();
    expect([...again.questions(), ...again.chosen()]).to.deep.equal(['sun?']);
  });

  it('is kept again while an answer is being changed', async () => {
    const visitor = await load();
    await begin(visitor);
    await visitor.finish();
    await visitor.change('age?');
    expect(kept()).to.deep.equal({ answers: { sun: 'often' }, step: 'age' });
  });

  it('nothing is left after restart()', async () => {
    const visitor = await load();
    await begin(visitor);
    visitor.quiz.restart();
    await visitor.settled();
    expect(sessionStorage).to.have.length(0);
  });
});

describe('“Start again”', () => {
  it('is offered once anything is answered, on every step', async () => {
    const visitor = await load();
    expect(visitor.hasButton('Start again')).to.equal(false);
    await visitor.choose('OFTEN');
    expect(visitor.hasButton('Start again')).to.equal(true);
    await visitor.next();
    expect(visitor.hasButton('Start again')).to.equal(true);
  });

  it('forgets everything, and goes to the first question', async () => {
    await begin(await load());
    const visitor = await load();
    await visitor.clickOn('Start again');
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.chosen()).to.deep.equal([]);
    expect(visitor.quiz.answers).to.deep.equal({});
    expect(visitor.focused()).to.equal('sun?');
    expect(sessionStorage).to.have.length(0);
    expect(visitor.heard('quiz-ready')).to.deep.equal(['quiz-restart']);
    expect(visitor.hasButton('Start again')).to.equal(false);
  });

  it('does nothing while the quiz is disabled', async () => {
    await begin(await load());
    const visitor = await load({ disabled: true });
    await visitor.click(visitor.root.querySelector<HTMLElement>('[part="restart"]')!);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often' });
  });
});

describe('storage that cannot be used', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  it('keeps nobody from the quiz where the page may not even ask for it', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', { get: refuse, configurable: true });
    try {
      const visitor = await load();
      await begin(visitor);
      await visitor.finish();
      expect(visitor.recommendations()).to.have.length(1);
      expect(visitor.all('quiz-error')).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'sessionStorage', own);
    }
  });

  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    it(`keeps nobody from the quiz where ${method}() throws, as when it is full`, async () => {
      replace(Storage.prototype, method, refuse);
      const visitor = await load();
      await begin(visitor);
      await visitor.finish();
      expect(visitor.recommendations()).to.have.length(1);
    });
  }
});

describe('rubbish in storage', () => {
  for (const rubbish of [
    ...['', 'null', '5', '"text"', '[]', '{}', '{', 'undefined', '{"answers":null,"step":7}'],
    '{"answers":"often","step":"age"}',
    '{"answers":{"sun":{"a":1}},"step":"age"}',
    '{"answers":{"sun":["often","rarely"]},"step":null}',
    '{"answers":{"sun":"never"},"step":"age"}',
    '{"answers":{"moon":"full"},"step":"nowhere"}',
    '{"answers":{"__proto__":"often","constructor":"x"},"step":"age"}',
  ]) {
    it(`is passed over: ${rubbish}`, async () => {
      sessionStorage.setItem(KEY, rubbish);
      const visitor = await load();
      expect(visitor.questions()).to.deep.equal(['sun?']);
      expect(visitor.chosen()).to.deep.equal([]);
      await begin(visitor);
      expect(visitor.questions()).to.deep.equal(['age?']);
      expect(visitor.all('quiz-error')).to.deep.equal([]);
    });
  }

  it('never leads to a result: a step that is gone leads to the last one', async () => {
    const optional = smallQuiz({
      steps: [step(goalsQuestion()), step(single('age', ['young', 'old']))],
    });
    sessionStorage.setItem(KEY, JSON.stringify({ answers: { goals: ['scars'] }, step: 'gone' }));
    const visitor = await load({ definition: optional });
    expect(visitor.questions()).to.deep.equal(['age?']);
    expect(visitor.quiz.recommendation).to.equal(null);
  });

  it('is used as far as the quiz knows it', async () => {
    const answers = { sun: 'rarely', age: 'ancient', moon: 'full' };
    sessionStorage.setItem(KEY, JSON.stringify({ answers, step: 'goals' }));
    const visitor = await load();
    expect(visitor.questions()).to.deep.equal(['goals?']);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'rarely' });
  });
});
