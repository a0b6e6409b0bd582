/** What runs that were tried show of visitors who gave no answer, or were not asked. */
import type { Option, Quiz } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';
import type { Recommendation } from '../engine/recommendation.js';
import { isStopping } from '../engine/safety.js';
import type { Trail } from '../engine/trail.js';
import { factsAskedBy } from './asked-about.js';
import { isAgainst, proceduresOf } from './precautions-of.js';
import type { Basis, Witness } from './report.js';

/** Gaps in safety seen among runs that were tried. */
export interface SafetyGaps {
  basis: Basis;
  /** By question that stayed unknown: treatments suggested all the same. */
  unknown: Map<string, Map<string, Witness>>;
  /** By option that ended the quiz: procedures suggested, and what would have spoken against them. */
  ended: Map<Option, Map<string, SparedThere>>;
  /** Treatments suggested where nothing was asked that stops every procedure. */
  unasked: Map<string, Witness>;
}

interface SparedThere {
  witness: Witness;
  question: string;
  fact: string;
}

export const noSafetyGaps = (basis: Basis): SafetyGaps => ({
  basis,
  unknown: new Map(),
  ended: new Map(),
  unasked: new Map(),
});

/** One run that was tried. */
export interface Tried {
  trail: Trail;
  recommendation: Recommendation;
  witness: Witness;
  /** Answers on at random after the answers so far, in a quiz that is not over. */
  goOn(quiz: Quiz): Trail;
}

/** Notes what a run shows of gaps in safety. */
export function seeSafetyGaps(quiz: Quiz, safetyGaps: SafetyGaps, tried: Tried): void {
  const { trail, recommendation, witness } = tried;
  const { treatments } = recommendation;
  if (!treatments.length) return;
  for (const { question, isUnknown } of trail.questions.values()) {
    if (!isUnknown) continue;
    const seen = safetyGaps.unknown.get(question.id) ?? new Map<string, Witness>();
    safetyGaps.unknown.set(question.id, seen);
    for (const { id } of treatments) if (!seen.has(id)) seen.set(id, witness);
  }
  const stops = (fact: string) => isStopping(indexOf(quiz).facts.get(fact)!);
  if (![...askedFrom(quiz, trail, 0).keys()].some(stops)) {
    for (const { id } of treatments) {
      if (!safetyGaps.unasked.has(id)) safetyGaps.unasked.set(id, witness);
    }
  }
  seeEnding(quiz, safetyGaps, tried);
}

/** Facts that were asked about at questions from the position `from` on, each with the question. */
function askedFrom(quiz: Quiz, { questions }: Trail, from: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const { question, options } of questions.values()) {
    if (indexOf(quiz).questions.get(question.id)!.order < from) continue;
    for (const fact of options.flatMap((option) => factsAskedBy(quiz, question.id, option))) {
      if (!found.has(fact)) found.set(fact, question.id);
    }
  }
  return found;
}

function seeEnding(quiz: Quiz, { ended }: SafetyGaps, tried: Tried): void {
  const last = tried.trail.steps.at(-1);
  const endings = (last?.questions ?? []).flatMap(({ chosen }) =>
    chosen.filter(({ ends }) => ends),
  );
  if (!last || !endings.length) return;
  const from = 1 + indexOf(quiz).questions.get(last.step.questions.at(-1)!.id)!.order;
  const asked = askedFrom(quiz, tried.goOn(goingOnAfter(quiz, last.step.id)), from);
  for (const treatment of proceduresOf(quiz)) {
    const against = [...asked].find(([fact]) => isAgainst(quiz, fact, treatment));
    if (!against || !tried.recommendation.treatments.some(({ id }) => id === treatment.id))
      continue;
    const [fact, question] = against;
    for (const option of endings) {
      const seen = ended.get(option) ?? new Map<string, SparedThere>();
      ended.set(option, seen.set(treatment.id, { witness: tried.witness, question, fact }));
    }
  }
}

const known = new WeakMap<Quiz, Map<string, Quiz>>();

/** The quiz in which no answer in a step ends it; the same one each time, as it is costly to index. */
function goingOnAfter(quiz: Quiz, step: string): Quiz {
  const all = known.get(quiz) ?? new Map<string, Quiz>();
  known.set(quiz, all);
  const found = all.get(step) ?? structuredClone(quiz);
  if (!all.has(step)) {
    for (const { options = [] } of found.steps.find(({ id }) => id === step)!.questions) {
      for (const option of options) option.ends = false;
    }
    all.set(step, found);
  }
  return found;
}
