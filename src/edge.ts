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
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what it stands for needs a page
const standIn = () => class {};

export const QuizActionEvent = standIn();
export const QuizAnswerEvent = standIn();
export const QuizErrorEvent = standIn();
export const QuizReadyEvent = standIn();
export const QuizRestartEvent = standIn();
export const QuizStartEvent = standIn();
export const QuizStepEvent = standIn();
export const RecommendationEvent = standIn();
/** Stands for the element class. */
export const TreatmentQuiz = Object.assign(standIn(), { version, addLocale });
/** Stands for the element class of `./calendar`. */
export const TreatmentQuizCalendar = standIn();
/** Stands for the element class of `./brief`. */
export const TreatmentQuizBrief = standIn();
