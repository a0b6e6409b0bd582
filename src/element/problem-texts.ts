import { takesOne } from '../definition/takes-one.js';
import { choiceRange } from '../engine/questions/choose-many.js';
import type { AskedStep } from '../engine/trail.js';
import { problemOf } from '../engine/transition.js';
import type { Messages } from '../i18n/messages.js';

/** What is missing on a step, in words, by question id. */
export function problemTexts({ questions }: AskedStep, messages: Messages): Map<string, string> {
  const texts = new Map<string, string>();
  for (const asked of questions) {
    const { id, kind } = asked.question;
    const problem = problemOf(asked);
    if (problem) texts.set(id, messages.problem(problem, !takesOne(kind), choiceRange(asked)));
  }
  return texts;
}
