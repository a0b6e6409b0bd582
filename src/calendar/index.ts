/** Package entry `./calendar`: registers `<treatment-quiz-calendar>`, and exports its class. */
import { TreatmentQuizCalendar } from './treatment-quiz-calendar.js';

export { TreatmentQuizCalendar };

declare global {
  interface HTMLElementTagNameMap {
    'treatment-quiz-calendar': TreatmentQuizCalendar;
  }
}

// A page may include the script twice: the first one wins. See `../index.ts` for where it is left out.
if (
  !customElements.get('treatment-quiz-calendar') &&
  'attachInternals' in TreatmentQuizCalendar.prototype
) {
  customElements.define('treatment-quiz-calendar', TreatmentQuizCalendar);
}
