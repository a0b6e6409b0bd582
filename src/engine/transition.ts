/**
 * The one door into a run: what an act of the visitor makes of the state.
 *
 * Pure. Each call returns the next state and a list of effects as data; the caller performs
 * them. An act that does not fit the screen (a second click on a button that is gone) changes
 * nothing, so that rapid clicks cannot lose or repeat an answer.
 */
import type { Quiz } from '../definition/schema.js';
import { toJson } from '../definition/to-json.js';
import { englishReasons, type ReasonMessages } from './reason-messages.js';
import { answerOf, problemOf, rulesOf } from './questions/rules-of.js';
import { initialState, type QuizState } from './quiz-state.js';
import { resultOf } from './recommend.js';
import type { Recommendation } from './recommendation.js';
import { type AskedStep, trail } from './trail.js';

/** Something the visitor does. */
export type QuizAction =
  | { type: 'choose'; step: string; question: string; option: string; chosen: boolean }
  | { type: 'continue'; step: string }
  | { type: 'back' }
  | { type: 'change'; question: string }
  | { type: 'restart' };

/** Something the page should hear of; each becomes the event of its name. */
export type QuizEffect =
  | { type: 'start'; step: string }
  | { type: 'answer'; step: string; question: string }
  | { type: 'step'; step: string }
  | { type: 'problem'; question: string }
  | { type: 'recommendation'; recommendation: Recommendation }
  | { type: 'restart' };

/** The next state, and what came of the action. */
export type Transition = readonly [QuizState, readonly QuizEffect[]];

/**
 * What `action` makes of `state`.
 *
 * @example
 * const [next, effects] = transition(quiz, state, { type: 'continue', step: 'age' });
 */
export function transition(
  quiz: Quiz,
  state: QuizState,
  action: QuizAction,
  messages: ReasonMessages = englishReasons,
): Transition {
  switch (action.type) {
    case 'choose':
      return choose(quiz, state, action);
    case 'continue':
      return goOn(quiz, state, action.step, messages);
    case 'back':
      return goBack(quiz, state, messages);
    case 'change':
      return change(quiz, state, action.question);
    case 'restart':
      return [initialState(quiz), [{ type: 'restart' }]];
  }
}

function choose(
  quiz: Quiz,
  state: QuizState,
  { step, question, option, chosen }: Extract<QuizAction, { type: 'choose' }>,
): Transition {
  const shown = trail(quiz, state.answers).steps.find((each) => each.step.id === state.step);
  const asked = shown?.questions.find((each) => each.question.id === question);
  if (state.step !== step || !asked?.options.some(({ id }) => id === option)) return [state, []];
  if (asked.chosen.some(({ id }) => id === option) === chosen) return [state, []];
  const ids = rulesOf(asked.question).choose(asked, option, chosen);
  const answer = answerOf(asked.question, ids);
  const effects: QuizEffect[] = [{ type: 'answer', step, question }];
  if (!state.started) effects.unshift({ type: 'start', step });
  return [{ ...state, answers: { ...state.answers, [question]: answer }, started: true }, effects];
}

function goOn(quiz: Quiz, state: QuizState, step: string, messages: ReasonMessages): Transition {
  const { steps } = trail(quiz, state.answers);
  const index = steps.findIndex((asked) => asked.step.id === step);
  const current = steps[index];
  if (state.step !== step || !current) return [state, []];
  const stuck = current.questions.find(problemOf);
  if (stuck) {
    const { id: question } = stuck.question;
    return [{ ...state, problemsShown: true }, [{ type: 'problem', question }]];
  }
  const seen = [...new Set([...state.seen, ...current.questions.map((q) => q.question.id)])];
  const gone = { ...state, seen };
  const next = state.reviewing ? firstOpenStep(steps, seen) : steps[index + 1];
  return next ? showStep(gone, next.step.id) : showResult(quiz, gone, messages);
}

function goBack(quiz: Quiz, state: QuizState, messages: ReasonMessages): Transition {
  const { steps } = trail(quiz, state.answers);
  if (state.reviewing && !firstOpenStep(steps, state.seen)) {
    return showResult(quiz, state, messages);
  }
  const index = steps.findIndex(({ step }) => step.id === state.step);
  const previous = state.step === null ? steps.at(-1) : steps[index - 1];
  return previous ? showStep(state, previous.step.id) : [state, []];
}

function change(quiz: Quiz, state: QuizState, question: string): Transition {
  const target = trail(quiz, state.answers).steps.find(({ questions }) =>
    questions.some((asked) => asked.question.id === question),
  );
  if (state.step !== null || !target) return [state, []];
  return showStep({ ...state, reviewing: true }, target.step.id);
}

/** The first step with a question the visitor has not gone past, or has to answer again. */
const firstOpenStep = (steps: readonly AskedStep[], seen: readonly string[]) =>
  steps.find(({ questions }) =>
    questions.some((asked) => !seen.includes(asked.question.id) || problemOf(asked)),
  );

const showStep = (state: QuizState, step: string): Transition => [
  { ...state, step, problemsShown: false },
  [{ type: 'step', step }],
];

/** Shows the result, and announces it unless that was done for these very answers. */
function showResult(quiz: Quiz, state: QuizState, messages: ReasonMessages): Transition {
  const recommendation = resultOf(quiz, trail(quiz, state.answers), messages);
  const announced = toJson(recommendation.answers);
  return [
    { ...state, step: null, reviewing: false, problemsShown: false, announced },
    announced === state.announced ? [] : [{ type: 'recommendation', recommendation }],
  ];
}
