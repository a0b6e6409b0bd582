/** Package entry `./translations`: a quiz in another language. */
import { isObject } from '../definition/draft.js';
import type { Quiz } from '../definition/schema.js';
import { type QuizTranslation, translateQuiz } from '../definition/translate-quiz.js';
import { registerLocale } from '../i18n/register-locale.js';

export { fingerprint } from '../definition/fingerprint.js';
export {
  type QuizTranslation,
  type TranslatedQuiz,
  translateQuiz,
} from '../definition/translate-quiz.js';

/**
 * Registers the texts of a quiz in another language. Every `<treatment-quiz>` that shows this quiz and
 * wants that language uses them, also one that is already on the page.
 *
 * @throws {TypeError} when something is missing: registered, it would break every quiz.
 *
 * @example
 * addTranslation({ quiz: 'eva', version: '2', lang: 'nl', texts: { title: 'Uw huid' } });
 */
export function addTranslation(translation: QuizTranslation): void {
  const { lang, quiz: id, version, texts } = translation;
  if ([lang, id, version].some((text) => typeof text !== 'string') || !isObject(texts)) {
    throw new TypeError('addTranslation needs quiz, version and lang as text, and texts by path.');
  }
  registerLocale({ lang, quiz: id, translate: (quiz: Quiz) => translateQuiz(quiz, translation) });
}
