/**
 * Package entries `.`, `./element`, `./calendar` and `./brief` on a server, by the export condition `node`.
 *
 * There are no elements there: the page comes with the bare tag, and the browser makes it a quiz. So
 * importing it does nothing, while engine and events are the same as in the browser.
 */
import { addLocale } from './i18n/locales.js';
import { version } from './version.js';

export * from './engine/index.js';
export { QuizActionEvent } from './events/quiz-action-event.js';
export { QuizAnswerEvent } from './events/quiz-answer-event.js';
export { QuizErrorEvent } from './events/quiz-error-event.js';
export { QuizReadyEvent } from './events/quiz-ready-event.js';
export { QuizRestartEvent } from './events/quiz-restart-event.js';
export { QuizStartEvent } from './events/quiz-start-event.js';
export { QuizStepEvent } from './events/quiz-step-event.js';
export { RecommendationEvent } from './events/recommendation-event.js';

/** Stands for the element class, so that importing and extending it by name works. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what it holds needs a browser
export class TreatmentQuiz {
  static readonly version = version;
  static readonly addLocale = addLocale;
}

/** Stands for the element class of `./calendar`. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what it holds needs a browser
export class TreatmentQuizCalendar {}

/** Stands for the element class of `./brief`. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what it holds needs a browser
export class TreatmentQuizBrief {}
