/** All results of a quiz, explored exhaustively and replayed in the engine. */
import type { Quiz } from '../definition/schema.js';
import { recommend } from '../engine/recommend.js';
import type { Recommendation } from '../engine/recommendation.js';
import type { Counting } from './answer-classes.js';
import type { Exploration } from './explore.js';
import type { Results, TreatmentSeen } from './observations.js';
import {
  CODES,
  eachOutcome,
  firstBehind,
  type Halves,
  halvesOf,
  laterIn,
  nowIn,
  type Outcome,
  outcomeOf,
  outrankedIn,
  tiesIn,
  type Weighing,
  witnessOf,
} from './outcomes.js';
import type { Witness } from './report.js';
import { tallyKey } from './run.js';
import { unmarked } from './suggested-where.js';

/** Weighs a class of runs by its odds. */
export const byOdds: Weighing = ({ weight }) => weight;
/** Weighs a class of runs by how many runs it stands for. */
export const byRuns: Weighing = ({ runs }) => Number(runs);

/** Thrown where the exploration and the engine decide differently: nothing is proved then. */
export class DisagreesWithEngine extends Error {}

/**
 * @param weigh - What runs count for; without it shares stay 0, and only kinds of results that have
 * not been seen yet are looked at.
 * @throws TooManyClasses, or DisagreesWithEngine if a replay comes out otherwise.
 */
export function allResults(
  quiz: Quiz,
  counting: Counting,
  budget: Exploration['budget'],
  weigh?: Weighing,
): Results {
  const before = budget.left;
  const firsts = weigh ? undefined : unmarked(quiz, budget, 'exact');
  const halves = halvesOf(quiz, counting, budget, {}, firsts);
  const results = noResults(quiz);
  const isNews = newsIn(results, quiz);
  eachOutcome(halves, weigh ?? (() => 0), (outcome) => {
    if (!weigh && !isNews(outcome)) return;
    results.weight += outcome.weight;
    see(quiz, results, outcome);
  });
  for (const { firsts, seconds } of halves) {
    results.runs += total(firsts.map(({ run }) => run)) * total(seconds);
  }
  const replays = replay(quiz, halves, results);
  const how =
    `every combination of answers, those with the same effect taken together, ` +
    `${replays} of them replayed in the engine`;
  results.basis = { kind: 'proved', how, cases: before - budget.left };
  return results;
}

const total = (runs: readonly { runs: bigint }[]) => runs.reduce((sum, { runs }) => sum + runs, 0n);

export const noResults = (quiz: Quiz): Results & { treatments: TreatmentSeen[] } => ({
  basis: { kind: 'sampled', how: '', runs: 0 },
  runs: 0n,
  weight: 0,
  treatments: quiz.treatments.map(({ id }) => ({
    ...{ id, suggested: 0, first: 0, later: 0, unsupported: 0, outranked: 0 },
    always: undefined,
  })),
  addOns: new Map(),
  empty: undefined,
  goalless: undefined,
  unsafe: [],
  ties: new Map(),
});

/** Whether anything about an outcome has not been seen before. */
function newsIn(results: Results, { addOns = [] }: Quiz): (outcome: Outcome) => boolean {
  /** By code, which ties came along with it. */
  const seen = new Uint8Array(CODES);
  let later = 0;
  return (outcome) => {
    const { code, ranking, deferredMask } = outcome;
    const waiting = deferredMask & ranking.bits;
    const ties = 1 << tiesIn(outcome);
    const isKnown =
      seen[code]! & ties &&
      !(waiting & ~later) &&
      (!ranking.addOns.length || results.addOns.size === addOns.length) &&
      (code || waiting || (ranking.hasGoal ? results.empty : results.goalless));
    seen[code]! |= ties;
    later |= waiting;
    return !isKnown;
  };
}

function see(quiz: Quiz, results: Results, outcome: Outcome): void {
  const { ranking, weight } = outcome;
  const { treatments } = results;
  const [now, later] = [nowIn(outcome), laterIn(outcome)];
  const witness = () => witnessOf(outcome);
  for (const index of ranking.unsupported) treatments[index]!.unsupported += weight;
  now.forEach((index, position) => {
    const each = treatments[index]!;
    each.suggested += weight;
    each.canBeSuggested ??= witness();
    if (!position) {
      each.first += weight;
      each.canBeFirst ??= witness();
    }
    each.always = stillBefore(each.always, now, position);
  });
  seeTies(results, outcome);
  for (const index of later) {
    treatments[index]!.later += weight;
    treatments[index]!.canBeLater ??= witness();
  }
  for (const index of outrankedIn(outcome)) treatments[index]!.outranked += weight;
  if (!ranking.hasGoal) results.goalless ??= witness();
  else if (!now.length && !later.length) results.empty ??= witness();
  if (results.addOns.size < (quiz.addOns?.length ?? 0)) {
    seeAddOns(quiz, results, now, outcome, witness);
  }
}

