/** Package entry `./translations`: a quiz in another language. */
import type { Quiz } from '../definition/schema.js';
import { type QuizTranslation, translateQuiz } from '../definition/translate-quiz.js';
import { handIn } from '../i18n/hand-in.js';

export {
  type QuizTranslation,
  type TranslatedQuiz,
  translateQuiz,
} from '../definition/translate-quiz.js';

/**
 * Hands in the texts of a quiz in another language. Every `<treatment-quiz>` that shows this quiz and
 * is wanted in that language takes them, also one that stands in the page already.
 *
 * @example
 * addTranslation({ quiz: 'eva', version: '2', lang: 'nl', texts: { title: 'Uw huid' } });
 */
export function addTranslation(translation: QuizTranslation): void {
  const { lang, quiz: id } = translation;
  handIn({ lang, quiz: id, translate: (quiz: Quiz) => translateQuiz(quiz, translation) });
}
