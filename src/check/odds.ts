/** Odds an author gives for the options of a quiz, and whether they fit it. */
import { didYouMean } from '../definition/did-you-mean.js';
import type { Quiz } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';

/** Question id → option id → how often it is chosen compared with the others; `""` is no answer. */
export type Odds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Odds for questions or options that the quiz does not have. */
export class OddsError extends Error {
  override readonly name = 'OddsError';
}

/** @throws OddsError that names everything in `odds` that is not in `quiz` */
export function assertKnown(odds: Odds, quiz: Quiz): void {
  const { questions } = indexOf(quiz);
  const strangers = Object.entries(odds).flatMap(([id, ofOptions]) => {
    const asked = questions.get(id);
    if (!asked) return [`"${id}" is no question of this quiz.${didYouMean(id, questions.keys())}`];
    const known = ['', ...asked.options.keys()];
    return Object.keys(ofOptions)
      .filter((option) => !known.includes(option))
      .map((option) => `"${option}" is no option of ${id}.${didYouMean(option, known)}`);
  });
  if (strangers.length) throw new OddsError(strangers.join(' '));
}
