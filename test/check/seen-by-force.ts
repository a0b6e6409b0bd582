/** What every run shows, one run after the other; as plain data that compares. */
import type { Quiz } from '../../src/definition/schema.js';
import { progress } from '../../src/engine/progress.js';
import { wants } from '../../src/engine/wants.js';
import { conditionsSeen } from './conditions-by-force.js';
import { everyResult, type LookedAt } from './judged-by-force.js';

export interface Seen {
  runs: number;
  steps: string[];
  questions: string[];
  options: string[];
  facts: string[];
  /** `derivedFacts[0].levels[1]` */
  drawn: string[];
  unknown: string[];
  /** `path=true`, `path=false` */
  conditions: string[];
  backwards: string[];
  shortest: string;
  longest: string;
  /** Runs by treatment. */
  suggested: Record<string, number>;
  first: Record<string, number>;
  later: Record<string, number>;
  addOns: string[];
  isEverEmpty: boolean;
  isEverGoalless: boolean;
}

export function seenByForce(quiz: Quiz): Seen {
  const runs = everyResult(quiz);
  const results = runs.map(({ result }) => result);
  const steps = runs.flatMap(({ fullTrail }) => fullTrail.steps);
  const questions = steps.flatMap((step) => step.questions);
  const suggested = results.flatMap(({ treatments }) => treatments);
  const first = results.flatMap(({ treatments }) => treatments.slice(0, 1));
  const later = results.flatMap((result) => result.later);
  const unknown = questions.filter(({ isUnknown }) => isUnknown);
  const lengths = lengthsOf(runs);
  return {
    runs: runs.length,
    steps: names(steps.map(({ step }) => step.id)),
    questions: names(questions.map(({ question }) => question.id)),
    options: names(
      questions.flatMap(({ question, options }) => options.map(({ id }) => `${question.id}.${id}`)),
    ),
    facts: names(runs.flatMap(({ fullTrail }) => [...fullTrail.facts.keys()])),
    drawn: names(runs.flatMap((run) => drawnIn(quiz, run))),
    unknown: names(unknown.map(({ question }) => question.id)),
    conditions: names(runs.flatMap(({ answers }) => [...conditionsSeen(quiz, answers)])),
    backwards: names(runs.flatMap((run) => backwardSteps(quiz, run))),
    shortest: lengths[0]!,
    longest: lengths.at(-1)!,
    suggested: counted(quiz, suggested),
    first: counted(quiz, first),
    later: counted(quiz, later),
    addOns: names(suggested.flatMap(({ addOns }) => addOns)),
    isEverEmpty: runs.some(isEmpty),
    isEverGoalless: runs.some(isGoalless),
  };
}

/** Where the facts of a run that follow from levels were drawn from. */
const drawnIn = (quiz: Quiz, { fullTrail: { questions } }: LookedAt) =>
  (quiz.derivedFacts ?? []).flatMap(({ highestOf, levels, whenUnknown }, index) => {
    const asked = highestOf.flatMap((id) => questions.get(id) ?? []);
    const known = asked.flatMap(({ chosen }) => chosen.flatMap(({ level = -1 }) => level));
    const highest = Math.max(-1, ...known);
    if (!asked.length) return [];
    if (highest < 0) return whenUnknown ? `derivedFacts[${index}].whenUnknown` : [];
    const at = levels.findIndex(({ level }) => level === highest);
    return at < 0 ? [] : `derivedFacts[${index}].levels[${at}]`;
  });

/** Each name once, in alphabetical order. */
const names = (all: readonly string[]) => [...new Set(all)].sort();

/** How often each treatment is among `listed`. */
const counted = ({ treatments }: Quiz, listed: readonly { id: string }[]) =>
  Object.fromEntries(
    treatments.map((treatment) => [
      treatment.id,
      listed.filter(({ id }) => id === treatment.id).length,
    ]),
  );

/** Steps and questions of each run, the shortest first. */
const lengthsOf = (runs: readonly LookedAt[]) =>
  runs
    .map(({ fullTrail }) => [fullTrail.steps.length, fullTrail.questions.size] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(String);

/** Steps where the share of progress is smaller than on the step before. */
function backwardSteps(quiz: Quiz, { answers, fullTrail }: LookedAt): string[] {
  const ids = fullTrail.steps.map(({ step }) => step.id);
  const shares = ids.map((id) => progress(quiz, answers, id).share);
  return ids.filter((_id, place) => shares[place]! < (shares[place - 1] ?? 0));
}

const isGoalless = ({ fullTrail }: LookedAt) => !wants(fullTrail).length;

const isEmpty = (run: LookedAt) =>
  !isGoalless(run) && !run.result.treatments.length && !run.result.later.length;
