/** A page with one quiz on it, on which nothing goes wrong unnoticed. */
import { expect, nextFrame } from '@open-wc/testing';
import type { DefinitionIssue } from '../../src/definition/definition-error.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { replace } from '../element/stubs.js';
import { QuizHarness } from '../support/quiz-harness.js';
import { nextTask } from '../support/waiting.js';
import type { Draws } from './draws.js';

const CALM = 'The questions cannot be shown right now. Please contact the clinic directly.';

/** What no visitor should ever read. */
const NONSENSE = /\[object |\bundefined\b|\bNaN\b|\bInfinity\b/;

const EVENTS = ['quiz-error', 'quiz-ready', 'recommendation'] as const;

/** What went wrong on the page: uncaught errors, and what is said in the console. */
let wrong: string[] = [];
let said: string[] = [];

const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  wrong.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  event.preventDefault();
};

before(() => {
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
});

after(() => {
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
});

/** Listens to the console until the test ends. */
export function listenToConsole(): void {
  for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    replace(console, level, (...args: unknown[]) => {
      said.push(level === 'error' ? args.join(' ') : `${level}: ${args.join(' ')}`);
    });
  }
}

/**
 * Puts a quiz on a page, lets `act` use it if there is one to use, and expects either a quiz or one
 * calm sentence, with all that is wrong reported to the author and to nobody else.
 */
export async function withQuiz(
  prepare: (quiz: TreatmentQuiz) => void,
  act: (visitor: QuizHarness) => Promise<void>,
): Promise<void> {
  [wrong, said] = [[], []];
  const events: CustomEvent[] = [];
  const quiz = document.createElement('treatment-quiz');
  for (const name of EVENTS) {
    quiz.addEventListener(name, (event: Event) => events.push(event as CustomEvent));
  }
  prepare(quiz);
  try {
    document.body.append(quiz);
    const visitor = new QuizHarness(quiz, events);
    await arrived(visitor);
    expectToldOnce(visitor);
    if (quiz.matches(':state(failed)')) expectCalm(visitor);
    else {
      expectUsable(visitor);
      await act(visitor);
      expectUsable(visitor);
    }
    // Rejections nobody handles are reported one task later.
    await nextTask();
    expect(wrong, 'uncaught').to.deep.equal([]);
  } finally {
    quiz.remove();
  }
}

async function arrived(visitor: QuizHarness): Promise<void> {
  await visitor.settled();
  for (let waits = 0; visitor.quiz.matches(':state(loading)'); waits++) {
    expect(waits, 'waits').to.be.below(1000);
    await nextFrame();
    await visitor.settled();
  }
}

/** Every issue once in the console and once as an event, and nothing else in the console. */
function expectToldOnce(visitor: QuizHarness): void {
  const reported = visitor.all('quiz-error').map(({ detail }) => linesOf(detail.issues));
  expect(said).to.deep.equal(reported);
}

const linesOf = (issues: readonly DefinitionIssue[]) =>
  issues.map(({ path, message }) => `treatment-quiz: ${path} ${message}`).join('\n');

function expectCalm(visitor: QuizHarness): void {
  expect(visitor.heard()).to.deep.equal(['quiz-error']);
  expect(visitor.text().replace(/ Try again$/, '')).to.equal(CALM);
}

function expectUsable(visitor: QuizHarness): void {
  expect(visitor.heard()).to.include('quiz-ready').and.not.to.include('quiz-error');
  expect(visitor.headings(), 'headings').to.have.length.above(0);
  if (visitor.quiz.matches(':state(step)')) {
    expect(visitor.options(), 'options').to.have.length.above(0);
    visitor.goOn();
  } else expect(visitor.quiz.recommendation, 'recommendation').not.to.equal(null);
  expect(visitor.text()).not.to.match(NONSENSE);
}

/** Presses this and that, on a step mostly what leads on. */
export async function pressAround(visitor: QuizHarness, draws: Draws, presses: number) {
  for (let press = 0; press < presses; press++) {
    const isStep = visitor.quiz.matches(':state(step)');
    const selector = isStep && draws.chance(0.6) ? 'input' : 'button, summary';
    const found = [...visitor.root.querySelectorAll<HTMLElement>(selector)];
    const shown = found.filter((each) => each.checkVisibility());
    if (isStep && draws.chance(0.4)) await visitor.next();
    else if (shown.length) await visitor.click(draws.pick(shown));
  }
}
