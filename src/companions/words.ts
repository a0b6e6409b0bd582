import { bestMatch } from '../i18n/locales.js';

/** The words for the first of `tags` that there are words for, else the first words of all. */
export function wordsIn<Words extends { lang: string }>(
  all: readonly [Words, ...Words[]],
  ...tags: string[]
): Words {
  for (const tag of tags) {
    const words = bestMatch(tag, all);
    if (words) return words;
  }
  return all[0];
}
