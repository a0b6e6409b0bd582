/** Which treatments are suggested in marked runs. */
import type { Quiz } from '../definition/schema.js';
import { recommend } from '../engine/recommend.js';
import { MAX_SUGGESTIONS } from '../engine/sort-treatments.js';
import type { Counting } from './answer-classes.js';
import { type Exploration, type Observer, TooManyClasses } from './explore.js';
import { indexOf } from '../engine/quiz-index.js';
import {
  eachOutcome,
  firstHalves,
  type FirstHalves,
  halvesOf,
  isInSecondHalf,
  nowIn,
  type Outcome,
  witnessOf,
} from './outcomes.js';
import type { Witness } from './report.js';
import { proceduresOf } from './precautions-of.js';
import { type Tally, tallyOf } from './run.js';
import { canTally, safetyCounting } from './safety-counting.js';

/** What marks a run: bits above those of all treatments and add-ons. */
export interface Marks {
  /** Treatments that are asked about. */
  among: ReadonlySet<string>;
  /** Id of the first question at which a run can be marked. */
  from: string;
  /** Of a question without an answer, or an option that is chosen. */
  ofUnknown?(question: string): number;
  ofOption?(option: string, question: string): number;
  /** Looks on, and may mark a run on its way. */
  observer?: Observer;
  /** Whether a run with these marks is asked about. */
  isMeant(marks: number): boolean;
}

const noWeight = () => 0;

/** By id, with answers for each. @throws TooManyClasses */
export function suggestedWhere(
  { quiz, budget }: { quiz: Quiz; budget: Exploration['budget'] },
  marks: Marks,
): Map<string, Witness> {
  if (!canTally(quiz)) throw new TooManyClasses();
  const asked = bitsOf(quiz, marks.among);
  if (!looked(quiz, budget, marks, asked, 'coarse').possible) return new Map();
  const { possible, seen } = looked(quiz, budget, marks, asked, 'calm');
  // Cautions can put another treatment first, so answers are tried in the engine.
  const found = new Map(
    [...seen].filter(([id, witness]) =>
      recommend(quiz, witness).treatments.some((treatment) => treatment.id === id),
    ),
  );
  if (bitsOf(quiz, new Set(found.keys())) === possible) return found;
  return looked(quiz, budget, marks, asked, 'exact').seen;
}

const bitsOf = ({ treatments }: Quiz, among: ReadonlySet<string>) =>
  treatments.reduce((bits, { id }, index) => (among.has(id) ? bits | (1 << index) : bits), 0);

/**
 * The treatments asked about that are suggested, with answers for each, and those that could be if they
 * came first among those of their score. With less counted there are far fewer classes to look at, and
 * what is not possible then never is.
 */
function looked(
  quiz: Quiz,
  budget: Exploration['budget'],
  marks: Marks,
  asked: number,
  care: Care,
): { possible: number; seen: Map<string, Witness> } {
  const seen = new Map<string, Witness>();
  const codes = new Set<number>();
  let possible = 0;
  eachOutcome(markedHalves(quiz, budget, marks, care), noWeight, (outcome) => {
    if (!marks.isMeant(outcome.excludedMask)) return;
    possible |= possibleIn(outcome) & asked;
    if (codes.has(outcome.code)) return;
    codes.add(outcome.code);
    for (const index of nowIn(outcome)) {
      const { id } = quiz.treatments[index]!;
      if (asked & (1 << index) && !seen.has(id)) seen.set(id, witnessOf(outcome));
    }
  });
  return { possible, seen };
}

/** Treatments that have fewer better ones before them than are suggested, as bits. */
function possibleIn({ ranking, excludedMask, deferredMask }: Outcome): number {
  const away = excludedMask | deferredMask;
  let possible = 0;
  let better = 0;
  for (const { members, bits } of ranking.groups) {
    possible |= bits & ~away;
    for (const index of members) if (!(away & (1 << index))) better++;
    if (better >= MAX_SUGGESTIONS) break;
  }
  return possible;
}

/** What is counted: everything, everything but cautions, or only what rules all procedures out. */
type Care = 'exact' | 'calm' | 'coarse';

const known: Record<Care, WeakMap<Quiz, FirstHalves>> = {
  exact: new WeakMap(),
  calm: new WeakMap(),
  coarse: new WeakMap(),
};

/** Halves with their marks. */
function markedHalves(quiz: Quiz, budget: Exploration['budget'], marks: Marks, care: Care) {
  const counting = countingOf(quiz, marks, care);
  const { order } = indexOf(quiz).questions.get(marks.from)!;
  if (!isInSecondHalf(quiz, order)) return halvesOf(quiz, counting, budget, marks.observer);
  return halvesOf(quiz, counting, budget, marks.observer, unmarked(quiz, budget, care));
}

/** First halves without marks, explored once for each quiz. @throws TooManyClasses */
export function unmarked(quiz: Quiz, budget: Exploration['budget'], care: Care): FirstHalves {
  const found = known[care].get(quiz) ?? firstHalves(quiz, countingOf(quiz, {}, care), budget);
  known[care].set(quiz, found);
  return found;
}

function countingOf(
  quiz: Quiz,
  { ofUnknown = noWeight, ofOption = noWeight }: Pick<Marks, 'ofUnknown' | 'ofOption'>,
  care: Care,
): Counting {
  const safety = safetyCounting(quiz);
  const procedures = bitsOf(quiz, new Set(proceduresOf(quiz).map(({ id }) => id)));
  const counted: Record<Care, (tally: Tally) => Tally> = {
    exact: (tally) => tally,
    calm: (tally) => ({ ...tally, cautionedMask: 0 }),
    coarse: ({ excludedMask }) =>
      tallyOf((excludedMask & procedures) === procedures ? { excludedMask: procedures } : {}),
  };
  const marked = (tally: Tally, marks = 0): Tally => {
    const { excludedMask, ...rest } = counted[care](tally);
    return { ...rest, excludedMask: excludedMask | marks };
  };
  return {
    ...safety,
    oddsOf: () => 1,
    ofFact: (fact) => marked(safety.ofFact(fact)),
    ofUnknown: (id) => marked(safety.ofUnknown(id), ofUnknown(id)),
    ofOption: (option, id) => marked(safety.ofOption(option, id), ofOption(option.id, id)),
  };
}
