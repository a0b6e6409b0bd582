/** Package entry `./calendar`: registers `<treatment-quiz-calendar>`, and exports its class. */
import { TreatmentQuizCalendar } from './treatment-quiz-calendar.js';

export { TreatmentQuizCalendar };

declare global {
  interface HTMLElementTagNameMap {
    'treatment-quiz-calendar': TreatmentQuizCalendar;
  }
}

// A page may include the script twice: the first one wins.
if (!customElements.get('treatment-quiz-calendar')) {
  customElements.define('treatment-quiz-calendar', TreatmentQuizCalendar);
}
