import { holds } from '../condition.js';
import type { QuestionRules } from './question-rules.js';

/** Rules of questions with options of their own, each offered by its condition. */
export const ownOptions: Pick<
  QuestionRules,
  'ranksGoals' | 'allOptions' | 'optionsFrom' | 'offered' | 'canBeAsked'
> = {
  ranksGoals: false,
  allOptions: ({ options }) => options ?? [],
  optionsFrom: () => undefined,
  offered: (_question, all, knowledge) => all.filter(({ when }) => holds(when, knowledge)),
  canBeAsked: ({ when }, knowledge) => holds(when, knowledge),
};
