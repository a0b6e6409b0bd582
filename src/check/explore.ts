/**
 * Explores all runs through a quiz at once.
 *
 * Question by question, the classes of runs are continued by every answer, and classes that the rest
 * of the quiz cannot tell apart become one. What is asked, offered and required is settled
 * by the conditions of the engine itself on the representative of each class.
 */
import { isUnknown } from '../engine/answers.js';
import { detailedGoal } from '../engine/goal-ref.js';
import { derivedFact, highestLevel } from '../engine/derived-fact.js';
import type { AskedQuestion } from '../engine/asked-question.js';
import { askedNow } from '../engine/asked-now.js';
import type { Option, Quiz } from '../definition/schema.js';
import { holds } from '../engine/condition.js';
import { type AnsweredRun, answerClasses, type Counting } from './answer-classes.js';
import type { QuestionPosition } from './question-positions.js';
import { forget, keyOf, knowledgeOf, type Run, type Tally, tallyKey } from './run.js';

/** With more classes than this the quiz is sampled. The built-in quiz has 1.3 million. */
export const MAX_CLASSES = 6_000_000;

/** Thrown where an exploration exceeds its budget; the quiz is then sampled. */
export class TooManyClasses extends Error {}

/** Observes each class of runs. */
export interface Observer {
  /** A step or question is reached and its conditions are looked at. */
  reached?(run: Run, position: QuestionPosition): void;
  /** A question is asked; returns the run as it goes on from here. */
  asked?(run: Run, position: QuestionPosition, asked: AskedQuestion): Run;
  /** An answer is taken in; `facts` are those it makes true. */
  answered?(run: Run, position: QuestionPosition, facts: readonly string[]): void;
  /** A fact follows from several answers, the last of them at this position. */
  drawn?(run: Run, position: QuestionPosition, fact: string): void;
  /** A step is left, open or not, and what ends the quiz has not ended it yet; may change the run. */
  leaves?(run: Run, position: QuestionPosition): void;
}

/** What an exploration needs to know. */
export interface Exploration {
  quiz: Quiz;
  positions: readonly QuestionPosition[];
  counting: Counting;
  observer?: Observer;
  /** Whether runs of different length stay apart. */
  tellsLength?: boolean;
  /** Classes that may still be explored, counted down. */
  budget: { left: number };
}

/** All classes of runs after the positions `from` to `to`, given those before. */
export function explore(exploration: Exploration, starts: Iterable<Run>, from: number, to: number) {
  const { positions, budget } = exploration;
  let runs = [...starts];
  for (const position of positions.slice(from, to)) {
    const next = new Map<string, Run>();
    for (const run of pass(exploration, runs, position, positions[position.index - 1])) {
      budget.left--;
      if (budget.left < 0) throw new TooManyClasses();
      merge(exploration, next, run, position);
    }
    runs = [...next.values()];
  }
  return runs;
}

/** Runs that are offered the same at a position. */
interface Offered {
  asked: AskedQuestion;
  runs: { run: Run; key: string }[];
}

/** Runs continued past one position: once for each class of answers, or once if it is not asked. */
function* pass(
  exploration: Exploration,
  runs: readonly Run[],
  position: QuestionPosition,
  previous: QuestionPosition | undefined,
): Iterable<Run> {
  const { counting, observer, tellsLength } = exploration;
  const byOffer = new Map<string, Offered>();
  for (const before of runs) {
    let run = before;
    if (position.opensStep) {
      const isOpen = !run.isEnded && Boolean(holds(position.step.when, knowledgeOf(run)));
      run = { ...run, isOpen, isEnding: false, asked: { ...run.asked, inStep: 0 } };
    }
    if (!run.isEnded) observer?.reached?.(run, position);
    const asked = run.isOpen ? ask(run, position) : undefined;
    if (!asked) {
      yield close(exploration, { ...run }, position);
      continue;
    }
    run = countAsked(observer?.asked?.(run, position, asked) ?? run);
    const name = `${asked.required}/${asked.options.map(({ id }) => id).join()}`;
    const offered = byOffer.get(name) ?? { asked, runs: [] };
    byOffer.set(name, offered);
    offered.runs.push({ run, key: keyBefore(run, previous, tellsLength) });
  }
  for (const { asked, runs: offered } of byOffer.values()) {
    const answered = answerClasses(position, asked, counting, offered);
    const before = offered.reduce((sum, { run }) => sum + run.weight, 0);
    const after = answered.reduce((sum, { weight }) => sum + weight, 0);
    const share = after ? before / after : 0;
    for (const each of answered) {
      const run = give(exploration, each, position, asked.options);
      run.weight = each.weight * share;
      yield close(exploration, run, position);
    }
  }
}

