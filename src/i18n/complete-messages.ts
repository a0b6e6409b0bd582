import { english } from './en.js';
import type { Messages } from './messages.js';

type Words = Record<string, unknown>;

/**
 * `messages` with English for what they lack.
 *
 * @param note - Called with each text as it is used, and whether it is English standing in.
 */
export function completeMessages(
  messages: Partial<Messages>,
  note: (text: string, isStandIn: boolean) => void,
): Messages {
  const noted = (words: unknown, isStandIn: boolean): unknown => {
    if (typeof words !== 'string') return words;
    note(words, isStandIn);
    return words;
  };
  const complete = (own: Words, standIn: Words): Words =>
    Object.fromEntries(
      Object.entries(standIn).map(([key, english]) => {
        const isStandIn = own[key] === undefined;
        const words = own[key] ?? english;
        if (typeof words === 'function') {
          const say = words as (...args: unknown[]) => unknown;
          return [key, (...args: unknown[]) => noted(say(...args), isStandIn)];
        }
        return [
          key,
          typeof words === 'object'
            ? complete((own[key] ?? {}) as Words, english as Words)
            : noted(words, isStandIn),
        ];
      }),
    );
  return complete(messages as Words, english as unknown as Words) as unknown as Messages;
}
