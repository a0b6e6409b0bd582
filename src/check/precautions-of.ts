import type { Quiz, Treatment } from '../definition/schema.js';
import { indexOf, type Precautions } from '../engine/quiz-index.js';
import { isStopping } from '../engine/safety.js';

/** Every precaution of a quiz by what it is about. */
export const precautionsOf = (quiz: Quiz): Precautions => indexOf(quiz).precautions;

/** Whether `fact` rules a procedure out or postpones it. */
export function isAgainst(quiz: Quiz, fact: string, { id }: Treatment): boolean {
  const effect = precautionsOf(quiz).get(id)?.get(fact)?.effect;
  return effect === 'exclude' || effect === 'defer' || isStopping(indexOf(quiz).facts.get(fact)!);
}

/** What facts can speak against: home care is for everyone whom nothing rules it out for. */
export const proceduresOf = ({ treatments }: Quiz): readonly Treatment[] =>
  treatments.filter(({ homeCare }) => !homeCare);
