/** Random runs through the engine, for quizzes too large to explore. */
import type { AskedQuestion } from '../engine/asked-question.js';
import { problemOf, rulesOf } from '../engine/questions/rules-of.js';
import type { Option, Quiz, Treatment } from '../definition/schema.js';
import { goalReasons } from '../engine/goal-reasons.js';
import { englishReasons } from '../engine/reason-messages.js';
import { progress } from '../engine/progress.js';
import { indexOf } from '../engine/quiz-index.js';
import { recommend } from '../engine/recommend.js';
import type { Recommendation } from '../engine/recommendation.js';
import { bestFirst, cautionsFor } from '../engine/sort-treatments.js';
import { type Trail, trail } from '../engine/trail.js';
import { carefulCautions, safetyOf } from '../engine/safety.js';
import { wants } from '../engine/wants.js';
import { highestLevel } from '../engine/derived-fact.js';
import { drawnAt } from './drawn-at.js';
import {
  conditionsAt,
  conditionsAtTheEnd,
  noWays,
  type Results,
  test,
  type Ways,
} from './observations.js';
import type { Witness } from './report.js';
import { noResults, stillBefore, unsafeIn } from './results.js';
import { type SafetyGaps, noSafetyGaps, seeSafetyGaps } from './tried.js';
import { isShorter } from './ways.js';

/** Random runs tried. */
export const SAMPLES = 10_000;

/** The same sequence for the same seed (mulberry32). */
export function randomSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What random runs show of a quiz. */
export interface Sampled {
  ways: Ways;
  results: Results;
  safetyGaps: SafetyGaps;
}

/** What a visitor who answers at random sees. */
export function sample(quiz: Quiz, onProgress: (share: number) => void): Sampled {
  const basis = { kind: 'sampled', how: 'random runs through the engine', runs: SAMPLES } as const;
  const ways = noWays(basis);
  const results: Results = { ...noResults(quiz), basis, runs: BigInt(SAMPLES), weight: SAMPLES };
  const safetyGaps = noSafetyGaps(basis);
  const random = randomSequence(1);
  for (let run = 0; run < SAMPLES; run++) {
    if (run % 500 === 0) onProgress(run / SAMPLES);
    const witness: Witness = {};
    const fullTrail = answerAll(quiz, witness, random);
    const recommendation = recommend(quiz, witness);
    seeWay(quiz, ways, fullTrail, witness);
    seeResult(quiz, results, fullTrail, witness, recommendation);
    const goOn = (longer: Quiz) => answerAll(longer, { ...witness }, random, fullTrail);
    seeSafetyGaps(quiz, safetyGaps, { trail: fullTrail, recommendation, witness, goOn });
  }
  return { ways, results, safetyGaps };
}

/** Answers every question that comes up, other than those asked before; adds to `answers`. */
function answerAll(quiz: Quiz, answers: Witness, random: () => number, before?: Trail): Trail {
  let fullTrail = trail(quiz, answers);
  for (const { question } of indexOf(quiz).questions.values()) {
    const asked = fullTrail.questions.get(question.id);
    const isNew = asked && !before?.questions.has(question.id);
    const chosen = isNew ? chooseAtRandom(asked, random) : [];
    if (!chosen.length) continue;
    answers[question.id] = chosen.map(({ id }) => id);
    fullTrail = trail(quiz, answers);
  }
  return fullTrail;
}

function chooseAtRandom(asked: AskedQuestion, random: () => number): readonly Option[] {
  const { options, required } = asked;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const { standsAlone, range } = rulesOf(asked.question);
  const alone = options.filter(standsAlone);
  const rest = options.filter((option) => !alone.includes(option));
  const { min, max } = range(asked);
  const isSkipped = !required && random() < 1 / (options.length + 1);
  if (isSkipped) return [];
  if (!rest.length || random() < alone.length / options.length) return [pick(alone)];
  const shuffled = rest.map((option) => ({ option, at: random() })).sort((a, b) => a.at - b.at);
  let size = Math.max(1, min);
  while (size < Math.min(max, rest.length) && random() < 0.5) size++;
  const chosen = shuffled.slice(0, size).map(({ option }) => option);
  return options.filter((option) => chosen.includes(option));
}

