export interface QuizAnswerDetail {
  step: string;
  /** Id of the question; which option was chosen is not told. */
  question: string;
}

/** The visitor has chosen or unchosen an option. */
export class QuizAnswerEvent extends CustomEvent<QuizAnswerDetail> {
  constructor(detail: QuizAnswerDetail) {
    super('quiz-answer', { detail, bubbles: true, composed: true });
  }
}
