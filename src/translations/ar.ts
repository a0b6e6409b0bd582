/** Package entry `./translations/ar`: the built-in quiz in Arabic, and the widget's words with it. */
import { arabicTexts } from '../default-quiz/translations/ar.js';
import { originals } from '../default-quiz/translations/originals.js';
import '../locales/ar.js';
import { addTranslation, type QuizTranslation } from './index.js';

export const translation: QuizTranslation = {
  quiz: 'skin-goals',
  version: '1.1.0',
  lang: 'ar',
  texts: arabicTexts,
  originals,
};
addTranslation(translation);