function seeWay(quiz: Quiz, ways: Ways, fullTrail: Trail, witness: Witness): void {
  const remember = (known: Map<string, Witness>, id: string) => {
    if (!known.has(id)) known.set(id, witness);
  };
  let share = 0;
  for (const { step } of fullTrail.steps) {
    remember(ways.steps, step.id);
    const now = progress(quiz, witness, step.id).share;
    if (now < share) remember(ways.backwards, step.id);
    share = now;
  }
  for (const asked of fullTrail.questions.values()) {
    remember(ways.questions, asked.question.id);
    for (const { id } of asked.options) remember(ways.options, `${asked.question.id}.${id}`);
    if (asked.isUnknown) remember(ways.unknown, asked.question.id);
    if (problemOf(asked)) remember(ways.stuck, asked.question.id);
  }
  for (const fact of fullTrail.facts.keys()) remember(ways.facts, fact);
  for (const derived of quiz.derivedFacts ?? []) {
    const path = drawnAt(quiz, derived, (id) => {
      const asked = fullTrail.questions.get(id);
      return asked && highestLevel(asked.chosen);
    });
    if (path) remember(ways.drawn, path);
  }
  for (const { path, condition } of [...conditionsAt(quiz), ...conditionsAtTheEnd(quiz)]) {
    test(ways.conditions, path, condition, fullTrail.knowledge, () => witness);
  }
  const length = { steps: fullTrail.steps.length, questions: fullTrail.questions.size, witness };
  if (!ways.shortest || isShorter(length, ways.shortest)) ways.shortest = length;
  if (!ways.longest || isShorter(ways.longest, length)) ways.longest = length;
}

function seeResult(
  quiz: Quiz,
  results: Results,
  fullTrail: Trail,
  witness: Witness,
  recommendation: Recommendation,
): void {
  const { treatments: now, later } = recommendation;
  seeTreatments(quiz, results, recommendation, witness);
  for (const { addOns } of now) {
    for (const id of addOns) if (!results.addOns.has(id)) results.addOns.set(id, witness);
  }
  const ranked = [...now, ...firstBehind(quiz, fullTrail, recommendation)];
  ranked.slice(1).forEach(({ id, score }, before) => {
    const tie = `${ranked[before]!.id}=${id}`;
    if (ranked[before]!.score === score && !results.ties.has(tie)) results.ties.set(tie, witness);
  });
  if (!wants(fullTrail).length) results.goalless ??= witness;
  else if (!now.length && !later.length) results.empty ??= witness;
  for (const found of unsafeIn(quiz, recommendation)) results.unsafe.push({ ...found, witness });
}

/** The standing of each treatment, and the kind of reason that left it out. */
function seeTreatments(
  quiz: Quiz,
  { treatments }: Results,
  { treatments: now, later, leftOut }: Recommendation,
  witness: Witness,
): void {
  for (const each of treatments) {
    const position = now.findIndex(({ id }) => id === each.id);
    if (position === 0) {
      each.first++;
      each.canBeFirst ??= witness;
    }
    if (position >= 0) {
      each.suggested++;
      each.canBeSuggested ??= witness;
      each.always = stillBefore(
        each.always,
        now.map(({ id }) => indexOfTreatment(quiz, id)),
        position,
      );
    }
    if (later.some(({ id }) => id === each.id)) {
      each.later++;
      each.canBeLater ??= witness;
    }
  }
  for (const { id, reasons } of leftOut) {
    const each = treatments.find((seen) => seen.id === id)!;
    const goal = reasons.find(({ kind }) => kind === 'goal');
    if (goal) each[goal.weight === undefined ? 'unsupported' : 'outranked']++;
  }
}

const indexOfTreatment = ({ treatments }: Quiz, id: string) =>
  treatments.findIndex((each) => each.id === id);

/** The best of those that others come before, with its score: none or one. */
function firstBehind(quiz: Quiz, fullTrail: Trail, { leftOut }: Recommendation) {
  const isBehind = (treatment: Treatment) =>
    leftOut.some(
      ({ id, reasons }) =>
        id === treatment.id && reasons.some(({ weight }) => weight !== undefined),
    );
  return quiz.treatments
    .filter(isBehind)
    .map((treatment) => ({
      treatment,
      goals: goalReasons(treatment, wants(fullTrail), englishReasons),
      cautions: cautionsFor(
        treatment,
        safetyOf(quiz, fullTrail.facts, treatment.id),
        carefulCautions(fullTrail),
      ),
    }))
    .sort(bestFirst)
    .slice(0, 1)
    .map(({ treatment: { id }, goals: { score } }) => ({ id, score }));
}
