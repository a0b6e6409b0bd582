/** Which treatments are suggested in marked runs. */
import type { Quiz } from '../definition/schema.js';
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
import type { Tally } from './run.js';
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
  const found = new Map<string, Witness>();
  const asked = bitsOf(quiz, marks.among);
  if (!canCome(quiz, budget, marks, asked)) return found;
  const codes = new Set<number>();
  const halves = markedHalves(quiz, budget, marks, 'exact');
  eachOutcome(halves, noWeight, (outcome) => {
    if (!marks.isMeant(outcome.excludedMask) || codes.has(outcome.code)) return;
    codes.add(outcome.code);
    for (const index of nowIn(outcome)) {
      const { id } = quiz.treatments[index]!;
      if (asked & (1 << index) && !found.has(id)) found.set(id, witnessOf(outcome));
    }
  });
  return found;
}

const bitsOf = ({ treatments }: Quiz, among: ReadonlySet<string>) =>
  treatments.reduce((bits, { id }, index) => (among.has(id) ? bits | (1 << index) : bits), 0);

/**
 * Whether any of these treatments could be suggested if it came first among those of its score. Without
 * cautions, which only settle such ties, there are far fewer classes to look at.
 */
function canCome(quiz: Quiz, budget: Exploration['budget'], marks: Marks, asked: number): boolean {
  const halves = markedHalves(quiz, budget, marks, 'calm');
  let isPossible = false;
  eachOutcome(halves, noWeight, (outcome) => {
    isPossible ||= marks.isMeant(outcome.excludedMask) && isWithin(outcome, asked);
  });
  return isPossible;
}

/** Whether one of the treatments `asked` for has fewer better ones before it than are suggested. */
function isWithin({ ranking, excludedMask, deferredMask }: Outcome, asked: number): boolean {
  const away = excludedMask | deferredMask;
  let better = 0;
  for (const { members, bits } of ranking.groups) {
    if (asked & bits & ~away) return true;
    for (const index of members) if (!(away & (1 << index))) better++;
    if (better >= MAX_SUGGESTIONS) return false;
  }
  return false;
}

/** Whether cautions are counted. */
type Care = 'exact' | 'calm';

const known: Record<Care, WeakMap<Quiz, FirstHalves>> = {
  exact: new WeakMap(),
  calm: new WeakMap(),
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
  const marked = (tally: Tally, marks = 0): Tally => ({
    ...tally,
    excludedMask: tally.excludedMask | marks,
    cautionedMask: care === 'calm' ? 0 : tally.cautionedMask,
  });
  return {
    ...safety,
    oddsOf: () => 1,
    ofFact: (fact) => marked(safety.ofFact(fact)),
    ofUnknown: (id) => marked(safety.ofUnknown(id), ofUnknown(id)),
    ofOption: (option, id) => marked(safety.ofOption(option, id), ofOption(option.id, id)),
  };
}
