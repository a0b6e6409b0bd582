/**
 * A quiz in another language.
 *
 * A translation is data of its own: the texts of one version of a quiz by the paths of
 * `map-texts.ts`. The built-in quiz and a clinic's go through here alike. What is not translated
 * stays as it was, and so does a text that has changed since: a warning that a clinic added must not
 * be lost to a translation of the old one. So a translation of the built-in quiz also serves a quiz that
 * extends it, text by text.
 */
import type { DefinitionIssue } from './definition-error.js';
import { fingerprint } from './fingerprint.js';
import { mapTexts } from './map-texts.js';
import type { Quiz, Review } from './schema.js';

/** The texts of one quiz in another language, by path. */
export interface QuizTranslation {
  /** Id of the quiz. */
  quiz: string;
  /** Of the quiz that was translated. Texts of another version are not used: it may say other things. */
  version: string;
  /** Language tag of the texts, such as `es`. */
  lang: string;
  /** Path → text, such as `{ "steps.goals.questions.goals.help": "Elige hasta 3." }`. */
  texts: Readonly<Record<string, string>>;
  /** Path → fingerprint of the text that was translated. Where it is another now, it stays as it is. */
  originals?: Readonly<Record<string, string>>;
  /** Who signed off these texts. Without it they count as not signed off, whatever the quiz says. */
  review?: Review;
}

/** A quiz in the language wanted, as far as it is translated. */
export interface TranslatedQuiz {
  /** In the other language, where texts are translated. */
  quiz: Quiz;
  /** Path → text, for those that stayed in the quiz's own language. */
  untranslated: ReadonlyMap<string, string>;
  /** What is wrong with the translation. */
  issues: readonly DefinitionIssue[];
}

/**
 * `quiz` in the language of `translation`.
 *
 * @example
 * recommend(translateQuiz(defaultQuiz, translation).quiz, answers, messages.reasons);
 */
export function translateQuiz(quiz: Quiz, translation: QuizTranslation): TranslatedQuiz {
  const { version, lang, texts, originals } = translation;
  const untranslated = new Map<string, string>();
  const isOfBuiltIn = translation.quiz === quiz.extends;
  const current = isOfBuiltIn ? quiz.extendsVersion : quiz.version;
  if (version !== current) {
    const message = `is ${version}, but the quiz is ${current}: its texts are not used.`;
    return { quiz, untranslated, issues: [{ path: `translation.${lang}.version`, message }] };
  }
  const strays = new Set(Object.keys(texts));
  const translated = mapTexts(quiz, (text, path) => {
    strays.delete(path);
    const found: unknown = texts[path];
    const isCurrent = originals ? originals[path] === fingerprint(text) : !isOfBuiltIn;
    if (isCurrent && typeof found === 'string' && found.trim()) return found;
    untranslated.set(path, text);
    return text;
  });
  // What a clinic took away is no slip of those who translated the built-in quiz.
  const issues = [...(isOfBuiltIn ? [] : strays)].map((path) => ({
    path: `translation.${lang}.texts["${path}"]`,
    message: 'is no text of this quiz.',
  }));
  const { signedOff } = quiz.review;
  const review = translation.review ?? (signedOff ? { signedOff: false } : translated.review);
  return { quiz: { ...translated, locale: lang, review }, untranslated, issues };
}
