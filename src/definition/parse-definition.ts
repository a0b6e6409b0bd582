import type * as z from 'zod/mini';
import { defaultQuiz } from '../default-quiz/default-quiz.js';
import { authorPlace } from './author-place.js';
import { checkReferences } from './check-references.js';
import { type DefinitionIssue, QuizDefinitionError } from './definition-error.js';
import { describeIssue, expectation, type ShapeIssue } from './describe-issue.js';
import { isObject } from './draft.js';
import { extendQuiz } from './extend-quiz.js';
import type { Loosened } from './extension.js';
import { extensionSchema } from './extension-schema.js';
import { findBrokenLimit } from './limits.js';
import { type Finding, formatPath, inDocumentOrder } from './path.js';
import { type Quiz, quizSchema } from './schema.js';

/** No author reads further; the rest shows up once these are mended. */
const MOST_ISSUES = 200;

export interface ReadOptions {
  /** The day that review dates of an extension are compared with, as `YYYY-MM-DD`; today by default. */
  today?: string;
}

/** A definition that can be used, and what its author should know. */
export interface ReadDefinition {
  quiz: Quiz;
  /** Rules of the built-in quiz that an extension made less careful; empty for other definitions. */
  loosened: readonly Loosened[];
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

/** Like `parseQuizDefinition`, and also says what an extension loosened and what has run out. */
export function readDefinition(
  definition: unknown,
  { today = localDay() }: ReadOptions = {},
): ReadDefinition {
  let findings: Finding[];
  try {
    const broken = findBrokenLimit(definition);
    if (broken) throw new QuizDefinitionError(issuesOf([broken]));
    const read = isExtension(definition) ? readExtension(definition, today) : readWhole(definition);
    if (read.quiz && !read.findings.length) {
      const { quiz, loosened = [], warnings = [] } = read;
      return { quiz, loosened, warnings: issuesOf(warnings) };
    }
    findings = inDocumentOrder(definition, read.findings).slice(0, MOST_ISSUES);
  } catch (error) {
    if (error instanceof QuizDefinitionError) throw error;
    const why = error instanceof Error ? error.message : 'no reason given';
    findings = [{ path: [], message: `could not be read: ${why}` }];
  }
  throw new QuizDefinitionError(issuesOf(findings));
}

interface Read {
  quiz?: Quiz | undefined;
  findings: readonly Finding[];
  loosened?: readonly Loosened[];
  warnings?: readonly Finding[];
}

/** What came of an extension is a whole quiz: it says which version it came from. */
const isExtension = (definition: unknown): definition is object =>
  isObject(definition) && 'extends' in definition && !('extendsVersion' in definition);

function readExtension(definition: object, today: string): Read {
  const { data, findings } = checkShape(extensionSchema, definition);
  if (!data) return { findings };
  const extended = extendQuiz(defaultQuiz, data, today);
  const broken = findBrokenLimit(extended.quiz);
  const read = broken ? { findings: [broken] } : readWhole(extended.quiz);
  const found = read.findings.map((finding) => authorPlace(extended, data, finding));
  return { ...extended, ...read, findings: [...extended.findings, ...found] };
}

function readWhole(definition: unknown): Read {
  const { data: quiz, findings } = checkShape(quizSchema, definition);
  return { quiz, findings: firstAtEachPath([...findings, ...checkReferences(definition)]) };
}

/** A copy of `definition`, or else what is wrong with its shape. */
function checkShape<T>(schema: z.ZodMiniType<T>, definition: unknown) {
  // The message goes in per parse: zod's own settings are shared with the rest of the page.
  const { data, error } = schema.safeParse(definition, { error: expectation as () => string });
  const shape = (error?.issues ?? []) as ShapeIssue[];
  return {
    data: shape.length ? undefined : data,
    findings: firstAtEachPath(shape.flatMap((issue) => describeIssue(definition, issue))),
  };
}

/** The day on this device. */
function localDay(): string {
  const now = new Date();
  return new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Once one thing is wrong with a value, what else is said of it helps nobody. */
function firstAtEachPath(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path }) => seen.size < seen.add(formatPath(path)).size);
}

const issuesOf = (findings: readonly Finding[]): DefinitionIssue[] =>
  findings.map(({ path, message }) => ({ path: formatPath(path), message }));
