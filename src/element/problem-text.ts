import type { AskedQuestion } from '../engine/asked-question.js';
import { problemOf, rulesOf } from '../engine/questions/rules-of.js';
import type { Messages } from '../i18n/messages.js';

/** What is missing in an answer, in words. */
export function problemText(asked: AskedQuestion, messages: Messages): string | undefined {
  const problem = problemOf(asked);
  const { takesOne, range } = rulesOf(asked.question);
  return problem && messages.problem(problem, !takesOne, range(asked));
}
