/** Which button, and for which treatment. */
export interface QuizActionDetail {
  /**
   * `book` follows the booking link, `share` copies a link, `clear` clears the answers. Of the
   * companions, `print` prints the sheet, `copy` copies the brief, `calendar` saves a calendar file.
   */
  action: 'book' | 'share' | 'clear' | 'print' | 'copy' | 'calendar';
  /** Id of the treatment, where a link of its own is followed. */
  treatment?: string;
}

/** The visitor has pressed a button of the result. `preventDefault()` keeps it from acting. */
export class QuizActionEvent extends CustomEvent<QuizActionDetail> {
  constructor(detail: QuizActionDetail) {
    super('quiz-action', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
