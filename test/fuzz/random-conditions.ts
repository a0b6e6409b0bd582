import type { Condition } from '../../src/definition/schema.js';
import type { Draws } from './draws.js';

/** What a condition may look at: what has been asked and settled before it. */
export interface Past {
  /** Option ids by question id. */
  options: Map<string, readonly string[]>;
  facts: Set<string>;
}

/** Any condition over what is past; nothing while there is no past. */
export function randomCondition(draws: Draws, past: Past, depth = 2): Condition | undefined {
  if (!past.options.size) return undefined;
  const inner = () => randomCondition(draws, past, depth - 1)!;
  if (depth > 0 && draws.chance(0.35)) {
    const several = () => Array.from({ length: draws.between(1, 3) }, inner);
    const shape = draws.pick(['not', 'all', 'any'] as const);
    if (shape === 'not') return { not: inner() };
    return shape === 'all' ? { all: several() } : { any: several() };
  }
  if (past.facts.size && draws.chance(0.3)) return { fact: draws.pick([...past.facts]) };
  const [question, options] = draws.pick([...past.options]);
  const kind = draws.pick(['includes', 'is', 'answered'] as const);
  if (kind === 'answered') return { answered: question };
  const ids = [question, draws.pick(options)];
  return kind === 'is' ? { is: ids } : { includes: ids };
}

/** A `when` in this share of all cases, to be spread into what it decides about. */
export function maybeWhen(draws: Draws, past: Past, share: number): { when?: Condition } {
  const when = draws.chance(share) ? randomCondition(draws, past) : undefined;
  return when ? { when } : {};
}
