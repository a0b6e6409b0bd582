import { bestMatch } from '../i18n/locales.js';

/** The messages for the first of `tags` that has any, else the first of all. */
export function messagesIn<Messages extends { lang: string }>(
  all: readonly [Messages, ...Messages[]],
  ...tags: string[]
): Messages {
  for (const tag of tags) {
    const messages = bestMatch(tag, all);
    if (messages) return messages;
  }
  return all[0];
}
