/** Package entry `./check`: proves what holds for a quiz whatever is answered. */
export { checkQuiz } from './check-quiz.js';
export type * from './report.js';
export { byChance, everyCombination, type Odds, type Weighting } from './statistics.js';
