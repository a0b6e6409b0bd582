/** The answers have been cleared and the quiz begins again. */
export class QuizRestartEvent extends CustomEvent<null> {
  constructor() {
    super('quiz-restart', { detail: null, bubbles: true, composed: true });
  }
}
