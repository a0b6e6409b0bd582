import type { QuestionKind } from '../../definition/schema.js';
import type { AskedQuestion } from '../trail.js';
import { chooseMany } from './choose-many.js';
import { chooseOne } from './choose-one.js';

/** What keeps a question from being done. */
export type Problem = 'required' | 'too-few' | 'too-many';

/** What choosing means for one kind of question. */
export interface QuestionRules {
  /** Ids chosen after the visitor sets `option` to `isChosen`. */
  choose(asked: AskedQuestion, option: string, isChosen: boolean): readonly string[];
  problem(asked: AskedQuestion): Problem | undefined;
}

export const questionRules = {
  single: chooseOne,
  scale: chooseOne,
  multiple: chooseMany,
  'body-map': chooseMany,
} satisfies Record<QuestionKind, QuestionRules>;
