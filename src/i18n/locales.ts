/**
 * The languages this page has, besides English.
 *
 * A language is a file of its own that hands itself in with `addLocale`, before the widget's script
 * or long after it.
 */
import type { Quiz } from '../definition/schema.js';
import type { TranslatedQuiz } from '../definition/translate-quiz.js';
import type { Messages } from './messages.js';

/** Messages, or a translation of a quiz, as `addLocale` takes them. */
export interface Locale {
  /** Language tag, such as `pt` or `pt-BR`. */
  lang: string;
  /** The widget's own words; English stands in for what is missing. */
  messages?: Partial<Messages>;
  /** Id of the quiz that `translate` translates. */
  quiz?: string;
  translate?(quiz: Quiz): TranslatedQuiz;
}

const locales = new Set<Locale>();
const listeners = new Set<() => void>();

/**
 * Hands in a language; what was handed in last wins.
 *
 * @throws {TypeError} without a language tag, before anything is changed.
 */
export function addLocale(locale: Locale): void {
  locale.lang.trim();
  locales.add(locale);
  for (const listener of listeners) listener();
}

/** Every language handed in, the latest first. */
export const allLocales = (): Locale[] => [...locales].reverse();

/** Calls `listener` after each new language, until the function returned is called. */
export function watchLocales(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The one of `available` that serves `wanted` best: the same tag, else the same language. */
export function bestMatch<T extends { lang: string }>(
  wanted: string,
  available: readonly T[],
): T | undefined {
  const language = (tag: string) => tag.toLowerCase().split('-')[0];
  return (
    available.find(({ lang }) => lang.toLowerCase() === wanted.toLowerCase()) ??
    available.find(({ lang }) => language(lang) === language(wanted))
  );
}

/** Whether a language is written from right to left. */
export const isRightToLeft = (lang: string): boolean =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang);
