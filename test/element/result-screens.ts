/** Results of the built-in quiz and of small ones, and the contents of their tables. */
import type { Answers } from '../../src/engine/answers.js';
import type { Treatment } from '../../src/definition/schema.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { healthy } from '../journeys/healthy.js';
import { type QuizHarness, visit } from '../support/quiz-harness.js';
import { smallQuiz, treatment } from '../support/quizzes.js';
import { textOf } from '../support/text-of.js';

/** The result of the default quiz for a visitor in good health, apart from `others`. */
export async function defaultResult(
  goals: string[],
  others: Answers = {},
  properties: Partial<TreatmentQuiz> = {},
): Promise<QuizHarness> {
  const { answers } = healthy(goals, others).state;
  const visitor = await visit({ answers: { ...answers } as never, ...properties });
  await visitor.finish();
  return visitor;
}

/** The result of a quiz with these treatments, all of them for scars. */
export async function resultWith(
  treatments: readonly Partial<Treatment>[],
  properties: Partial<TreatmentQuiz> = {},
): Promise<QuizHarness> {
  const visitor = await visit({
    definition: smallQuiz({
      treatments: treatments.map((each, index) =>
        treatment(`t${index + 1}`, { scars: 3 }, { discomfort: index as 0, ...each }),
      ),
    }),
    answers: { goals: ['scars'] },
    ...properties,
  });
  await visitor.finish();
  return visitor;
}

/** The text of every cell of a table, row by row. */
export const cellsOf = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));
