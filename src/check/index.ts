/** Package entry `./check`: proves what holds for a quiz whatever is answered. */
export { checkQuiz } from './check-quiz.js';
export { type Odds, OddsError } from './odds.js';
export type * from './report.js';
export { byChance, everyCombination, type Weighting } from './statistics.js';
