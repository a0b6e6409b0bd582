import type { QuestionRules } from './question-rules.js';

/** One option at a time: choosing another replaces it. */
export const chooseOne: QuestionRules = {
  choose: (_asked, option, isChosen) => (isChosen ? [option] : []),
  problem: ({ required, chosen }) => (required && !chosen.length ? 'required' : undefined),
};
