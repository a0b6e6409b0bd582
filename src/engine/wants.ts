import type { Treatment } from '../definition/schema.js';
import type { Trail } from './trail.js';

/** Something the visitor wants: a goal, or the subtype of it that was chosen. */
export interface Want {
  /** Goal id, or `goal.subtype`. */
  ref: string;
  goal: string;
  /** Labels of the options that chose it. */
  labels: readonly string[];
  questions: readonly string[];
  /** 2 for the main goal, else 1. */
  weight: number;
}

/** What the visitor wants, in the order chosen; a goal gives way to its chosen subtypes. */
export function wants({ questions }: Trail): Want[] {
  const found = new Map<string, { labels: string[]; questions: string[] }>();
  let main: string | undefined;
  for (const { question, chosen } of questions.values()) {
    const isMain = question.kind === 'single' && question.mainGoalOf;
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
  const narrowed = new Set([...found.keys()].filter((ref) => ref.includes('.')).map(goalOf));
  return [...found]
    .filter(([ref]) => ref.includes('.') || !narrowed.has(ref))
    .map(([ref, want]) => {
      const goal = goalOf(ref);
      return { ref, goal, ...want, weight: goal === main ? 2 : 1 };
    });
}

const goalOf = (ref: string) => ref.split('.')[0]!;

type Entry = { goal: string };

/** The entry for a want: the subtype's own, else that of its goal. */
export function entryFor<T extends Entry>(entries: readonly T[] | undefined, want: Want) {
  return (
    entries?.find(({ goal }) => goal === want.ref) ??
    entries?.find(({ goal }) => goal === want.goal)
  );
}

/** How well `treatment` is supported for a want, 0 to 3, with its sources and note. */
export function supportFor({ indications }: Treatment, want: Want) {
  const own = entryFor(indications, want);
  const general = indications.find(({ goal }) => goal === want.goal);
  return {
    strength: own?.strength ?? 0,
    sources: own?.sources ?? general?.sources ?? [],
    note: own?.note ?? general?.note,
  };
}
