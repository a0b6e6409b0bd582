/**
 * `treatment-quiz check`: from a file's text to a report, and from that to what is printed.
 *
 * Knows nothing of a terminal or a file system, so that it can be tested without them.
 */
import { checkPart, type Part, type PartReport } from '../check/check-quiz.js';
import { byChance, everyCombination, type Odds, type Weighting } from '../check/index.js';
import type { CheckReport } from '../check/report.js';
import type { DefinitionIssue } from '../definition/definition-error.js';
import { MAX_TEXT_LENGTH } from '../definition/limits.js';
import type { QuizTranslation } from '../definition/translate-quiz.js';
import { parseJson } from './parse-json.js';
import { reportText } from './report-text.js';

/** The command line, read. */
export interface CheckCommand {
  /** Shown in what is printed. */
  name: string;
  /** The definition as it is in the file. */
  text: string;
  json: boolean;
  /** How runs are weighed for the numbers; none without it. */
  stats?: 'chance' | 'combinations' | undefined;
  odds?: Odds | undefined;
  translations?: readonly QuizTranslation[];
  /** `YYYY-MM-DD`; today by default. */
  today?: string | undefined;
  onProgress?(what: string, share: number): void;
}

/** 0 when everything holds, 1 when something is wrong with the quiz. */
export interface CheckOutput {
  status: 0 | 1;
  text: string;
}

/**
 * Runs one part of the check, or, without `part`, all of it.
 *
 * @throws OddsError when there are odds for what the quiz does not ask, or none for any answer
 */
export function runCheck(command: CheckCommand, part?: Part): PartReport {
  const { text, today, onProgress, translations } = command;
  const parsed = text.length > MAX_TEXT_LENGTH ? { issue: tooLong(text) } : parseJson(text);
  if (parsed.issue) {
    return { schemaVersion: 1, quiz: null, ok: false, issues: [parsed.issue], verdicts: [] };
  }
  const options = {
    ...(today && { today }),
    ...(onProgress && { onProgress }),
    ...(translations && { translations }),
    ...(command.stats && { weighting: weightingOf(command) }),
  };
  return checkPart(parsed.value, options, part);
}

/** What to print of a report. */
export const outputOf = (
  { name, json }: Pick<CheckCommand, 'name' | 'json'>,
  report: CheckReport,
): CheckOutput => ({
  status: report.ok ? 0 : 1,
  text: json ? JSON.stringify(report, null, 2) : reportText(name, report),
});

/** A page gives up on such a file before it looks inside, so that nothing in it counts. */
const tooLong = ({ length }: string): DefinitionIssue => ({
  path: '',
  message: `has ${length} characters, but a page takes no quiz of more than ${MAX_TEXT_LENGTH}. Make its texts shorter.`,
});

const weightingOf = ({ stats, odds }: CheckCommand): Weighting =>
  stats === 'combinations' ? everyCombination : byChance(odds);
