import type { Option } from '../definition/schema.js';

/** The goal of a `goal` or `goal.subtype`. */
export const goalOf = (ref: string): string => ref.split('.')[0]!;

/** The goal whose details these options ask for: that of the first subtype among them. */
export function detailedGoal(options: readonly Option[]): string | undefined {
  const subtype = options.find(({ goal }) => goal?.includes('.'))?.goal;
  return subtype && goalOf(subtype);
}
