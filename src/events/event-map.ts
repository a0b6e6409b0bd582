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

/** `addEventListener`, typed for these events as for native ones. */
export interface AddQuizEventListener<Target> {
  <Type extends keyof TreatmentQuizEventMap>(
    type: Type,
    listener: (this: Target, event: TreatmentQuizEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
