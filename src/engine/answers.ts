import type { Option } from '../definition/schema.js';

/** What was chosen for one question: an option id, or a list of them. */
export type Answer = string | readonly string[];

/** The visitor's answers by question id. The only state the engine needs. */
export type Answers = Readonly<Record<string, Answer>>;

const NOTHING: readonly string[] = [];

/** Option ids chosen for a question; empty when it has no answer. */
export function chosenFor(answers: Answers, questionId: string): readonly string[] {
  // A question may be called "constructor": only the visitor's own entries count.
  const answer = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
  if (answer === undefined || answer === null) return NOTHING;
  return typeof answer === 'string' ? [answer] : answer;
}

/** Whether an answer says nothing: skipped, declined or not sure. */
export const isUnknown = (chosen: readonly Option[]): boolean =>
  !chosen.length || chosen.some(({ unknown }) => unknown);
