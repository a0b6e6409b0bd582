import { expect } from 'chai';
import fc from 'fast-check';
import type { Quiz } from '../../src/definition/schema.js';
import { initialState, type QuizState } from '../../src/engine/quiz-state.js';
import { recommend } from '../../src/engine/recommend.js';
import { type QuizAction, transition } from '../../src/engine/transition.js';
import { deepFrozen } from '../support/quizzes.js';
import { acceptedQuizzes } from './bases.js';
import { Draws, TAPE_STEPS } from './draws.js';
import { itHolds } from './property.js';
import { readQuiz } from './read-quiz.js';
import { shownIn, walkThrough } from './walk.js';

const tapes = fc.array(fc.nat(TAPE_STEPS - 1), { maxLength: 200, size: 'max' });

const runs = fc
  .tuple(acceptedQuizzes, tapes)
  .map(([quiz, each]) => ({ quiz: deepFrozen(quiz), tape: each }));

/** Something a visitor could press, most of the time something that is on the screen. */
function randomAction(draws: Draws, quiz: Quiz, state: QuizState): QuizAction {
  const anything = draws.chance(0.2);
  const step = draws.chance(0.05) ? draws.pick(quiz.steps).id : (state.step ?? '');
  const act = draws.pick(['continue', 'choose', 'choose', 'choose', 'back', 'change'] as const);
  if (draws.chance(0.02)) return { type: 'restart' };
  if (act === 'continue') return { type: 'continue', step };
  if (act === 'back') return { type: 'back' };
  const questions = anything
    ? quiz.steps.flatMap((each) => each.questions)
    : state.step === null
      ? readQuiz(quiz, state.answers).asked.map(({ question }) => question)
      : shownIn(quiz, state).map(({ question }) => question);
  const question = draws.pick(questions);
  if (act === 'change') return { type: 'change', question: question.id };
  const ids = (question.options ?? []).map(({ id }) => id);
  const option = draws.chance(0.05) || !ids.length ? 'nothing' : draws.pick(ids);
  return { type: 'choose', step, question: question.id, option, chosen: draws.chance(0.7) };
}

/** Answers that count, but for those to `except`. */
const counted = (quiz: Quiz, { answers }: QuizState, except?: string) =>
  readQuiz(quiz, answers)
    .asked.filter(({ question, chosen }) => question.id !== except && chosen.length)
    .map(({ question, chosen }) => [question.id, chosen.map(({ id }) => id).join()]);

const ACTIONS = 40;

describe('transition, for any quiz and whatever is pressed', () => {
  itHolds(
    'keeps every answer that counts, but the one that is changed',
    250,
    runs,
    ({ quiz, tape }) => {
      const draws = Draws.fromTape(tape);
      let state = initialState(quiz);
      for (let act = 0; act < ACTIONS; act++) {
        const action = randomAction(draws, quiz, state);
        const [next] = transition(quiz, deepFrozen(state), action);
        if (action.type === 'restart') expect(next).to.deep.equal(initialState(quiz));
        else if (action.type === 'choose') {
          // Questions further on may no longer be asked; their answers are kept all the same.
          const { [action.question]: _before, ...before } = state.answers;
          const { [action.question]: _after, ...after } = next.answers;
          expect(after).to.deep.equal(before);
        } else {
          expect(next.answers).to.deep.equal(state.answers);
          expect(counted(quiz, next)).to.deep.equal(counted(quiz, state));
        }
        state = next;
      }
    },
  );

  itHolds('is at a step that is asked, or at the result', 250, runs, ({ quiz, tape }) => {
    const draws = Draws.fromTape(tape);
    let state = initialState(quiz);
    for (let act = 0; act < ACTIONS; act++) {
      state = transition(quiz, state, randomAction(draws, quiz, state))[0];
      if (state.step === null) continue;
      expect(shownIn(quiz, state), `questions at ${state.step}`).to.have.length.above(0);
    }
  });

  itHolds(
    'announces a result once for the same answers, and the one they lead to',
    250,
    runs,
    ({ quiz, tape }) => {
      const draws = Draws.fromTape(tape);
      let state = initialState(quiz);
      let last = '';
      for (let act = 0; act < ACTIONS; act++) {
        const action = randomAction(draws, quiz, state);
        const [next, effects] = transition(quiz, state, action);
        if (action.type === 'restart') last = '';
        for (const effect of effects) {
          if (effect.type !== 'recommendation') continue;
          expect(effect.recommendation).to.deep.equal(recommend(quiz, next.answers));
          const answers = JSON.stringify(effect.recommendation.answers);
          expect(answers).not.to.equal(last);
          last = answers;
        }
        state = next;
      }
    },
  );
});

describe('progress, for any quiz and any way through it', () => {
  itHolds('never goes back, and every way ends at the result', 300, runs, ({ quiz, tape }) => {
    const draws = Draws.fromTape(tape);
    const state = walkThrough(quiz, draws);
    expect(state.step).to.equal(null);
  });
});
