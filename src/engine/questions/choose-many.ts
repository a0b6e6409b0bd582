import { ownOptions } from './own-options.js';
import type { QuestionRules } from './question-rules.js';

/** Several options; an exclusive one clears the others, and any other clears it. */
export const chooseMany: QuestionRules = {
  ...ownOptions,
  takesOne: false,
  standsAlone: ({ exclusive }) => !!exclusive,

  range({ question, options }) {
    const { min = 0, max = Infinity } = 'max' in question || 'min' in question ? question : {};
    const offered = options.filter(({ exclusive }) => !exclusive).length;
    return { min: Math.min(min, offered), max };
  },

  choose({ options, chosen }, option, isChosen) {
    const ids = chosen.map(({ id }) => id).filter((id) => id !== option);
    if (!isChosen) return ids;
    const isExclusive = (id: string) => options.find((each) => each.id === id)?.exclusive;
    return isExclusive(option) ? [option] : [...ids.filter((id) => !isExclusive(id)), option];
  },

  problem(asked) {
    const { chosen, required } = asked;
    if (!chosen.length) return required ? 'required' : undefined;
    if (chosen.some(({ exclusive }) => exclusive)) return undefined;
    const { min, max } = chooseMany.range(asked);
    if (chosen.length < min) return 'too-few';
    return chosen.length > max ? 'too-many' : undefined;
  },
};
