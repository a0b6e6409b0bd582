/**
 * Resolves the language of the widget.
 *
 * The wanted language is the `lang` of the element, else of its nearest ancestor, else the quiz's own.
 * The quiz is translated and the messages are chosen where they are registered; all other texts
 * are marked with their own language.
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

/** Keeps the language in step with the page. */
export class LanguageController implements ReactiveController {
  messages: Messages = english;
  /** Language of the quiz on screen; of the messages while there is none. */
  lang = 'en';
  /** Set where the page's direction would be wrong for `lang`. */
  direction: 'ltr' | 'rtl' | undefined;
  /** Text → its language, for texts that are not in `lang`. */
  foreign: ReadonlyMap<string, string> = new Map();
  private unobserve: (() => void) | undefined;
  private unwatch: (() => void) | undefined;
  /** Issues of translations reported so far: each is reported once. */
  private readonly reported = new Set<string>();
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly onChange: () => void;

  /** @param onChange - Called when another language may be wanted or available. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.host = host;
    this.onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.unobserve = watchLanguage(this.host, this.onChange);
    this.unwatch = watchLocales(this.onChange);
    this.onChange();
  }

  hostDisconnected(): void {
    this.unobserve?.();
    this.unwatch?.();
  }

  /** Resolves the language for `quiz`, and returns it in that language, with issues not yet reported. */
  resolve(quiz: Quiz): TranslatedQuiz;
  resolve(quiz: Quiz | undefined): TranslatedQuiz | undefined;
  resolve(quiz: Quiz | undefined): TranslatedQuiz | undefined {
    const wanted = this.host.lang || languageOf(this.host) || (quiz?.locale ?? 'en');
    const translated = quiz && inLanguage(quiz, wanted);
    const withMessages = allLocales().filter(({ messages }) => messages);
    const english: Locale = { lang: 'en', messages: {} };
    const content = translated?.quiz.locale ?? 'en';
    const locale =
      bestMatch(wanted, [...withMessages, english]) ?? bestMatch(content, withMessages) ?? english;
    const lang = translated ? content : locale.lang;
    const foreign = new Map<string, string>();
    for (const text of translated?.untranslated.values() ?? []) {
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
      this.reported.size < this.reported.add(path + message).size;
    return translated && { ...translated, issues: translated.issues.filter(isNew) };
  }
}

/**
 * `quiz` in the wanted language where a translation is registered. What an extension keeps of the
 * built-in quiz uses that quiz's translation, the rest a translation of its own.
 */
function inLanguage(quiz: Quiz, wanted: string): TranslatedQuiz {
  const original: Locale = { lang: quiz.locale };
  let translated: TranslatedQuiz = { quiz, untranslated: new Map(), issues: [] };
  for (const id of new Set([quiz.extends, quiz.id])) {
    const known = allLocales().filter((locale) => locale.quiz && locale.quiz === id);
    const next = bestMatch(wanted, [original, ...known])?.translate?.(translated.quiz);
    if (!next) continue;
    const isLeft = ([path]: [string, string]) =>
      translated.quiz === quiz || translated.untranslated.has(path);
    translated = {
      quiz: next.quiz,
      untranslated: new Map([...next.untranslated].filter(isLeft)),
      issues: [...translated.issues, ...next.issues],
    };
  }
  return translated;
}
