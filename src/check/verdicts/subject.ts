/** What every verdict is about. */
import type { ReadDefinition } from '../../definition/parse-definition.js';
import type { Quiz } from '../../definition/schema.js';
import type { QuizTranslation } from '../../definition/translate-quiz.js';
import type { Exploration } from '../explore.js';
import type { Observed } from '../observe.js';
import { stepOf } from '../question-positions.js';
import type { Finding, Verdict } from '../report.js';

/** What verdicts are about: a definition, and what has been observed of its quiz. */
export interface Subject extends Observed, ReadDefinition {
  /** Whether the definition holds the whole quiz, and not only what it changes in the built-in one. */
  isWhole: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  /** Translations the author passed. */
  translations: readonly QuizTranslation[];
  /** Classes that may still be explored. */
  budget: Exploration['budget'];
}

/** For what can be read off the definition. */
export const read = (cases: number, what: string) =>
  ({ kind: 'proved', how: `read off the definition: ${what}`, cases }) as const;

/** A verdict that holds unless there are faults. */
export const verdict = (
  about: Pick<Verdict, 'id' | 'title' | 'basis'>,
  faults: readonly Finding[],
  notes: readonly Finding[] = [],
): Verdict => ({ ...about, holds: !faults.length, faults, notes });

/**
 * Something that was found nowhere: a fault when everything was explored, and only worth knowing when
 * some runs were tried. Notes on what never or always comes are held back in the same way.
 */
export const missing = (
  about: Pick<Verdict, 'id' | 'title' | 'basis'>,
  findings: readonly Finding[],
  notes: readonly Finding[] = [],
): Verdict =>
  about.basis.kind === 'proved'
    ? verdict(about, findings, notes)
    : verdict(
        about,
        [],
        [
          ...findings.map((each) => onlyTried('Not seen in the runs tried: ', each)),
          ...notes.map((each) => onlyTried('In the runs tried: ', each)),
        ],
      );

/** A finding that only says something of the runs tried. */
export const onlyTried = (saying: string, { message, ...rest }: Finding): Finding => ({
  ...rest,
  message: saying + message,
});

/** The path of a question. */
export const pathOf = (quiz: Quiz, question: string): string =>
  `steps.${stepOf(quiz, question).id}.questions.${question}`;
