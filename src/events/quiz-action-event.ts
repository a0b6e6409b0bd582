export interface QuizActionDetail {
  /**
   * `book` follows the booking link, `copy` copies the summary, `print` prints the sheet, `share`
   * copies a link, `calendar` saves a calendar file, `clear` clears the answers.
   */
  action: 'book' | 'copy' | 'print' | 'share' | 'calendar' | 'clear';
  /** Id of the treatment, where a link of its own is followed. */
  treatment?: string;
}

/** The visitor has pressed a button of the result. `preventDefault()` keeps it from acting. */
export class QuizActionEvent extends CustomEvent<QuizActionDetail> {
  constructor(detail: QuizActionDetail) {
    super('quiz-action', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
