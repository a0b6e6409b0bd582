import { type DefinitionIssue, QuizDefinitionError } from './definition-error.js';
import { isObject } from './draft.js';
import type { Relaxed } from './extension.js';
import { findBrokenLimit } from './limits.js';
import { migrate, MIGRATIONS } from './migrate.js';
import { type Finding, formatPath, inDocumentOrder } from './path.js';
import { readExtension } from './read-extension.js';
import { readWhole } from './read-whole.js';
import type { Quiz } from './schema.js';

/** No author reads further; the rest shows up once these are mended. */
const MAX_ISSUES = 200;

/** How to read a definition. */
export interface ReadOptions {
  /** The day that review dates of an extension are compared with, as `YYYY-MM-DD`; today by default. */
  today?: string;
}

/** A definition that can be used, and what its author should know. */
export interface ReadDefinition {
  quiz: Quiz;
  /** Rules of the built-in quiz that an extension made less careful; empty for other definitions. */
  relaxed: readonly Relaxed[];
  /** What should be looked at, though the quiz can be used. */
  warnings: readonly DefinitionIssue[];
}

/**
 * Returns `definition` as a checked quiz, a copy of its own; an extension with the built-in quiz
 * under it.
 *
 * @param definition - What an author wrote, already parsed from JSON.
 * @throws {QuizDefinitionError} with every issue, in document order, when it cannot be used.
 *
 * @example
 * const quiz = parseQuizDefinition(await (await fetch('quiz.json')).json());
 */
export const parseQuizDefinition = (definition: unknown, options?: ReadOptions): Quiz =>
  readDefinition(definition, options).quiz;

/** Like `parseQuizDefinition`, and also says what an extension relaxed and what has run out. */
export function readDefinition(
  definition: unknown,
  { today = localDay() }: ReadOptions = {},
): ReadDefinition {
  let findings: Finding[];
  try {
    const broken = findBrokenLimit(definition);
    if (broken) throw new QuizDefinitionError(issuesOf([broken]));
    const current = migrate(definition, MIGRATIONS);
    const read = isExtension(current) ? readExtension(current, today) : readWhole(current);
    if (read.quiz && !read.findings.length) {
      const { quiz, relaxed = [], warnings = [] } = read;
      return { quiz, relaxed, warnings: issuesOf(warnings) };
    }
    findings = inDocumentOrder(current, read.findings).slice(0, MAX_ISSUES);
  } catch (error) {
    if (error instanceof QuizDefinitionError) throw error;
    const why = error instanceof Error ? error.message : 'no reason given';
    findings = [{ path: [], message: `could not be read: ${why}` }];
  }
  throw new QuizDefinitionError(issuesOf(findings));
}

/** What came of an extension is a whole quiz: it says which version it came from. */
export const isExtension = (definition: unknown): definition is object =>
  isObject(definition) && 'extends' in definition && !('extendsVersion' in definition);

/** The day on this device, as Swedes write it: `YYYY-MM-DD`. */
const localDay = () => new Date().toLocaleDateString('sv');

const issuesOf = (findings: readonly Finding[]): DefinitionIssue[] =>
  findings.map(({ path, message }) => ({ path: formatPath(path), message }));
