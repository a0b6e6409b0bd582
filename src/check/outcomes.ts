/**
 * Every result a quiz can have, and how often.
 *
 * What a visitor wants settles the order of the treatments; everything else only takes treatments
 * out of that order or lets them wait. So runs are explored in two halves, up to the last question
 * about goals and from there on, and each kind of first half meets each kind of second half.
 */
import type { Quiz } from '../definition/schema.js';
import { goalReasons } from '../engine/goal-reasons.js';
import { englishReasons } from '../engine/reason-messages.js';
import { byScoreThenGentler, MAX_SUGGESTIONS, serves } from '../engine/sort-treatments.js';
import { trail } from '../engine/trail.js';
import { type Want, wants } from '../engine/wants.js';
import type { Counting } from './answer-classes.js';
import { explore, type Exploration, type Observer, TooManyClasses } from './explore.js';
import { questionPositions } from './question-positions.js';
import type { Witness } from './report.js';
import { answersOf, beginning, keyOf, type Run } from './run.js';

/** What is wanted, where it affects the order of treatments. */
export interface Ranking {
  /** Treatments with any support, best first, by their position in the quiz. */
  order: readonly number[];
  /** Those, and the add-ons that go with them, as bits. */
  bits: number;
  /** Treatments without any. */
  unsupported: readonly number[];
  /** By position in the quiz; 0 without support. */
  scores: readonly number[];
  /** Whether any goal was named at all. */
  hasGoal: boolean;
  /** Add-ons that are for something wanted. */
  addOns: readonly number[];
}

/** One kind of first half and one kind of second half. */
export interface Outcome {
  first: Run;
  second: Run;
  ranking: Ranking;
  /** Bits of what is ruled out and of what has to wait, add-ons after treatments. */
  excludedMask: number;
  deferredMask: number;
}

/** First halves of a kind of run with the second halves that can follow it. */
export interface Halves {
  firsts: readonly { run: Run; ranking: Ranking }[];
  seconds: readonly Run[];
}

/** @throws TooManyClasses */
export function halvesOf(
  quiz: Quiz,
  counting: Counting,
  budget: Exploration['budget'],
  observer: Observer = {},
): Halves[] {
  const positions = questionPositions(quiz);
  const split = 1 + positions.findLastIndex(({ options }) => options.some(({ goal }) => goal));
  const exploration = { quiz, positions, counting, budget, observer };
  const firsts = explore(exploration, [beginning], 0, split);
  const rankingOf = rankings(quiz);
  const byRest = new Map<string, Map<string, { run: Run; ranking: Ranking }>>();
  for (const run of firsts) {
    const ranking = rankingOf(run);
    const rest = split ? keyOf(run, positions[split - 1]!) : '';
    const group = byRest.get(rest) ?? new Map<string, { run: Run; ranking: Ranking }>();
    byRest.set(rest, group);
    // Of scores only the order is left to matter, and which of them are equal.
    const equals = ranking.order.map((index, at) => {
      const before = ranking.order[at - 1];
      return before !== undefined && ranking.scores[before] === ranking.scores[index] ? '=' : '>';
    });
    const order = ranking.order.map((index, at) => `${equals[at]}${index}`).join('');
    const key = `${order}|${run.excludedMask}|${run.deferredMask}|${ranking.hasGoal}|${ranking.addOns.join()}`;
    const same = group.get(key);
    group.set(key, { run: same ? together(same.run, run) : run, ranking });
  }
  const halves = [...byRest.values()].map((group) => {
    const [{ run }] = group.values() as unknown as [{ run: Run }];
    const start = {
      ...run,
      last: undefined,
      excludedMask: 0,
      deferredMask: 0,
      goals: '',
      weight: 1,
      runs: 1n,
    };
    const seconds = explore(exploration, [start], split, positions.length);
    return { firsts: [...group.values()], seconds };
  });
  const pairs = halves.reduce(
    (sum, { firsts, seconds }) => sum + firsts.length * seconds.length,
    0,
  );
  if (pairs > MAX_OUTCOMES) throw new TooManyClasses();
  return halves;
}

/** More than take some seconds are not looked at one by one. */
const MAX_OUTCOMES = 100_000_000;

