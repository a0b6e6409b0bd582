import type { QuestionKind } from './schema.js';

/** Whether a question of this kind takes one option at most. */
export const takesOne = (kind: QuestionKind): boolean => kind === 'single' || kind === 'scale';
