/** The rules of each kind of question. Shared code asks these and never which kind a question is. */
import type { Question, QuestionKind } from '../../definition/schema.js';
import type { Answer } from '../answers.js';
import type { AskedQuestion } from '../asked-question.js';
import { chooseMany } from './choose-many.js';
import { chooseOne } from './choose-one.js';
import { mainGoal } from './main-goal.js';
import type { Problem, QuestionRules } from './question-rules.js';

const questionRules = {
  single: chooseOne,
  scale: chooseOne,
  multiple: chooseMany,
  'body-map': chooseMany,
} satisfies Record<QuestionKind, QuestionRules>;

/** A `single` question without options of its own asks for the main goal. */
export const rulesOf = (question: Question): QuestionRules =>
  'mainGoalOf' in question && question.mainGoalOf ? mainGoal : questionRules[question.kind];

/** Chosen ids as the answer to `question`: one id, or a list. */
export const answerOf = (question: Question, ids: readonly string[]): Answer =>
  rulesOf(question).takesOne ? (ids[0] ?? []) : ids;

/** What keeps a question from being done, by the rules of its kind. */
export const problemOf = (asked: AskedQuestion): Problem | undefined =>
  rulesOf(asked.question).problem(asked);
