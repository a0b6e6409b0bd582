export interface QuizActionDetail {
  /**
   * `book` follows the booking link, `copy` copies the summary, `clear` clears the answers, `print`
   * prints the sheet, `share` copies a link, `calendar` saves a calendar file.
   */
  action: 'book' | 'copy' | 'clear' | 'print' | 'share' | 'calendar';
}

/** The visitor has pressed a button of the result. `preventDefault()` keeps it from acting. */
export class QuizActionEvent extends CustomEvent<QuizActionDetail> {
  constructor(detail: QuizActionDetail) {
    super('quiz-action', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
