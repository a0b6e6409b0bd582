import type { Precaution, Quiz, Treatment } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';
import { isStopping } from '../engine/safety.js';

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

/** Whether `fact` rules a procedure out or postpones it. */
export function isAgainst(quiz: Quiz, fact: string, { id }: Treatment): boolean {
  const effect = precautionsOf(quiz).get(id)?.get(fact)?.effect;
  return effect === 'exclude' || effect === 'defer' || isStopping(indexOf(quiz).facts.get(fact)!);
}

/** What facts can speak against: home care is for everyone whom nothing rules it out for. */
export const proceduresOf = ({ treatments }: Quiz): readonly Treatment[] =>
  treatments.filter(({ homeCare }) => !homeCare);
