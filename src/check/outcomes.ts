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
import { bestFirst, MAX_SUGGESTIONS, serves } from '../engine/sort-treatments.js';
import { trail } from '../engine/trail.js';
import { type Want, wants } from '../engine/wants.js';
import type { Counting } from './answer-classes.js';
import { explore, type Exploration, type Observer, TooManyClasses } from './explore.js';
import { type QuestionPosition, questionPositions } from './question-positions.js';
import type { Witness } from './report.js';
import {
  answersOf,
  beginning,
  keyOf,
  type Run,
  type Tally,
  tallyIn,
  tallyKey,
  tallyOf,
} from './run.js';

/** What is wanted, where it affects the order of treatments. */
export interface Ranking {
  /**
   * Treatments with any support, best first, by their position in the quiz. Of those with equal
   * scores the ones with a caution come after the others.
   */
  order: readonly number[];
  /** The same in runs of equal scores. */
  groups: readonly Group[];
  /** Treatments that share their score with another, as bits. */
  tiedBits: number;
  /** Those of the order, and the add-ons that go with them, as bits. */
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

/** Treatments of equal scores, and the same as bits. */
interface Group {
  members: readonly number[];
  bits: number;
}

/** One kind of first half and one kind of second half; its tally has add-ons after treatments. */
export interface Outcome extends Tally {
  first: Run;
  second: Run;
  ranking: Ranking;
  /** What these runs count for. */
  weight: number;
  /**
   * What is suggested, best first, and the best of those behind: five bits each from the lowest on,
   * the position in the quiz plus one. 0 for none.
   */
  code: number;
}

/** First halves of a kind of run with the second halves that can follow it. */
export interface Halves {
  firsts: readonly { run: Run; ranking: Ranking }[];
  seconds: readonly Run[];
}

/** Kinds of first halves, by what the rest of the quiz can tell of them. */
export type FirstHalves = ReadonlyMap<string, Halves['firsts']>;

/** Where the second halves begin: after the last question about goals. */
const splitOf = (positions: readonly QuestionPosition[]) =>
  1 + positions.findLastIndex(({ options }) => options.some(({ goal }) => goal));

/** Whether the question at `order` is asked in the second half. */
export const isInSecondHalf = (quiz: Quiz, order: number): boolean =>
  order >= splitOf(questionPositions(quiz));

/** @throws TooManyClasses */
export function firstHalves(
  quiz: Quiz,
  counting: Counting,
  budget: Exploration['budget'],
  observer: Observer = {},
): FirstHalves {
  const positions = questionPositions(quiz);
  const split = splitOf(positions);
  const exploration = { quiz, positions, counting, budget, observer };
  const rankingOf = rankings(quiz);
  const byRest = new Map<string, Map<string, Halves['firsts'][number]>>();
  for (const each of explore(exploration, [beginning], 0, split)) {
    const ranking = rankingOf(each);
    const run = { ...each, cautionedMask: each.cautionedMask & ranking.tiedBits };
    const rest = split ? keyOf(run, positions[split - 1]!) : '';
    const group = byRest.get(rest) ?? new Map<string, Halves['firsts'][number]>();
    byRest.set(rest, group);
    // Of scores only the order is left to matter, and which of them are equal.
    const order = ranking.groups.map(({ members }) => members.join('=')).join('>');
    const key = `${order}|${tallyKey(run)}|${ranking.hasGoal}|${ranking.addOns.join()}`;
    const same = group.get(key);
    group.set(key, { run: same ? together(same.run, run) : run, ranking });
  }
  return new Map([...byRest].map(([rest, group]) => [rest, [...group.values()]]));
}

/**
 * @param groups - The first halves, where they are known already.
 * @throws TooManyClasses
 */
export function halvesOf(
  quiz: Quiz,
  counting: Counting,
  budget: Exploration['budget'],
  observer: Observer = {},
  groups: FirstHalves = firstHalves(quiz, counting, budget, observer),
): Halves[] {
  const positions = questionPositions(quiz);
  const exploration = { quiz, positions, counting, budget, observer };
  const halves = [...groups.values()].map((firsts) => {
    const start: Run = {
      ...firsts[0]!.run,
      last: undefined,
      ...tallyOf(),
      goals: '',
      weight: 1,
      runs: 1n,
    };
    const seconds = explore(exploration, [start], splitOf(positions), positions.length);
    return { firsts, seconds };
  });
  const pairs = halves.reduce(
    (sum, { firsts, seconds }) => sum + firsts.length * seconds.length,
    0,
  );
  if (pairs > MAX_OUTCOMES) throw new TooManyClasses();
  return halves;
}

/** More than take some seconds are not looked at one by one. */
const MAX_OUTCOMES = 1_000_000_000;

const together = (one: Run, other: Run): Run => ({
  ...one,
  weight: one.weight + other.weight,
  runs: one.runs + other.runs,
});

/** Kept for each quiz, since several explorations of it want the same. */
const rankingsByWants = new WeakMap<Quiz, Map<string, Ranking>>();

/** The engine's own order of treatments for what a run wants; asked once for equal wants. */
function rankings(quiz: Quiz): (run: Run) => Ranking {
  const byGoals = new Map<string, Ranking>();
  const byWants = rankingsByWants.get(quiz) ?? new Map<string, Ranking>();
  rankingsByWants.set(quiz, byWants);
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
    cautions: [],
  }));
  const ranked = all.filter(({ goals: { score } }) => score).sort(bestFirst);
  const order = ranked.map(({ index }) => index);
  const byScore = new Map<number, number[]>();
  for (const { index, goals } of ranked) {
    byScore.set(goals.score, [...(byScore.get(goals.score) ?? []), index]);
  }
  const groups = [...byScore.values()].map((members) => ({ members, bits: bitsOf(members) }));
  const tied = groups.filter(({ members }) => members.length > 1);
  const served = addOns.flatMap((addOn, index) => (serves(addOn, wanted) ? index : []));
  return {
    order,
    groups,
    tiedBits: tied.reduce((all, { bits }) => all | bits, 0),
    bits: bitsOf([...order, ...served.map((index) => treatments.length + index)]),
    unsupported: treatments.flatMap((_each, index) => (order.includes(index) ? [] : index)),
    scores: all.map(({ goals: { score } }) => score),
    hasGoal: wanted.length > 0,
    addOns: served,
  };
}

