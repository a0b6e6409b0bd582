/** Package entry `.`: registers `<treatment-quiz>` and exports everything public. */
import { isServer } from 'lit';
import { TreatmentQuiz } from './element/treatment-quiz.js';

export * from './engine/index.js';
export { TreatmentQuiz } from './element/treatment-quiz.js';
export type { TreatmentQuizEventMap } from './events/event-map.js';
export type { Locale } from './i18n/locales.js';
export type { Messages } from './i18n/messages.js';
export { QuizActionEvent, type QuizActionDetail } from './events/quiz-action-event.js';
export { QuizAnswerEvent, type QuizAnswerDetail } from './events/quiz-answer-event.js';
export { QuizErrorEvent, type QuizErrorDetail } from './events/quiz-error-event.js';
export { QuizReadyEvent, type QuizReadyDetail } from './events/quiz-ready-event.js';
export { QuizRestartEvent } from './events/quiz-restart-event.js';
export { QuizStartEvent, type QuizStartDetail } from './events/quiz-start-event.js';
export { QuizStepEvent, type QuizStepDetail } from './events/quiz-step-event.js';
export { RecommendationEvent } from './events/recommendation-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'treatment-quiz': TreatmentQuiz;
  }
}

// A page may include the script twice, perhaps in two versions: the first one wins.
const first = customElements.get('treatment-quiz') as { version?: string } | undefined;
if (!first) {
  // Without form-associated elements (old browsers, some test environments) the fallback stays.
  if ('attachInternals' in TreatmentQuiz.prototype) {
    customElements.define('treatment-quiz', TreatmentQuiz);
  }
} else if (!isServer) {
  console.warn(
    `treatment-quiz: version ${first.version} is on this page already; ` +
      `this copy (${TreatmentQuiz.version}) does nothing.`,
  );
}
