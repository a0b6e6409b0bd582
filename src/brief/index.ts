/** Package entry `./brief`: registers `<treatment-quiz-brief>`, and exports its class. */
import { TreatmentQuizBrief } from './treatment-quiz-brief.js';

export { TreatmentQuizBrief };

declare global {
  interface HTMLElementTagNameMap {
    'treatment-quiz-brief': TreatmentQuizBrief;
  }
}

// A page may include the script twice: the first one wins. See `../index.ts` for where it is left out.
if (
  !customElements.get('treatment-quiz-brief') &&
  'attachInternals' in TreatmentQuizBrief.prototype
) {
  customElements.define('treatment-quiz-brief', TreatmentQuizBrief);
}
