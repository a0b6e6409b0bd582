import { checkReferences } from './check-references.js';
import { type DefinitionIssue, QuizDefinitionError } from './definition-error.js';
import { describeIssue, expectation, type ShapeIssue } from './describe-issue.js';
import { findBrokenLimit } from './limits.js';
import { type Finding, formatPath, inDocumentOrder } from './path.js';
import { type Quiz, quizSchema } from './schema.js';

/** No author reads further; the rest shows up once these are mended. */
const MOST_ISSUES = 200;

/**
 * Returns `definition` as a checked quiz, a copy of its own.
 *
 * @param definition - What an author wrote, already parsed from JSON.
 * @throws {QuizDefinitionError} with every issue, in document order, when it cannot be used.
 *
 * @example
 * const quiz = parseQuizDefinition(await (await fetch('quiz.json')).json());
 */
export function parseQuizDefinition(definition: unknown): Quiz {
  let findings: Finding[];
  try {
    const broken = findBrokenLimit(definition);
    if (broken) throw new QuizDefinitionError(issuesOf([broken]));
    // The message goes in per parse: zod's own settings are shared with the rest of the page.
    const parsed = quizSchema.safeParse(definition, { error: expectation as () => string });
    const shape = parsed.success ? [] : (parsed.error.issues as ShapeIssue[]);
    findings = [
      ...shape.flatMap((issue) => describeIssue(definition, issue)),
      ...checkReferences(definition),
    ];
    if (parsed.success && !findings.length) return parsed.data;
    findings = firstAtEachPath(inDocumentOrder(definition, findings)).slice(0, MOST_ISSUES);
  } catch (error) {
    if (error instanceof QuizDefinitionError) throw error;
    const why = error instanceof Error ? error.message : 'no reason given';
    findings = [{ path: [], message: `could not be read: ${why}` }];
  }
  throw new QuizDefinitionError(issuesOf(findings));
}

/** Once one thing is wrong with a value, what else is said of it helps nobody. */
function firstAtEachPath(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path }) => seen.size < seen.add(formatPath(path)).size);
}

const issuesOf = (findings: readonly Finding[]): DefinitionIssue[] =>
  findings.map(({ path, message }) => ({ path: formatPath(path), message }));
