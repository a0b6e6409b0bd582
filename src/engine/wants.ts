import { detailedGoal, goalOf } from './goal-ref.js';
import type { Treatment } from '../definition/schema.js';
import type { AskedQuestion } from './asked-question.js';
import { rulesOf } from './questions/rules-of.js';
import type { Trail } from './trail.js';

/** Something the visitor wants: a goal, or the subtype of it that was chosen. */
export interface Want {
  /** Goal id, or `goal.subtype`. */
  ref: string;
  goal: string;
  /** Labels of the options that chose it. */
  labels: readonly string[];
  questions: readonly string[];
  /** 2 for the main goal, else 1; shared by the chosen subtypes of a goal. */
  weight: number;
}

/**
 * What the visitor wants, in the order chosen.
 *
 * A goal gives way to its chosen subtypes, which share its weight, so that ticking many details of
 * one goal does not drown the others. It also gives way when the question about its details was
 * answered only with other goals: "flat dark marks" are no scars.
 */
export function wants({ questions }: Trail): Want[] {
  const found = new Map<string, { labels: string[]; questions: string[] }>();
  let main: string | undefined;
  for (const { question, chosen } of questions.values()) {
    const isMain = rulesOf(question).ranksGoals;
    for (const { goal, label } of chosen) {
      if (!goal) continue;
      if (isMain) main = goalOf(goal);
      else {
        const want = found.get(goal) ?? { labels: [], questions: [] };
        found.set(goal, want);
        if (!want.labels.includes(label)) want.labels.push(label);
        want.questions.push(question.id);
      }
    }
  }
  const given = replacedGoals(questions.values());
  const refs = [...found.keys()];
  const subtypesOf = (goal: string) => refs.filter((ref) => ref.startsWith(`${goal}.`));
  return refs
    .filter((ref) => !subtypesOf(ref).length && !given.has(ref))
    .map((ref) => {
      const goal = goalOf(ref);
      const weight = (goal === main ? 2 : 1) / (subtypesOf(goal).length || 1);
      return { ref, goal, ...found.get(ref)!, weight };
    });
}

/**
 * Goals whose details were asked for and turned out to be other goals. A question is about the goal
 * of its first option that names a subtype.
 */
function replacedGoals(questions: Iterable<AskedQuestion>): Set<string> {
  const replaced = new Set<string>();
  for (const { options, chosen } of questions) {
    const about = detailedGoal(options);
    const goals = chosen.flatMap(({ goal }) => goal ?? []).map(goalOf);
    if (about && goals.length && !goals.includes(about)) replaced.add(about);
  }
  return replaced;
}

type Entry = { goal: string };
type GoalRef = Pick<Want, 'ref' | 'goal'>;

/** The entry for a want: the subtype's own, else that of its goal. */
export function entryFor<T extends Entry>(entries: readonly T[] | undefined, want: GoalRef) {
  return (
    entries?.find(({ goal }) => goal === want.ref) ??
    entries?.find(({ goal }) => goal === want.goal)
  );
}

/** How well `treatment` is supported for a want, 0 to 3, with its sources and note. */
export function supportFor({ indications }: Pick<Treatment, 'indications'>, want: GoalRef) {
  const own = entryFor(indications, want);
  const general = indications.find(({ goal }) => goal === want.goal);
  return {
    strength: own?.strength ?? 0,
    sources: own?.sources ?? general?.sources ?? [],
    // What a goal promises is not said of a kind of it that is not supported.
    note: own?.note ?? (own?.strength ? general?.note : undefined),
  };
}
