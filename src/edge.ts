/**
 * Package entries `.`, `./element`, `./calendar` and `./brief` in edge runtimes, workers and React
 * server components, by the export conditions `edge-light`, `workerd`, `worker` and `react-server`.
 *
 * They have no page, no element and not always `CustomEvent`. Importing does nothing there, and the
 * engine is the same as in the browser. In Node the real modules load, with Lit's own build for it.
 */
import { addLocale } from './i18n/locales.js';
import { version } from './version.js';

export * from './engine/index.js';

/** Makes a class that can be named and extended, and does nothing. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the real one needs a page
const placeholder = () => class {};

export const QuizActionEvent = placeholder();
export const QuizAnswerEvent = placeholder();
export const QuizErrorEvent = placeholder();
export const QuizReadyEvent = placeholder();
export const QuizRestartEvent = placeholder();
export const QuizStartEvent = placeholder();
export const QuizStepEvent = placeholder();
export const RecommendationEvent = placeholder();
/** In place of the element class. */
export const TreatmentQuiz = Object.assign(placeholder(), { version, addLocale });
/** In place of the element class of `./calendar`. */
export const TreatmentQuizCalendar = placeholder();
/** In place of the element class of `./brief`. */
export const TreatmentQuizBrief = placeholder();
