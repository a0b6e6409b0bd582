/** Walks through a quiz as a visitor who answers this and that, and always gets past. */
import type { AskedQuestion } from '../../src/engine/asked-question.js';
import { problemOf } from '../../src/engine/questions/rules-of.js';
import { expect } from 'chai';
import type { Quiz } from '../../src/definition/schema.js';
import { progress } from '../../src/engine/progress.js';
import { initialState, type QuizState } from '../../src/engine/quiz-state.js';
import { trail } from '../../src/engine/trail.js';
import { transition } from '../../src/engine/transition.js';
import type { Draws } from './draws.js';

/** The questions on the step that is shown. */
export const shownIn = (quiz: Quiz, { answers, step }: QuizState): readonly AskedQuestion[] =>
  trail(quiz, answers).steps.find((each) => each.step.id === step)?.questions ?? [];

/** `state` with an option of a shown question chosen or given up. */
export function choose(
  quiz: Quiz,
  state: QuizState,
  question: string,
  option: string,
  chosen = true,
): QuizState {
  return transition(quiz, state, {
    type: 'choose',
    step: state.step!,
    question,
    option,
    chosen,
  })[0];
}

/** A run from the first step to the result. Shares of progress go up on the way, or it fails. */
export function walkThrough(quiz: Quiz, draws: Draws): QuizState {
  let state = initialState(quiz);
  let share = 0;
  for (let steps = 0; state.step !== null; steps++) {
    expect(steps, 'steps gone').to.be.below(quiz.steps.length);
    const now = progress(quiz, state.answers, state.step);
    expect(now.share, `share at ${state.step}`).to.be.at.least(share);
    expect(now.share, `share at ${state.step}`).to.be.below(1);
    expect(now.step, 'step').to.equal(steps + 1);
    state = answerSome(quiz, state, draws);
    expect(progress(quiz, state.answers, state.step!), 'while answering').to.deep.equal(now);
    share = now.share;
    state = goOn(quiz, state);
  }
  expect(progress(quiz, state.answers, undefined).share).to.equal(1);
  return state;
}

/** Answers most questions of the step that is shown. */
function answerSome(quiz: Quiz, state: QuizState, draws: Draws): QuizState {
  let next = state;
  for (const { question, options } of shownIn(quiz, state)) {
    if (draws.chance(0.15)) continue;
    for (const { id } of draws.some(options)) next = choose(quiz, next, question.id, id);
  }
  return next;
}

/** The state one step further; what is in the way is answered somehow. */
function goOn(quiz: Quiz, state: QuizState): QuizState {
  let next = transition(quiz, state, { type: 'continue', step: state.step! })[0];
  // Another answer can bring up another question, but each of them once.
  for (const question of quiz.steps.find(({ id }) => id === state.step)!.questions) {
    if (next.step !== state.step) return next;
    const asked = shownIn(quiz, next).find((each) => each.question.id === question.id);
    if (asked && problemOf(asked)) next = solve(quiz, next, asked);
    next = transition(quiz, next, { type: 'continue', step: state.step! })[0];
  }
  expect(next.step, 'the step after').not.to.equal(state.step);
  return next;
}

/** Answers a question that is in the way: with one option, two, and so on, until it is done. */
function solve(quiz: Quiz, state: QuizState, { question, options }: AskedQuestion): QuizState {
  const problemIn = (next: QuizState) => {
    const asked = shownIn(quiz, next).find((each) => each.question.id === question.id);
    return asked && problemOf(asked);
  };
  let next = state;
  for (const { id } of options) next = choose(quiz, next, question.id, id, false);
  for (const { id, exclusive } of options) {
    if (!problemIn(next)) return next;
    if (!exclusive) next = choose(quiz, next, question.id, id);
  }
  for (const { id } of options.filter(({ exclusive }) => exclusive)) {
    if (problemIn(next)) next = choose(quiz, next, question.id, id);
  }
  expect(problemIn(next), `what keeps ${question.id} from being done`).to.equal(undefined);
  return next;
}
