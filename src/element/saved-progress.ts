import type { QuizState } from '../engine/quiz-state.js';

/** The answers and the step of a visitor, as `resume`, `share` and a form field keep them. */
export type SavedProgress = Pick<QuizState, 'answers' | 'step'>;

/** Reads saved progress; `undefined` when the text is none. */
export function parseProgress(text: unknown): SavedProgress | undefined {
  try {
    return JSON.parse(String(text)) as SavedProgress;
  } catch {
    return undefined;
  }
}
