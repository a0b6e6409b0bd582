/**
 * `treatment-quiz check`: from a file's text to what is printed, and the exit status.
 *
 * Knows nothing of a terminal or a file system, so that it can be tested without them.
 */
import {
  byChance,
  checkQuiz,
  everyCombination,
  type Odds,
  type Weighting,
} from '../check/index.js';
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

/** Runs the check and returns what to print. */
export function checkCommand(command: CheckCommand): CheckOutput {
  const { name, text, json, today, onProgress, translations } = command;
  const parsed = text.length > MAX_TEXT_LENGTH ? { issue: tooLong(text) } : parseJson(text);
  const report: CheckReport = parsed.issue
    ? { schemaVersion: 1, quiz: null, ok: false, issues: [parsed.issue], verdicts: [] }
    : checkQuiz(parsed.value, {
        ...(today && { today }),
        ...(onProgress && { onProgress }),
        ...(translations && { translations }),
        ...(command.stats && { weighting: weightingOf(command) }),
      });
  return {
    status: report.ok ? 0 : 1,
    text: json ? JSON.stringify(report, null, 2) : reportText(name, report),
  };
}

/** A page gives up on such a file before it looks inside, so that nothing in it counts. */
const tooLong = ({ length }: string): DefinitionIssue => ({
  path: '',
  message: `has ${length} characters, but a page takes no quiz of more than ${MAX_TEXT_LENGTH}. Make its texts shorter.`,
});

const weightingOf = ({ stats, odds }: CheckCommand): Weighting =>
  stats === 'combinations' ? everyCombination : byChance(odds);
