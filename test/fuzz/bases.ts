import fc from 'fast-check';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { everyKindQuiz } from '../support/quizzes.js';
import { type Mutant, mutants, recounted } from './mutations.js';
import { quizzes } from './random-quiz.js';

/** Definitions that are right: mostly small ones, and the built-in one. */
export const bases: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: quizzes() },
  { weight: 2, arbitrary: fc.constant(defaultQuiz) },
  { weight: 1, arbitrary: fc.constant(everyKindQuiz()) },
);

/** The mutant as a checked quiz, where it still is one. */
export function accepted({ definition }: Mutant): Quiz | undefined {
  try {
    return parseQuizDefinition(definition);
  } catch {
    return undefined;
  }
}

/** `value`, reported as `text` when a property fails for it. */
export const toldAs = <T extends object>(value: T, text: () => string): T =>
  Object.defineProperty(value, fc.toStringMethod, { value: text, configurable: true });

/** As a whole where it is small enough to be read, else by what was changed in it. */
function reported(quiz: Quiz, { changes }: Mutant): Quiz {
  const json = JSON.stringify(quiz);
  return toldAs(quiz, () => (json.length < 8000 ? json : `${quiz.id}: ${changes.join('; ')}`));
}

/** Those of `mutants` that are still accepted. */
const acceptedOf = (mutants: fc.Arbitrary<Mutant>): fc.Arbitrary<Quiz> =>
  mutants
    .map((mutant) => ({ mutant, quiz: accepted(mutant) }))
    .filter(({ quiz }) => quiz !== undefined)
    .map(({ mutant, quiz }) => reported(quiz!, mutant));

/** Accepted quizzes with strange numbers in them. */
export const recountedQuizzes = acceptedOf(recounted(bases));

/** Quizzes that authors could come up with: random ones, and accepted mutants. */
export const acceptedQuizzes: fc.Arbitrary<Quiz> = fc.oneof(
  { weight: 4, arbitrary: quizzes(1e6) },
  { weight: 1, arbitrary: acceptedOf(mutants(bases)) },
  { weight: 1, arbitrary: recountedQuizzes },
);
