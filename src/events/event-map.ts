import type { QuizActionEvent } from './quiz-action-event.js';
import type { QuizAnswerEvent } from './quiz-answer-event.js';
import type { QuizErrorEvent } from './quiz-error-event.js';
import type { QuizReadyEvent } from './quiz-ready-event.js';
import type { QuizRestartEvent } from './quiz-restart-event.js';
import type { QuizStartEvent } from './quiz-start-event.js';
import type { QuizStepEvent } from './quiz-step-event.js';
import type { RecommendationEvent } from './recommendation-event.js';

/** The events of `<treatment-quiz>` by name; all bubble and cross shadow roots. */
export interface TreatmentQuizEventMap extends HTMLElementEventMap {
  recommendation: RecommendationEvent;
  'quiz-ready': QuizReadyEvent;
  'quiz-start': QuizStartEvent;
  'quiz-step': QuizStepEvent;
  'quiz-answer': QuizAnswerEvent;
  'quiz-restart': QuizRestartEvent;
  'quiz-action': QuizActionEvent;
  'quiz-error': QuizErrorEvent;
}

/** The events of a companion, such as `<treatment-quiz-calendar>`. */
export interface CompanionEventMap extends HTMLElementEventMap {
  'quiz-action': QuizActionEvent;
}
