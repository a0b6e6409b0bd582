import { ownOptions } from './own-options.js';
import type { QuestionRules } from './question-rules.js';

/** One option at a time: choosing another replaces it. */
export const chooseOne: QuestionRules = {
  ...ownOptions,
  takesOne: true,
  standsAlone: () => true,
  range: () => ({ min: 0, max: 1 }),
  choose: (_asked, option, isChosen) => (isChosen ? [option] : []),
  problem: ({ required, chosen }) => (required && !chosen.length ? 'required' : undefined),
};
