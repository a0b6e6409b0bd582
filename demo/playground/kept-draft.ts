/** The draft in this browser's storage: only while the author asks for it. */
const KEY = 'treatment-quiz-playground-draft';

/** Storage may be refused altogether, as in a private window. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The draft kept last time, or `null`. */
export const keptDraft = (): string | null => tried(() => localStorage.getItem(KEY)) ?? null;

/** Keeps `text`; says whether the browser let it. */
export const keepDraft = (text: string): boolean =>
  tried(() => localStorage.setItem(KEY, text) ?? true) ?? false;

export const forgetDraft = (): void => void tried(() => localStorage.removeItem(KEY));