function seeTies({ treatments, ties }: Results, outcome: Outcome): void {
  const found = tiesIn(outcome);
  const list = [...nowIn(outcome), firstBehind(outcome)];
  for (let at = 1; at < list.length; at++) {
    if (!(found & (1 << (at - 1)))) continue;
    const tie = `${treatments[list[at - 1]!]!.id}=${treatments[list[at]!]!.id}`;
    if (!ties.has(tie)) ties.set(tie, witnessOf(outcome));
  }
}

/** Those of `always` that are before `position` in `now` as well; all of them the first time. */
export function stillBefore(
  always: TreatmentSeen['always'],
  now: readonly number[],
  position: number,
): TreatmentSeen['always'] {
  if (always?.size === 0) return always;
  const ahead = now.slice(0, position);
  return new Set(always ? ahead.filter((index) => always.has(index)) : ahead);
}

function seeAddOns(
  quiz: Quiz,
  { addOns }: Results,
  now: readonly number[],
  { ranking, excludedMask, deferredMask }: Outcome,
  witness: () => Witness,
): void {
  for (const index of ranking.addOns) {
    const { id, addsTo } = quiz.addOns![index]!;
    const isAway = (excludedMask | deferredMask) & (1 << (quiz.treatments.length + index));
    const hasMain = now.some((each) => addsTo.includes(quiz.treatments[each]!.id));
    if (!isAway && hasMain && !addOns.has(id)) addOns.set(id, witness());
  }
}

/** Replays one run of every kind of half in the engine, and reads its result independently. */
function replay(quiz: Quiz, halves: readonly Halves[], results: Results): number {
  let replays = 0;
  const check = (first: Halves['firsts'][number], second: Outcome['second']) => {
    replays++;
    const witness = witnessOf({ first: first.run, second });
    const recommendation = recommend(quiz, witness);
    const outcome = outcomeOf(first, second);
    const later = recommendation.later.map(({ id }) => indexOfTreatment(quiz, id));
    const isSame =
      same(quiz, nowIn(outcome), recommendation.treatments) &&
      laterIn(outcome).join() === later.sort((a, b) => a - b).join();
    if (!isSame) throw new DisagreesWithEngine(JSON.stringify(witness));
    for (const { treatment, why } of unsafeIn(quiz, recommendation)) {
      results.unsafe.push({ treatment, why, witness });
    }
  };
  const seconds = new Set<string>();
  for (const each of halves) {
    // Of second halves that do the same, one is enough.
    const others = each.seconds.filter((run) => {
      const isNew = !seconds.has(tallyKey(run));
      seconds.add(tallyKey(run));
      return isNew;
    });
    const list = others.length ? others : each.seconds.slice(0, 1);
    const longest = Math.max(each.firsts.length, others.length);
    for (let index = 0; index < longest; index++) {
      check(each.firsts[index % each.firsts.length]!, list[index % list.length]!);
    }
  }
  return replays;
}

const indexOfTreatment = ({ treatments }: Quiz, id: string) =>
  treatments.findIndex((each) => each.id === id);

const same = (quiz: Quiz, places: readonly number[], list: readonly { id: string }[]) =>
  places.map((index) => quiz.treatments[index]!.id).join() === list.map(({ id }) => id).join();

/** What a result shows although the definition, read anew, rules it out. */
export function unsafeIn(
  quiz: Quiz,
  { facts, treatments, later }: Recommendation,
): { treatment: string; why: string }[] {
  const isHomeCare = (id: string) => quiz.treatments.find((each) => each.id === id)!.homeCare;
  const found: { treatment: string; why: string }[] = [];
  for (const fact of (quiz.facts ?? []).filter(({ id }) => facts.includes(id))) {
    const stops = fact.stopsProcedures || fact.advice === 'see-doctor-soon';
    for (const addOn of [...treatments, ...later].flatMap(({ addOns }) => addOns)) {
      const rule = fact.precautions?.find(({ treatments: to }) => to.includes(addOn));
      if (stops) found.push({ treatment: addOn, why: `${fact.id} stops it` });
      if (rule && rule.effect !== 'caution') {
        found.push({ treatment: addOn, why: `${fact.id}: ${rule.effect}` });
      }
    }
    for (const [list, effects] of [
      [treatments, ['exclude', 'defer']],
      [later, ['exclude']],
    ] as const) {
      for (const { id } of list) {
        if (stops && !isHomeCare(id)) found.push({ treatment: id, why: `${fact.id} stops it` });
        const rules = (fact.precautions ?? []).filter(({ treatments: to }) => to.includes(id));
        const broken = rules.find(({ effect }) => effects.some((each) => each === effect));
        if (broken) found.push({ treatment: id, why: `${fact.id}: ${broken.effect}` });
      }
    }
  }
  return found;
}
