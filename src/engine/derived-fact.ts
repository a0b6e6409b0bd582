import type { DerivedFact, Option } from '../definition/schema.js';

/** The level an answer counts with for derived facts; -1 when it has none. */
export const highestLevel = (chosen: readonly Option[]): number =>
  chosen.reduce((highest, { level = -1 }) => Math.max(highest, level), -1);

/**
 * The fact that follows from the highest level among several answers, and the entry of the derived
 * fact it comes from: an index of `levels`, or `whenUnknown`.
 *
 * @param levelOf - Level of a question's answer; -1 when unknown, `undefined` when it is not asked.
 */
export function derivedFact(
  { highestOf, levels, whenUnknown }: DerivedFact,
  levelOf: (question: string) => number | undefined,
): { fact: string; from: number | 'whenUnknown' } | undefined {
  const asked = highestOf.flatMap((id) => levelOf(id) ?? []);
  if (!asked.length) return undefined;
  const highest = Math.max(...asked);
  if (highest < 0) return whenUnknown ? { fact: whenUnknown, from: 'whenUnknown' } : undefined;
  const from = levels.findIndex(({ level }) => level === highest);
  return from < 0 ? undefined : { fact: levels[from]!.fact, from };
}
