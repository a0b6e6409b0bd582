import type { Condition } from '../definition/schema.js';

/** What a condition can refer to; `undefined` means not known yet. */
export interface Knowledge {
  chosen(questionId: string): readonly string[] | undefined;
  fact(factId: string): boolean | undefined;
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