const bitsOf = (list: readonly number[]) => list.reduce((bits, index) => bits | (1 << index), 0);

/** What a class of runs counts for. */
export type Weighing = (run: Run) => number;

/**
 * Calls `visit` for every kind of result, with what its runs count for. The outcome is used again for
 * the next.
 */
export function eachOutcome(
  halves: readonly Halves[],
  weigh: Weighing,
  visit: (outcome: Outcome) => void,
): void {
  for (const { firsts, seconds } of halves) {
    const narrowed = narrowing(seconds, weigh);
    const alike = new Map<string, Halves['firsts'][number][]>();
    for (const each of firsts) {
      const name = `${each.ranking.bits}/${each.ranking.tiedBits}`;
      const list = alike.get(name) ?? [];
      alike.set(name, list);
      list.push(each);
    }
    for (const list of alike.values()) {
      const second = narrowed(list[0]!.ranking);
      for (const { run, ranking } of list) meet(run, ranking, second, weigh(run), visit);
    }
  }
}

/** A first half with each kind of second half. */
function meet(
  first: Run,
  ranking: Ranking,
  seconds: readonly Second[],
  weight: number,
  visit: (outcome: Outcome) => void,
): void {
  const outcome: Outcome = { first, second: first, ranking, weight, code: 0, ...tallyOf() };
  for (const second of seconds) {
    outcome.second = second.run;
    outcome.weight = weight * second.weight;
    outcome.excludedMask = first.excludedMask | second.excludedMask;
    outcome.deferredMask = (first.deferredMask | second.deferredMask) & ~outcome.excludedMask;
    outcome.cautionedMask = first.cautionedMask | second.cautionedMask;
    outcome.code = codeOf(outcome);
    visit(outcome);
  }
}

/** One first half with one second half. */
export function outcomeOf({ run, ranking }: Halves['firsts'][number], second: Run): Outcome {
  const found: Outcome[] = [];
  meet(run, ranking, [{ run: second, weight: 0, ...tallyIn(second) }], 0, (outcome) =>
    found.push(outcome),
  );
  return found[0]!;
}

const DIGIT = 5;
/** How many codes there can be. */
export const CODES = 1 << ((MAX_SUGGESTIONS + 1) * DIGIT);

function codeOf({ ranking, excludedMask, deferredMask, cautionedMask }: Outcome): number {
  const away = excludedMask | deferredMask;
  let code = 0;
  let shift = 0;
  for (const { members, bits } of ranking.groups) {
    let left = bits & ~away;
    // Those without a caution, then those with one.
    while (left) {
      const these = left & ~cautionedMask || left;
      for (const index of members) {
        if (!(these & (1 << index))) continue;
        code |= (index + 1) << shift;
        if (shift === MAX_SUGGESTIONS * DIGIT) return code;
        shift += DIGIT;
      }
      left &= ~these;
    }
  }
  return code;
}

/** Positions of the treatments to ask about now, best first. */
export const nowIn = ({ code }: Pick<Outcome, 'code'>): number[] =>
  Array.from({ length: MAX_SUGGESTIONS }, (_, at) => digit(code, at)).filter((at) => at >= 0);

