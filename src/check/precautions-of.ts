import type { Precaution, Quiz } from '../definition/schema.js';

/** Treatment or add-on → fact → the fact's effect on it. */
export type Precautions = ReadonlyMap<string, ReadonlyMap<string, Precaution>>;

const known = new WeakMap<Quiz, Precautions>();

/** Every precaution of a quiz by what it is about. */
export function precautionsOf(quiz: Quiz): Precautions {
  const found = known.get(quiz);
  if (found) return found;
  const all = new Map<string, Map<string, Precaution>>();
  for (const { id, precautions = [] } of quiz.facts ?? []) {
    for (const precaution of precautions) {
      for (const treatment of precaution.treatments) {
        all.set(
          treatment,
          (all.get(treatment) ?? new Map<string, Precaution>()).set(id, precaution),
        );
      }
    }
  }
  known.set(quiz, all);
  return all;
}