/** What this position and later ones can tell of a run that has come to it, apart from its tally. */
function keyBefore(run: Run, previous: QuestionPosition | undefined, tellsLength = false): string {
  const known = previous ? keyOf(run, previous) : '';
  const { questions, steps, inStep } = run.asked;
  return `${known}|${run.goals}|${tellsLength ? `${questions}/${steps}` : ''}/${inStep}`;
}

/** The question as the engine asks it, without an answer; `undefined` when it does not. */
function ask(run: Run, { question, options }: QuestionPosition): AskedQuestion | undefined {
  const now = askedNow(question, options, knowledgeOf(run));
  return now && { question, ...now, chosen: [], isUnknown: true };
}

const countAsked = (run: Run): Run => ({
  ...run,
  asked: {
    questions: run.asked.questions + 1,
    steps: run.asked.steps + Number(!run.asked.inStep),
    inStep: run.asked.inStep + 1,
  },
});

/** A run with its answer taken in. */
function give(
  exploration: Exploration,
  answered: AnsweredRun,
  position: QuestionPosition,
  offered: readonly Option[],
): Run {
  const { counting, observer } = exploration;
  const { question } = position;
  const { run, chosen, excludedMask, deferredMask, cautionedMask, runs } = answered;
  const after: Run = {
    ...run,
    ...{ excludedMask, deferredMask, cautionedMask, runs },
    last: { before: run.last, question: question.id, chosen },
    isEnding: run.isEnding || chosen.some(({ ends }) => ends),
  };
  // What nothing looks at later is not carried along.
  if (position.kept.has(question.id) || position.conditionalFacts.length) {
    const ids = chosen.map(({ id }) => id);
    after.chosen = new Map(run.chosen).set(question.id, ids);
  }
  const facts = [...answered.facts];
  if (isUnknown(chosen)) {
    take(after, counting.ofUnknown(question.id));
    for (const fact of question.careful?.facts ?? []) {
      take(after, counting.ofFact(fact));
      facts.push(fact);
    }
  }
  if (position.levels.includes(question.id) || position.derivedFacts.length) {
    after.levels = new Map(run.levels).set(question.id, highestLevel(chosen));
  }
  know(after, facts, position);
  if (counting.tellsGoals) after.goals += goalsOf(position, offered, chosen);
  observer?.answered?.(after, position, facts);
  return after;
}

/**
 * What `wants` may read from an answer: its goals, and which goal's details were asked for, which is
 * that of the first subtype offered.
 */
function goalsOf(
  { question: { id }, options }: QuestionPosition,
  offered: readonly Option[],
  chosen: readonly Option[],
): string {
  if (!options.some(({ goal }) => goal)) return '';
  const about = detailedGoal(offered) ?? '';
  return `${id}:${about}:${chosen.flatMap((option) => (option.goal ? option.id : [])).join()};`;
}

const take = (run: Run, { excludedMask, deferredMask, cautionedMask }: Tally) => {
  run.excludedMask |= excludedMask;
  run.deferredMask |= deferredMask;
  run.cautionedMask |= cautionedMask;
};

function know(run: Run, facts: readonly string[], { leaves }: QuestionPosition): void {
  const news = facts.filter((fact) => leaves.some((leaf) => 'fact' in leaf && leaf.fact === fact));
  if (news.length) run.facts = new Set([...run.facts, ...news]);
}

/** Derives what follows once a position has been passed, asked or not. */
function close({ counting, observer }: Exploration, run: Run, position: QuestionPosition): Run {
  for (const derived of position.derivedFacts) {
    const fact = derivedFact(derived, (id) => run.levels.get(id))?.fact;
    if (!fact) continue;
    take(run, counting.ofFact(fact));
    know(run, [fact], position);
    observer?.drawn?.(run, position, fact);
  }
  for (const { id, when } of position.conditionalFacts) {
    if (!holds(when, knowledgeOf(run))) continue;
    take(run, counting.ofFact(id));
    know(run, [id], position);
    observer?.drawn?.(run, position, id);
  }
  if (position.closesStep) {
    observer?.leaves?.(run, position);
    run.isEnded ||= run.isEnding;
    run.isOpen = run.isEnding = false;
  }
  forget(run, position);
  run.deferredMask &= ~run.excludedMask;
  run.cautionedMask &= ~run.excludedMask;
  return run;
}

function merge(
  { tellsLength }: Exploration,
  into: Map<string, Run>,
  run: Run,
  position: QuestionPosition,
) {
  const { questions, steps, inStep } = run.asked;
  let key = `${keyOf(run, position)}|${run.goals}|${tallyKey(run)}`;
  if (tellsLength) key += `|${questions}/${steps}/${inStep}`;
  const known = into.get(key);
  if (!known) return void into.set(key, run);
  const representative = run.share > known.share ? run : known;
  into.set(key, {
    ...representative,
    weight: known.weight + run.weight,
    runs: known.runs + run.runs,
  });
}
