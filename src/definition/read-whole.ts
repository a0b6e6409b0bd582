/** Reads what claims to be a whole quiz: its shape, and then whether its ids lead somewhere. */
import type * as z from 'zod/mini';
import { checkReferences } from './check-references.js';
import { describeIssue, expectation, type ShapeIssue } from './describe-issue.js';
import type { Relaxed } from './extension.js';
import { type Finding, formatPath } from './path.js';
import { type Quiz, quizSchema } from './schema.js';

/** What could be read. */
export interface Read {
  quiz?: Quiz | undefined;
  findings: readonly Finding[];
  relaxed?: readonly Relaxed[];
  warnings?: readonly Finding[];
}

export function readWhole(definition: unknown): Read {
  const { data: quiz, findings } = checkShape(quizSchema(), definition);
  // What was read is what counts: a getter may say something else the next time.
  return { quiz, findings: firstAtEachPath([...findings, ...checkReferences(quiz ?? definition)]) };
}

/** A copy of `definition`, or else what is wrong with its shape. */
export function checkShape<T>(schema: z.ZodMiniType<T>, definition: unknown) {
  // The message goes in per parse: zod's own settings are shared with the rest of the page.
  const { data, error } = schema.safeParse(definition, { error: expectation as () => string });
  const shape = (error?.issues ?? []) as ShapeIssue[];
  return {
    data: shape.length ? undefined : data,
    findings: firstAtEachPath(shape.flatMap((issue) => describeIssue(definition, issue))),
  };
}

/** Keeps one finding per path: more than one confuses. */
function firstAtEachPath(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path }) => seen.size < seen.add(formatPath(path)).size);
}
