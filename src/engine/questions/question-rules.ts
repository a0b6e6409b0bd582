import type { Option, Question } from '../../definition/schema.js';
import type { AskedQuestion } from '../asked-question.js';
import type { Knowledge } from '../condition.js';

/** What keeps a question from being done. */
export type Problem = 'required' | 'too-few' | 'too-many';

/** What one kind of question decides. */
export interface QuestionRules {
  /** Whether an answer holds one option at most. */
  takesOne: boolean;
  /** Whether what is chosen is the main one of several goals, rather than another goal. */
  ranksGoals: boolean;
  /** Every option the question can offer. `optionsOf` returns those of an earlier question. */
  allOptions(
    question: Question,
    optionsOf: (questionId: string) => readonly Option[],
  ): readonly Option[];
  /** Id of the question whose answer decides which options are offered, if there is one. */
  optionsFrom(question: Question): string | undefined;
  /** Those of `all` that are offered now; without any the question is not asked. */
  offered(question: Question, all: readonly Option[], knowledge: Knowledge): readonly Option[];
  /** Whether the question can be asked; `undefined` while that is undecided. */
  canBeAsked(question: Question, knowledge: Knowledge): boolean | undefined;
  /** Whether choosing this option leaves no other one chosen. */
  standsAlone(option: Option): boolean;
  /** How many options must and can be chosen, of those offered now. */
  range(asked: AskedQuestion): { min: number; max: number };
  /** Ids chosen after the visitor sets `option` to `isChosen`. */
  choose(asked: AskedQuestion, option: string, isChosen: boolean): readonly string[];
  problem(asked: AskedQuestion): Problem | undefined;
}
