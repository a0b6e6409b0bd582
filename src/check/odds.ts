/** Odds an author gives for the options of a quiz, and whether they fit it. */
import { didYouMean } from '../definition/did-you-mean.js';
import type { Quiz } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';

/** Question id → option id → how often it is chosen compared with the others; `""` is no answer. */
export type Odds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Odds that do not fit the quiz, or by which nothing can be weighed. */
export class OddsError extends Error {
  override readonly name = 'OddsError';
}

/** Generous, and small enough to multiply the odds of many boxes. */
export const MAX_ODDS = 1_000_000;

/** The author's odds of an option, or of no answer, if there are any. */
export function ownOdds(odds: Odds, question: string, option = ''): number | undefined {
  const ofOptions = Object.hasOwn(odds, question) ? odds[question]! : {};
  return Object.hasOwn(ofOptions, option) ? ofOptions[option] : undefined;
}

/** @throws OddsError that names everything in `odds` that is not in `quiz`, or that cannot be weighed */
export function assertUsable(odds: Odds, quiz: Quiz): void {
  const { questions } = indexOf(quiz);
  const wrong = Object.entries(odds).flatMap(([id, ofOptions]) => {
    const asked = questions.get(id);
    if (!asked) return [`"${id}" is no question of this quiz.${didYouMean(id, questions.keys())}`];
    const known = ['', ...asked.optionsById.keys()];
    const possible = asked.question.required === true ? known.slice(1) : known;
    return [
      ...Object.keys(ofOptions)
        .filter((option) => !known.includes(option))
        .map((option) => `"${option}" is no option of ${id}.${didYouMean(option, known)}`),
      ...Object.entries(ofOptions)
        .filter(([, each]) => !(each >= 0 && each <= MAX_ODDS))
        .map(
          ([option, each]) => `"${option}" of ${id} is ${each}, but should be 0 to ${MAX_ODDS}.`,
        ),
      ...(possible.every((option) => ownOdds(odds, id, option) === 0)
        ? [`All odds of ${id} are 0, so that no visitor could answer it. One must be more.`]
        : []),
    ];
  });
  if (wrong.length) throw new OddsError(wrong.join(' '));
}
