/** Which treatments are suggested in marked runs. */
import type { Quiz } from '../definition/schema.js';
import type { Counting } from './answer-classes.js';
import { type Exploration, type Observer, TooManyClasses } from './explore.js';
import { eachOutcome, halvesOf, witnessOf } from './outcomes.js';
import type { Witness } from './report.js';
import { canTally, safetyCounting } from './safety-counting.js';

/** What marks a run: bits above those of all treatments and add-ons. */
export interface Marks {
  /** Of a question without an answer, or an option that is chosen. */
  ofUnknown?(question: string): number;
  ofOption?(option: string, question: string): number;
  /** Looks on, and may mark a run on its way. */
  observer?: Observer;
  /** Whether a run with these marks is asked about. */
  isMeant(marks: number): boolean;
}

/** By id, with answers for each. @throws TooManyClasses */
export function suggestedWhere(
  { quiz, budget }: { quiz: Quiz; budget: Exploration['budget'] },
  { ofUnknown = () => 0, ofOption = () => 0, observer, isMeant }: Marks,
): Map<string, Witness> {
  if (!canTally(quiz)) throw new TooManyClasses();
  const safety = safetyCounting(quiz);
  const counting: Counting = {
    ...safety,
    oddsOf: () => 1,
    ofUnknown: (id) => {
      const { excludedMask, deferredMask } = safety.ofUnknown(id);
      return { excludedMask: excludedMask | ofUnknown(id), deferredMask };
    },
    ofOption: (option, id) => {
      const { excludedMask, deferredMask } = safety.ofOption(option, id);
      return { excludedMask: excludedMask | ofOption(option.id, id), deferredMask };
    },
  };
  const found = new Map<string, Witness>();
  eachOutcome(halvesOf(quiz, counting, budget, observer), (outcome, now) => {
    if (!isMeant(outcome.excludedMask)) return;
    for (const index of now) {
      const { id } = quiz.treatments[index]!;
      if (!found.has(id)) found.set(id, witnessOf(outcome));
    }
  });
  return found;
}
