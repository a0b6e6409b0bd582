/** Which quiz is on screen, in which language. */
export interface QuizReadyDetail {
  quiz: { id: string; version: string; locale: string };
}

/** A quiz is loaded and its first question is on screen. */
export class QuizReadyEvent extends CustomEvent<QuizReadyDetail> {
  constructor(detail: QuizReadyDetail) {
    super('quiz-ready', { detail, bubbles: true, composed: true });
  }
}
