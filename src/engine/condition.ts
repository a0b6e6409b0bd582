import type { Condition } from '../definition/schema.js';

/** What a condition can refer to; `undefined` means not known yet. */
export interface Knowledge {
  chosen(questionId: string): readonly string[] | undefined;
  fact(factId: string): boolean | undefined;
}

/** One comparison in a condition. */
export type Leaf = Exclude<
  Condition,
  { all: Condition[] } | { any: Condition[] } | { not: Condition }
>;

/** The comparisons a condition consists of. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** Id of the question at which a comparison looks. */
export function questionOf(leaf: Exclude<Leaf, { fact: string }>): string {
  if ('answered' in leaf) return leaf.answered;
  return ('is' in leaf ? leaf.is : leaf.includes)[0]!;
}

/** Whether a condition holds, or `undefined` while that depends on answers still to come. */
export function holds(condition: Condition | undefined, knowledge: Knowledge): boolean | undefined {
  if (!condition) return true;
  if ('all' in condition) return combine(condition.all, knowledge, false);
  if ('any' in condition) return combine(condition.any, knowledge, true);
  if ('not' in condition) {
    const inner = holds(condition.not, knowledge);
    return inner === undefined ? undefined : !inner;
  }
  if ('fact' in condition) return knowledge.fact(condition.fact);
  if ('answered' in condition) {
    const chosen = knowledge.chosen(condition.answered);
    return chosen && chosen.length > 0;
  }
  const [question = '', option = ''] = 'is' in condition ? condition.is : condition.includes;
  const chosen = knowledge.chosen(question);
  if (!chosen) return undefined;
  return chosen.includes(option) && ('includes' in condition || chosen.length === 1);
}

/** `any` is settled by the first true, `all` by the first false. */
function combine(
  conditions: readonly Condition[],
  knowledge: Knowledge,
  settledBy: boolean,
): boolean | undefined {
  let result: boolean | undefined = !settledBy;
  for (const condition of conditions) {
    const inner = holds(condition, knowledge);
    if (inner === settledBy) return settledBy;
    if (inner === undefined) result = undefined;
  }
  return result;
}
