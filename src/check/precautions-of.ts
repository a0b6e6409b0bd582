import type { Precaution, Quiz } from '../definition/schema.js';

/** Treatment or add-on id → fact id → the fact's effect on it. */
export type Precautions = ReadonlyMap<string, ReadonlyMap<string, Precaution>>;

const known = new WeakMap<Quiz, Precautions>();

/** What facts do to each treatment, the other way round than a quiz says it; built once for a quiz. */
export function precautionsOf(quiz: Quiz): Precautions {
  const built = known.get(quiz);
  if (built) return built;
  const precautions = new Map<string, Map<string, Precaution>>();
  for (const fact of quiz.facts ?? []) {
    for (const precaution of fact.precautions ?? []) {
      for (const treatment of precaution.treatments) {
        const effects = precautions.get(treatment) ?? new Map<string, Precaution>();
        precautions.set(treatment, effects.set(fact.id, precaution));
      }
    }
  }
  known.set(quiz, precautions);
  return precautions;
}
