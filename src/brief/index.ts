/** Package entry `./brief`: registers `<treatment-quiz-brief>`, and exports its class. */
import { TreatmentQuizBrief } from './treatment-quiz-brief.js';

export { TreatmentQuizBrief };

declare global {
  interface HTMLElementTagNameMap {
    'treatment-quiz-brief': TreatmentQuizBrief;
  }
}

// A page may include the script twice: the first one wins.
if (!customElements.get('treatment-quiz-brief')) {
  customElements.define('treatment-quiz-brief', TreatmentQuizBrief);
}