/** Position of the best of those that three others come before; -1 for none. */
export const firstBehind = ({ code }: Pick<Outcome, 'code'>): number =>
  digit(code, MAX_SUGGESTIONS);

const digit = (code: number, at: number) => ((code >> (at * DIGIT)) & 31) - 1;

/**
 * Which of the suggested ones share their score with the one after them, as bits; the best of those
 * behind comes after the third, where a tie leaves it out.
 */
export function tiesIn({ code, ranking: { scores } }: Outcome): number {
  let ties = 0;
  for (let at = 0; at < MAX_SUGGESTIONS; at++) {
    const next = digit(code, at + 1);
    if (next >= 0 && scores[digit(code, at)] === scores[next]) ties |= 1 << at;
  }
  return ties;
}

/** Positions of the treatments to ask about later, in the order of the quiz. */
export const laterIn = ({ ranking, deferredMask }: Outcome): number[] =>
  ranking.order.filter((index) => deferredMask & (1 << index)).sort((a, b) => a - b);

/** Positions of the treatments that three others come before. */
export function outrankedIn(outcome: Outcome): number[] {
  const away = outcome.excludedMask | outcome.deferredMask;
  const now = nowIn(outcome);
  return outcome.ranking.order.filter((index) => !(away & (1 << index)) && !now.includes(index));
}

/** Bits of a tally beyond treatments and add-ons; a visitor of outcomes may look at them. */
export const MARK = 1 << 30;
export const OTHER_MARK = 1 << 31;
const MARKS = MARK | OTHER_MARK;

/** Second halves that are alike as far as a ranking goes, with one of them. */
interface Second extends Tally {
  run: Run;
  weight: number;
}

/** Second halves taken together where they differ only in what cannot come up anyway. */
function narrowing(
  seconds: readonly Run[],
  weigh: Weighing,
): (ranking: Ranking) => readonly Second[] {
  const all = seconds.map((run): Second => ({ run, weight: weigh(run), ...tallyIn(run) }));
  const byBits = new Map<number, ReturnType<typeof narrower>>();
  const narrowAll = narrower(all);
  return ({ bits, tiedBits }) => {
    // Most rankings have their treatments in common with others, and differ in their ties.
    const narrow = byBits.get(bits) ?? narrower(narrowAll(bits | MARKS, bits, bits));
    byBits.set(bits, narrow);
    return narrow(~0, ~0, tiedBits);
  };
}

/** Takes together what these bits do not tell apart. */
function narrower(list: readonly Second[]) {
  const excluded = numbered(list.map(({ excludedMask }) => excludedMask));
  const deferred = numbered(list.map(({ deferredMask }) => deferredMask));
  const cautioned = numbered(list.map(({ cautionedMask }) => cautionedMask));
  return (excludedBits: number, deferredBits: number, cautionedBits: number): Second[] => {
    const one = idsWithin(excluded.values, excludedBits);
    const two = idsWithin(deferred.values, deferredBits);
    const three = idsWithin(cautioned.values, cautionedBits);
    const merged = new Map<number, Second>();
    for (let at = 0; at < list.length; at++) {
      const second = list[at]!;
      const pair = one.ids[excluded.places[at]!]! * two.size + two.ids[deferred.places[at]!]!;
      const key = pair * three.size + three.ids[cautioned.places[at]!]!;
      const same = merged.get(key);
      if (same) same.weight += second.weight;
      else
        merged.set(key, {
          run: second.run,
          weight: second.weight,
          excludedMask: second.excludedMask & excludedBits,
          deferredMask: second.deferredMask & deferredBits,
          cautionedMask: second.cautionedMask & cautionedBits,
        });
    }
    return [...merged.values()];
  };
}

/** The different values in a list, and at which place each item has its own. */
function numbered(list: readonly number[]): { values: number[]; places: Int32Array } {
  const places = new Map<number, number>();
  for (const value of list) if (!places.has(value)) places.set(value, places.size);
  return { values: [...places.keys()], places: Int32Array.from(list, (each) => places.get(each)!) };
}

/** An id for each value, the same for those that `bits` do not tell apart. */
function idsWithin(values: readonly number[], bits: number): { ids: Int32Array; size: number } {
  const known = new Map<number, number>();
  const ids = Int32Array.from(values, (value) => {
    const id = known.get(value & bits) ?? known.size;
    known.set(value & bits, id);
    return id;
  });
  return { ids, size: known.size };
}

/** Answers that lead to this outcome. */
export const witnessOf = ({ first, second }: Pick<Outcome, 'first' | 'second'>): Witness =>
  answersOf(first.last, second.last);
