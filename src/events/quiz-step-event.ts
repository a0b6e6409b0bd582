/** Which step is on screen. */
export interface QuizStepDetail {
  /** Id of the step now on screen. */
  step: string;
  /** 1 for the first step of the visitor's trail. */
  number: number;
  /** Steps there will be at most. */
  total: number;
}

/** The visitor has moved to another step, forward or back. */
export class QuizStepEvent extends CustomEvent<QuizStepDetail> {
  constructor(detail: QuizStepDetail) {
    super('quiz-step', { detail, bubbles: true, composed: true });
  }
}
