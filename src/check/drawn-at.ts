import type { DerivedFact, Quiz } from '../definition/schema.js';
import { derivedFact } from '../engine/derived-fact.js';

/**
 * Path of the entry from which a fact is derived, such as `derivedFacts[0].levels[2]`.
 *
 * @param levelOf - The level of a question's answer; -1 when unknown, `undefined` when not asked.
 */
export function drawnAt(
  quiz: Quiz,
  derived: DerivedFact,
  levelOf: (question: string) => number | undefined,
): string | undefined {
  const found = derivedFact(derived, levelOf);
  if (!found) return undefined;
  const path = `derivedFacts[${quiz.derivedFacts!.indexOf(derived)}]`;
  return found.from === 'whenUnknown' ? `${path}.whenUnknown` : `${path}.levels[${found.from}]`;
}
