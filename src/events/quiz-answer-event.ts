/** Which question was answered; never how. */
export interface QuizAnswerDetail {
  step: string;
  /** Id of the question; never the option. */
  question: string;
}

/** The visitor has chosen or unchosen an option. */
export class QuizAnswerEvent extends CustomEvent<QuizAnswerDetail> {
  constructor(detail: QuizAnswerDetail) {
    super('quiz-answer', { detail, bubbles: true, composed: true });
  }
}
