import type { DerivedFact, Quiz } from '../definition/schema.js';

/**
 * Path of the entry from which a fact is drawn, such as `derivedFacts[0].levels[2]`.
 *
 * @param levelOf - The level of a question's answer; -1 when unknown, `undefined` when not asked.
 */
export function drawnAt(
  quiz: Quiz,
  derived: DerivedFact,
  levelOf: (question: string) => number | undefined,
): string | undefined {
  const { highestOf, levels, whenUnknown } = derived;
  const known = highestOf.flatMap((id) => levelOf(id) ?? []);
  if (!known.length) return undefined;
  const path = `derivedFacts[${quiz.derivedFacts!.indexOf(derived)}]`;
  const highest = Math.max(...known);
  if (highest < 0) return whenUnknown && `${path}.whenUnknown`;
  const index = levels.findIndex(({ level }) => level === highest);
  return index < 0 ? undefined : `${path}.levels[${index}]`;
}
