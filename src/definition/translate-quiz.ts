/**
 * A quiz in another language.
 *
 * A translation is data of its own: the texts of one version of a quiz by the paths of
 * `map-texts.ts`. The built-in quiz and a clinic's go through here alike. What is not translated
 * stays as it was, and is told.
 */
import type { DefinitionIssue } from './definition-error.js';
import { mapTexts } from './map-texts.js';
import type { Quiz } from './schema.js';

export interface QuizTranslation {
  /** Id of the quiz. */
  quiz: string;
  /** Of the quiz that was translated. Texts of another version are not used: it may say other things. */
  version: string;
  /** Language tag of the texts, such as `es`. */
  lang: string;
  /** Path → text, such as `{ "steps.goals.questions.goals.help": "Elige hasta 3." }`. */
  texts: Readonly<Record<string, string>>;
}

export interface TranslatedQuiz {
  /** In the other language, as far as it goes. */
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
 * recommend(translateQuiz(defaultQuiz, skinGoalsInSpanish).quiz, answers, spanish.reasons);
 */
export function translateQuiz(quiz: Quiz, translation: QuizTranslation): TranslatedQuiz {
  const { version, lang, texts } = translation;
  const untranslated = new Map<string, string>();
  if (version !== quiz.version) {
    const message = `is ${version}, but the quiz is ${quiz.version}: its texts are not used.`;
    return { quiz, untranslated, issues: [{ path: `translation.${lang}.version`, message }] };
  }
  const strays = new Set(Object.keys(texts));
  const translated = mapTexts(quiz, (text, path) => {
    strays.delete(path);
    const found: unknown = texts[path];
    if (typeof found === 'string' && found.trim()) return found;
    untranslated.set(path, text);
    return text;
  });
  const issues = [...strays].map((path) => ({
    path: `translation.${lang}.texts["${path}"]`,
    message: 'is no text of this quiz.',
  }));
  return { quiz: { ...translated, locale: lang }, untranslated, issues };
}
