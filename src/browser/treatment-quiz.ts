/** Entry of `dist/treatment-quiz.js`, for pages without a bundler. */
export { parseQuizDefinition, TreatmentQuiz } from '../index.js';
