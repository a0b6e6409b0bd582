import { takesOne } from '../definition/takes-one.js';
import { choiceRange } from '../engine/questions/choose-many.js';
import type { AskedQuestion } from '../engine/trail.js';
import { problemOf } from '../engine/transition.js';
import type { Messages } from '../i18n/messages.js';

/** What is missing of a question, in words. */
export function problemText(asked: AskedQuestion, messages: Messages): string | undefined {
  const problem = problemOf(asked);
  return problem && messages.problem(problem, !takesOne(asked.question.kind), choiceRange(asked));
}
