/**
 * Checks a whole quiz over everything that can be answered.
 *
 * How a verdict is reached is always said: proved, by exploring every class of runs, or sampled, when
 * a quiz has too many.
 */
import { QuizDefinitionError } from '../definition/definition-error.js';
import {
  isExtension,
  type ReadDefinition,
  readDefinition,
} from '../definition/parse-definition.js';
import { count, freshBudget, observe, type Observed } from './observe.js';
import { assertUsable } from './odds.js';
import type { CheckOptions } from './check-options.js';
import type { CheckReport, Verdict } from './report.js';
import { asCarefulAsBuiltIn } from './verdicts/built-in.js';
import { skippedIsCareful } from './verdicts/careful.js';
import { optionsMatter } from './verdicts/idle-options.js';
import { languages } from './verdicts/languages.js';
import * as result from './verdicts/result-verdicts.js';
import { rulesMatter } from './verdicts/rules.js';
import { proceduresHavePrecautions } from './verdicts/precautions.js';
import { hasSources } from './verdicts/sources.js';
import type { Subject } from './verdicts/subject.js';
import * as way from './verdicts/way-verdicts.js';

/** Every verdict, in report order. */
const VERDICTS = [
  ...[way.reachable, way.everyWayEnds, way.progressGrows],
  ...[result.nothingRuledOut, result.noProcedures, skippedIsCareful],
  ...[proceduresHavePrecautions, asCarefulAsBuiltIn],
  ...[result.neverEmpty, result.canBeSuggested, result.canBeFirst, result.ties],
  ...[rulesMatter, optionsMatter, hasSources, languages],
];

/** What is said of the results, which takes as long as everything else. */
const OF_RESULTS: ReadonlySet<(subject: Subject) => Verdict> = new Set([
  ...[result.nothingRuledOut, result.noProcedures],
  ...[result.neverEmpty, result.canBeSuggested, result.canBeFirst, result.ties],
]);

/** Parts of a check that can be made side by side. */
export const PARTS = ['results', 'others'] as const;
/** A part of a check: the verdicts on the results, or all others. */
export type Part = (typeof PARTS)[number];

/** Some of the verdicts, each at its place in the report. */
export interface PartReport extends Omit<CheckReport, 'verdicts'> {
  verdicts: (Verdict | undefined)[];
}

/** Today where the author is, as `YYYY-MM-DD`: the way dates are written in Swedish. */
const todayHere = () => new Date().toLocaleDateString('sv');

/**
 * What can be said of `definition` for all possible answers.
 *
 * @param definition - What an author wrote, already parsed from JSON.
 * @throws OddsError when the weighting has odds for what the quiz does not ask, or allows no answer
 *
 * @example
 * const { ok, verdicts } = checkQuiz(JSON.parse(await readFile('clinic.json', 'utf8')));
 */
export const checkQuiz = (definition: unknown, options?: CheckOptions): CheckReport =>
  joined([checkPart(definition, options)]);

/** The report of parts that were made with the same options. */
export function joined(parts: readonly [PartReport, ...PartReport[]]): CheckReport {
  const verdicts = parts[0].verdicts.map((_first, place) =>
    parts.map((part) => part.verdicts[place]).find((verdict) => verdict)!,
  );
  const ok = parts.every((part) => part.ok);
  return Object.assign({}, ...parts, { ok, verdicts }) as CheckReport;
}

/**
 * One part of `checkQuiz`, or, without `part`, all of it.
 *
 * @throws OddsError as `checkQuiz` does
 */
export function checkPart(
  definition: unknown,
  options: CheckOptions = {},
  part?: Part,
): PartReport {
  const { today = todayHere(), onProgress = () => undefined } = options;
  let found: ReadDefinition;
  try {
    found = readDefinition(definition, { today });
  } catch (error) {
    if (!(error instanceof QuizDefinitionError)) throw error;
    return { schemaVersion: 1, quiz: null, ok: false, issues: error.issues, verdicts: [] };
  }
  const { quiz } = found;
  assertUsable(options.weighting?.odds ?? {}, quiz);
  const lazy = observe(quiz, options);
  // Copied, so that the results are explored before the verdicts: progress is reported in that order.
  const observed = part === 'others' ? lazy : { ...lazy };
  const verdicts = VERDICTS.map((verdictOn, index) => {
    if (part && OF_RESULTS.has(verdictOn) !== (part === 'results')) return undefined;
    const subject = subjectOf(found, observed, { ...options, today }, !isExtension(definition));
    onProgress('Looking at the rules', 0.6 + (0.1 * index) / VERDICTS.length);
    return verdictOn(subject);
  });
  const report: PartReport = {
    schemaVersion: 1,
    quiz: { id: quiz.id, version: quiz.version, locale: quiz.locale },
    ok: verdicts.every((verdict) => !verdict || verdict.holds),
    issues: [],
    verdicts,
  };
  if (options.weighting && part !== 'others') {
    onProgress('Counting the results', 0.7);
    report.statistics = count(quiz, observed, options.weighting, options);
  }
  onProgress('Done', 1);
  return report;
}

/** What a verdict may look at; `ways` and `results` are worked out when they are. */
export const subjectOf = (
  { quiz, relaxed, warnings }: ReadDefinition,
  observed: Observed,
  options: CheckOptions & { today: string },
  isWhole: boolean,
): Subject =>
  Object.assign(Object.create(observed) as Observed, {
    ...{ quiz, relaxed, warnings, today: options.today, isWhole },
    translations: options.translations ?? [],
    budget: freshBudget(options),
  });
