/** Package entry `./translations/es`: the built-in quiz in Spanish, and the widget's words with it. */
import { spanishTexts } from '../default-quiz/translations/es.js';
import { originals } from '../default-quiz/translations/originals.js';
import '../locales/es.js';
import { addTranslation, type QuizTranslation } from './index.js';

export const translation: QuizTranslation = {
  quiz: 'skin-goals',
  version: '1.1.0',
  lang: 'es',
  texts: spanishTexts,
  originals,
};
addTranslation(translation);
