/** Helpers that read a quiz in any language. */
import type { Answers } from '../../src/engine/answers.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { healthy } from '../journeys/healthy.js';
import { type QuizHarness, textOf, visit } from '../support/quiz-harness.js';

const frame = ({ root }: QuizHarness) => root.querySelector<HTMLElement>('.frame')!;

/** The language everything is in that is not marked otherwise. */
export const language = (visitor: QuizHarness) => frame(visitor).lang;

/** In which direction it is written. */
export const direction = (visitor: QuizHarness) => getComputedStyle(frame(visitor)).direction;

/** Every text that is marked as being in `lang`. */
export const markedAs = (visitor: QuizHarness, lang: string) =>
  [...frame(visitor).querySelectorAll(`[lang="${lang}"]`)].map(textOf);

/** Every language that a text is marked with. */
export const marks = (visitor: QuizHarness) => [
  ...new Set([...frame(visitor).querySelectorAll<HTMLElement>('[lang]')].map(({ lang }) => lang)),
];

/** Everything that is not marked, and so is in the language of the quiz. */
export function unmarked(visitor: QuizHarness): string {
  const copy = frame(visitor).cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll('[lang]')) each.remove();
  return textOf(copy);
}

/** The button that goes on, in any language. */
export const goOn = ({ root }: QuizHarness) =>
  root.querySelector<HTMLButtonElement>('[part~="continue"]')!;

/** Goes to the result with what is filled in. */
export async function toResult(visitor: QuizHarness): Promise<void> {
  for (let step = 0; step < 20 && goOn(visitor); step++) await visitor.click(goOn(visitor));
}

/** The default quiz on its result, in `lang`, for someone healthy with these goals. */
export async function resultIn(
  lang: string,
  goals: string[],
  others: Answers = {},
  properties: Partial<TreatmentQuiz> = {},
): Promise<QuizHarness> {
  const { answers } = healthy(goals, others).state;
  const visitor = await visit({ lang, answers: { ...answers } as never, ...properties });
  await toResult(visitor);
  return visitor;
}