const together = (one: Run, other: Run): Run => ({
  ...one,
  weight: one.weight + other.weight,
  runs: one.runs + other.runs,
});

/** The engine's own order of treatments for what a run wants; asked once for equal wants. */
function rankings(quiz: Quiz): (run: Run) => Ranking {
  const byGoals = new Map<string, Ranking>();
  const byWants = new Map<string, Ranking>();
  return ({ goals, last }) => {
    const known = byGoals.get(goals);
    if (known) return known;
    const wanted = wants(trail(quiz, answersOf(last)));
    const name = wanted.map(({ ref, weight }) => `${ref}*${weight}`).join();
    const ranking = byWants.get(name) ?? rank(quiz, wanted);
    byWants.set(name, ranking);
    byGoals.set(goals, ranking);
    return ranking;
  };
}

function rank({ treatments, addOns = [] }: Quiz, wanted: readonly Want[]): Ranking {
  const all = treatments.map((treatment, index) => ({
    index,
    treatment,
    goals: goalReasons(treatment, wanted, englishReasons),
  }));
  const ranked = all.filter(({ goals: { score } }) => score).sort(byScoreThenGentler);
  const order = ranked.map(({ index }) => index);
  const served = addOns.flatMap((addOn, index) => (serves(addOn, wanted) ? index : []));
  const tallied = [...order, ...served.map((index) => treatments.length + index)];
  return {
    order,
    bits: tallied.reduce((bits, index) => bits | (1 << index), 0),
    unsupported: treatments.flatMap((_each, index) => (order.includes(index) ? [] : index)),
    scores: all.map(({ goals: { score } }) => score),
    hasGoal: wanted.length > 0,
    addOns: served,
  };
}

/**
 * Calls `visit` for every kind of result, with how often it comes and how many runs have it.
 *
 * @param visit - Gets places of treatments: to ask about now, best first; for later; and those behind
 * three others. The lists are used again for the next.
 */
export function eachOutcome(
  halves: readonly Halves[],
  visit: (
    outcome: Outcome,
    now: readonly number[],
    later: readonly number[],
    outranked: readonly number[],
  ) => void,
): void {
  const now: number[] = [];
  const later: number[] = [];
  const outranked: number[] = [];
  for (const { firsts, seconds } of halves) {
    const narrowed = narrowing(seconds);
    for (const { run: first, ranking } of firsts) {
      for (const second of narrowed(ranking.bits)) {
        const excludedMask = first.excludedMask | second.excludedMask;
        const deferredMask = (first.deferredMask | second.deferredMask) & ~excludedMask;
        now.length = later.length = outranked.length = 0;
        for (const index of ranking.order) {
          const bit = 1 << index;
          if (excludedMask & bit) continue;
          if (deferredMask & bit) later.push(index);
          else if (now.length < MAX_SUGGESTIONS) now.push(index);
          else outranked.push(index);
        }
        visit({ first, second, ranking, excludedMask, deferredMask }, now, later, outranked);
      }
    }
  }
}

/** Bits of a tally beyond treatments and add-ons; a visitor of outcomes may look at them. */
export const MARK = 1 << 30;
export const OTHER_MARK = 1 << 31;
const MARKS = MARK | OTHER_MARK;

/** Second halves taken together where they differ only in what cannot come up anyway. */
function narrowing(seconds: readonly Run[]): (bits: number) => readonly Run[] {
  const known = new Map<number, readonly Run[]>();
  return (bits) => {
    let list = known.get(bits);
    if (!list) {
      const merged = new Map<string, Run>();
      for (const run of seconds) {
        const [excludedMask, deferredMask] = [
          run.excludedMask & (bits | MARKS),
          run.deferredMask & bits,
        ];
        const same = merged.get(`${excludedMask}|${deferredMask}`);
        merged.set(
          `${excludedMask}|${deferredMask}`,
          same ? together(same, run) : { ...run, excludedMask, deferredMask },
        );
      }
      known.set(bits, (list = [...merged.values()]));
    }
    return list;
  };
}

/** Answers that lead to this outcome. */
export const witnessOf = ({ first, second }: Pick<Outcome, 'first' | 'second'>): Witness =>
  answersOf(first.last, second.last);
