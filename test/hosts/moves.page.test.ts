import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { barePage, type HostPage, type HostVisitor, openPage, stepsFor } from './host-page.js';
import { arrived } from '../support/waiting.js';

const QUIZ = '<treatment-quiz></treatment-quiz>';
const GOALS = 'What would you like help with?';
const SCARS = 'Less visible scars or stretch marks';
const STEPS = stepsFor(['scars']);

/** Answers the first step and half of the second. */
async function begin(visitor: HostVisitor): Promise<string[]> {
  await visitor.answer(STEPS[0]!);
  await visitor.next();
  const { question, chosen } = STEPS[1]!.questions[0]!;
  await visitor.choose(question.title, chosen[0]!.label);
  return [chosen[0]!.label];
}

/** Goes on from there to the result. */
async function finish(visitor: HostVisitor): Promise<void> {
  for (const step of STEPS.slice(1)) {
    await visitor.answer(step);
    await visitor.next();
  }
  expect(visitor.heading()).to.equal(english.resultTitle);
}

describe('answers and place are kept', () => {
  for (const [what, move] of Object.entries({
    'when the quiz is moved': (quiz, { document }) => document.querySelector('aside')!.append(quiz),
    'when what it is in is moved': (quiz, { document }) =>
      document.body.prepend(quiz.parentElement!),
    'when its place is turned into another one': (quiz, { document }) => {
      const card = document.createElement('article');
      quiz.replaceWith(card);
      card.append(quiz);
    },
    'when it is moved into the shadow tree of a component': (quiz, { document }) =>
      document.querySelector('aside')!.attachShadow({ mode: 'open' }).append(quiz),
    'when it is away for a while': async (quiz, { document }) => {
      quiz.remove();
      await arrived();
      document.querySelector('aside')!.append(quiz);
    },
    'when it comes and goes often': (quiz, { document }) => {
      for (let times = 0; times < 20; times++) {
        quiz.remove();
        document.querySelector('aside')!.append(quiz);
      }
    },
    'when it waits in a fragment': (quiz, { document }) => {
      const fragment = document.createDocumentFragment();
      fragment.append(quiz);
      document.querySelector('aside')!.append(fragment);
    },
  } satisfies Record<string, (quiz: TreatmentQuiz, page: HostPage) => unknown>)) {
    it(what, async () => {
      const page = await openPage({ body: `<main>${QUIZ}</main><aside></aside>` });
      const { quiz } = page;
      const chosen = await begin(page.visitor());
      await move(quiz, page);
      await quiz.updateComplete;
      expect(page.visitor(quiz).chosen()).to.deep.equal(chosen);
      expect(quiz.answers).to.include.keys('goals');
      await finish(page.visitor(quiz));
      page.expectQuiet();
    });
  }
});

describe('a page that changes without being loaded again', () => {
  it('shows a fresh quiz whenever its view comes back', async () => {
    const page = await openPage({ body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    for (let visits = 0; visits < 3; visits++) {
      main.innerHTML = QUIZ;
      await page.shows(page.quiz);
      expect(page.visitor().chosen()).to.deep.equal([]);
      await begin(page.visitor());
      main.innerHTML = '<p>Another view</p>';
      expect(page.record.listening).to.deep.equal([]);
    }
    page.expectQuiet();
  });

  it('may take the quiz away from within its own event', async () => {
    const page = await barePage();
    for (const name of ['quiz-start', 'quiz-step', 'recommendation'] as const) {
      const quiz = page.quiz;
      quiz.addEventListener(name, () => quiz.remove());
      const visitor = page.visitor(quiz);
      await visitor.answer(STEPS[0]!);
      await visitor.next();
      for (const step of STEPS.slice(1)) {
        if (!quiz.isConnected) break;
        await visitor.answer(step);
        await visitor.next();
      }
      expect(quiz.isConnected, name).to.equal(false);
      await page.add();
    }
    page.expectQuiet();
  });

  it('may do so before the quiz has drawn anything', async () => {
    const page = await openPage();
    const quiz = page.document.createElement('treatment-quiz');
    page.document.body.append(quiz);
    quiz.remove();
    await arrived();
    expect(page.record.listening).to.deep.equal([]);
    page.document.body.append(quiz);
    await page.shows(quiz);
    await page.visitor().take();
    page.expectQuiet();
  });
});

describe('a copy', () => {
  it('is a quiz of its own, with the same attributes and no answers', async () => {
    const page = await openPage({ body: '<treatment-quiz heading-level="4"></treatment-quiz>' });
    await begin(page.visitor());
    const copy = page.quiz.cloneNode(true) as TreatmentQuiz;
    page.document.body.append(copy);
    await page.shows(copy);
    const visitor = page.visitor(copy);
    expect(visitor.heading()).to.equal(GOALS);
    expect(visitor.chosen()).to.deep.equal([]);
    expect(visitor.all('h4')[0]).to.exist;
    await visitor.take();
    expect(page.quiz.recommendation).to.equal(null);
    page.expectQuiet();
  });
});

describe('taken over by another document', () => {
  it('throws nothing, keeps its answers, and works when it comes home', async () => {
    const page = await barePage();
    const chosen = await begin(page.visitor());
    const other = await openPage();
    const { quiz } = page;
    other.document.body.append(other.document.adoptNode(quiz));
    await quiz.updateComplete;
    const visitor = page.visitor(quiz);
    expect(visitor.chosen()).to.deep.equal(chosen);
    await visitor.next();
    await visitor.back();
    expect(visitor.chosen()).to.deep.equal(chosen);
    other.expectQuiet();
    page.document.body.append(page.document.adoptNode(quiz));
    await finish(visitor);
    page.expectQuiet();
  });

  it('throws nothing in one that has no window', async () => {
    const page = await barePage();
    const { quiz } = page;
    await page.visitor().choose(GOALS, SCARS);
    page.document.implementation.createHTMLDocument('').body.append(quiz);
    quiz.headingLevel = 4;
    await quiz.updateComplete;
    page.document.body.append(quiz);
    await quiz.updateComplete;
    expect(page.visitor().all('h4')[0]).to.exist;
    expect(page.visitor().chosen()).to.deep.equal([SCARS]);
    page.expectQuiet();
  });
});

describe('in a form', () => {
  it('a reset starts over, a second round is sent anew', async () => {
    const page = await openPage({
      body: `<form><treatment-quiz name="quiz"></treatment-quiz><button type="reset"></button></form>`,
    });
    const form = page.document.querySelector('form')!;
    const sent = () => new page.window.FormData(form).get('quiz');
    const visitor = page.visitor();
    await visitor.take();
    expect(JSON.parse(String(sent())).answers).to.deep.equal(page.quiz.answers);
    page.document.querySelector('button')!.click();
    await visitor.settled();
    expect(visitor.heading()).to.equal(GOALS);
    expect(visitor.chosen()).to.deep.equal([]);
    expect(sent()).to.equal(null);
    await visitor.take();
    expect(sent()).to.be.a('string');
    page.expectQuiet();
  });

  it('what is pressed inside neither sends nor resets it', async () => {
    const page = await openPage({ body: `<form>${QUIZ}<button>Send</button></form>` });
    const heard: string[] = [];
    for (const name of ['submit', 'reset', 'change', 'input']) {
      page.document.addEventListener(name, ({ type }) => heard.push(type));
    }
    const visitor = page.visitor();
    await visitor.take();
    await visitor.press(visitor.root.querySelector('[part="clear"]')!);
    expect(heard.filter((name) => name === 'submit' || name === 'reset')).to.deep.equal([]);
    page.expectQuiet();
  });
});
