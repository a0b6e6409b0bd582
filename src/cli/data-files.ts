/** Whether the files that go along with a definition hold what they should. */
import type { Odds } from '../check/index.js';
import { isObject } from '../definition/draft.js';
import type { QuizTranslation } from '../definition/translate-quiz.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !Array.isArray(value);

const isChance = (value: unknown) => typeof value === 'number' && value >= 0;

/** Whether a JSON file holds odds. */
export const isOdds = (value: unknown): value is Odds =>
  isRecord(value) &&
  Object.values(value).every((odds) => isRecord(odds) && Object.values(odds).every(isChance));

/** Whether a JSON file holds a translation. */
export const isTranslation = (value: unknown): value is QuizTranslation =>
  isRecord(value) &&
  [value.quiz, value.version, value.lang].every((each) => typeof each === 'string') &&
  isRecord(value.texts) &&
  (value.originals === undefined || isRecord(value.originals));
