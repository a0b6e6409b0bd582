/**
 * In which language the widget speaks.
 *
 * Wanted is the `lang` of the element, else of its nearest ancestor, else the quiz's own. The quiz
 * comes in that language if it has it, and the widget's words if the page has them; whatever cannot
 * is marked as being in another language.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DefinitionIssue } from '../definition/definition-error.js';
import type { Quiz } from '../definition/schema.js';
import type { TranslatedQuiz } from '../definition/translate-quiz.js';
import { completeMessages } from '../i18n/complete-messages.js';
import { english } from '../i18n/en.js';
import { languageOf, watchLanguage } from '../i18n/language-of.js';
import {
  allLocales,
  bestMatch,
  isRightToLeft,
  type Locale,
  watchLocales,
} from '../i18n/locales.js';
import type { Messages } from '../i18n/messages.js';

export interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  /** Another language may be wanted, or to be had. */
  handleLanguage(): void;
}

export class LanguageController implements ReactiveController {
  messages: Messages = english;
  /** Of the quiz on screen; of the widget's words while there is none. */
  lang = 'en';
  /** Set where the page's direction cannot be right for `lang`. */
  direction: 'ltr' | 'rtl' | undefined;
  /** Text → its language, for what is not in `lang`. */
  foreign: ReadonlyMap<string, string> = new Map();
  private unobserve: (() => void) | undefined;
  private unwatch: (() => void) | undefined;
  /** Issues of translations, each of which is told once. */
  private readonly told = new Set<string>();
  private readonly host: LanguageHost;

  constructor(host: LanguageHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    this.unobserve = watchLanguage(host, () => host.handleLanguage());
    this.unwatch = watchLocales(() => host.handleLanguage());
    host.handleLanguage();
  }

  hostDisconnected(): void {
    this.unobserve?.();
    this.unwatch?.();
  }

  /** Settles the language for `quiz`, and returns it in that language, with issues not yet told. */
  settle(quiz: Quiz): TranslatedQuiz;
  settle(quiz: Quiz | undefined): TranslatedQuiz | undefined;
  settle(quiz: Quiz | undefined): TranslatedQuiz | undefined {
    const wanted = this.host.lang || languageOf(this.host) || (quiz?.locale ?? 'en');
    const spoken = quiz && inLanguage(quiz, wanted);
    const words = allLocales().filter(({ messages }) => messages);
    const english: Locale = { lang: 'en', messages: {} };
    const content = spoken?.quiz.locale ?? 'en';
    const locale = bestMatch(wanted, [...words, english]) ?? bestMatch(content, words) ?? english;
    const lang = spoken ? content : locale.lang;
    const foreign = new Map<string, string>();
    for (const text of spoken?.untranslated.values() ?? []) {
      if (text) foreign.set(text, quiz!.locale);
    }
    this.messages = completeMessages(locale.messages!, (text, isStandIn) => {
      const own = isStandIn ? 'en' : locale.lang;
      if (!bestMatch(own, [{ lang }])) foreign.set(text, own);
    });
    this.lang = lang;
    this.direction = isRightToLeft(lang) ? 'rtl' : isRightToLeft(wanted) ? 'ltr' : undefined;
    this.foreign = foreign;
    const isNew = ({ path, message }: DefinitionIssue) =>
      this.told.size < this.told.add(path + message).size;
    return spoken && { ...spoken, issues: spoken.issues.filter(isNew) };
  }
}

/**
 * `quiz` in the wanted language if somebody handed that in, else as it is. What an extension left of
 * the built-in quiz comes from that one's translation, the rest from a translation of its own.
 */
function inLanguage(quiz: Quiz, wanted: string): TranslatedQuiz {
  const original: Locale = { lang: quiz.locale };
  let spoken: TranslatedQuiz = { quiz, untranslated: new Map(), issues: [] };
  for (const id of new Set([quiz.extends, quiz.id])) {
    const known = allLocales().filter((locale) => locale.quiz && locale.quiz === id);
    const next = bestMatch(wanted, [original, ...known])?.translate?.(spoken.quiz);
    if (!next) continue;
    const isLeft = ([path]: [string, string]) =>
      spoken.quiz === quiz || spoken.untranslated.has(path);
    spoken = {
      quiz: next.quiz,
      untranslated: new Map([...next.untranslated].filter(isLeft)),
      issues: [...spoken.issues, ...next.issues],
    };
  }
  return spoken;
}
