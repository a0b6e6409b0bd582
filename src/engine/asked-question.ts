import type { Option, Question } from '../definition/schema.js';

/** A question on the trail, with the options it offers and those chosen. */
export interface AskedQuestion {
  question: Question;
  required: boolean;
  options: readonly Option[];
  chosen: readonly Option[];
  /** Whether nothing is known: skipped, declined or not sure. */
  isUnknown: boolean;
}
