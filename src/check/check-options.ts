import type { QuizTranslation } from '../definition/translate-quiz.js';
import type { Weighting } from './statistics.js';

/** How to check a quiz. */
export interface CheckOptions {
  /** The day reviews are compared with, `YYYY-MM-DD`; today by default. */
  today?: string;
  /** What each run counts for in the statistics; without it there are none. */
  weighting?: Weighting;
  /** Translations of the quiz beside those of the built-in quiz. */
  translations?: readonly QuizTranslation[];
  /** Classes of runs explored before runs are sampled instead; 6,000,000 by default. */
  mostClasses?: number;
  /** Called with the current work and the share of it that is done, from 0 to 1. */
  onProgress?(what: string, share: number): void;
}
