/** Which quiz was begun. */
export interface QuizStartDetail {
  /** Id of the step on screen. */
  step: string;
}

/** The visitor has given the first answer of a run. */
export class QuizStartEvent extends CustomEvent<QuizStartDetail> {
  constructor(detail: QuizStartDetail) {
    super('quiz-start', { detail, bubbles: true, composed: true });
  }
}
