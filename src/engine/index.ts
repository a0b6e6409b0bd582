/** Package entry `./engine`: the quiz without a page, for servers and tests. */
export type { AskedQuestion } from './asked-question.js';
export { defaultQuiz } from '../default-quiz/default-quiz.js';
export { type DefinitionIssue, QuizDefinitionError } from '../definition/definition-error.js';
export { extendQuiz } from '../definition/extend-quiz.js';
export type * from '../definition/extension.js';
export {
  parseQuizDefinition,
  type ReadDefinition,
  readDefinition,
  type ReadOptions,
} from '../definition/parse-definition.js';
export type * from '../definition/schema.js';
export type { Answer, Answers } from './answers.js';
export { englishReasons, type ReasonMessages } from './reason-messages.js';
export { progress, type Progress } from './progress.js';
export { initialState, type QuizState } from './quiz-state.js';
export { recommend } from './recommend.js';
export type * from './recommendation.js';
export { type BackwardPlan, readyBy } from './ready-by.js';
export { type PlannedSession, type Span, timeline, type Timeline, type Weeks } from './timeline.js';
export { type AskedStep, type Trail, trail } from './trail.js';
export { type QuizAction, type QuizEffect, transition, type Transition } from './transition.js';
export { type Change, type Standing, type WhatIf, whatIf } from './what-if.js';
