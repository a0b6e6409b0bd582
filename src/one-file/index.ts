/**
 * Entry of `dist/treatment-quiz.js`: registers the tag, and exports what a page may want beside it.
 *
 * This folder holds what the one file has instead of larger library parts; `tools/bundle.js` says
 * which stands for which.
 */
export { parseQuizDefinition, TreatmentQuiz } from '../index.js';
