/** Which texts a visitor who reads another language still sees untranslated. */
import { type QuizTranslation, translateQuiz } from '../../definition/translate-quiz.js';
import { arabicTexts } from '../../default-quiz/translations/ar.js';
import { spanishTexts } from '../../default-quiz/translations/es.js';
import { originals } from '../../default-quiz/translations/originals.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import { type Quiz, quizSchema } from '../../definition/schema.js';
import type { Finding, Verdict } from '../report.js';
import { read, type Subject, verdict } from './subject.js';
import { count } from './way-verdicts.js';

const { id: quiz, version } = defaultQuiz;

/** The translations of the built-in quiz. */
const BUILT_IN: readonly QuizTranslation[] = [
  { quiz, version, lang: 'es', texts: spanishTexts, originals },
  { quiz, version, lang: 'ar', texts: arabicTexts, originals },
];

/**
 * A text missing in a translation that the author passed is a fault. In those of the built-in
 * quiz it is only a note, since the author may not need that language.
 */
export function languages({ quiz, translations: own }: Subject): Verdict {
  const isBuiltIn = quiz.id === defaultQuiz.id;
  const isOfBuiltIn = isBuiltIn || quiz.extends === defaultQuiz.id;
  const others = BUILT_IN.filter(
    ({ lang }) => isOfBuiltIn && own.every((each) => each.lang !== lang),
  );
  const faults = own.flatMap((translation) => {
    const unused = whyUnused(quiz, translation);
    return unused.length ? unused : missingIn(quiz, translation);
  });
  const notes: Finding[] = [];
  (isBuiltIn ? faults : notes).push(...others.flatMap((each) => missingIn(quiz, each)));
  const compared = own.length + others.length;
  if (!compared) {
    notes.push({ path: '', message: `There are texts in one language only: ${quiz.locale}.` });
  }
  const basis = read(compared, 'the texts of every translation');
  const title = 'No text is missing in a language the quiz comes in';
  return verdict({ id: 'languages', title, basis }, faults, notes);
}

/** What keeps a page from ever showing these texts, whatever they say. */
function whyUnused({ id, extends: base, locale }: Quiz, { quiz: of, lang }: QuizTranslation) {
  const findings: Finding[] = [];
  const report = (property: string, message: string) =>
    findings.push({ path: `translation.${lang || '""'}.${property}`, message });
  if (of !== id && of !== base) {
    const right = base ? `"${id}" or "${base}"` : `"${id}"`;
    report('quiz', `It is "${of}", so this quiz never uses these texts. It must be ${right}.`);
  }
  if (!quizSchema().shape.locale.safeParse(lang).success) {
    report(
      'lang',
      `It is "${lang}", which is no language. It should be a language tag such as "es".`,
    );
  } else if (lang.toLowerCase() === locale.toLowerCase()) {
    const message = `It is "${lang}", the language of the quiz itself, which needs no translation.`;
    report('lang', `${message} It must be that of these texts.`);
  }
  return findings;
}

/** What `translation` leaves in the quiz's own language, and what it has that is no text of the quiz. */
function missingIn(quiz: Quiz, translation: QuizTranslation): Finding[] {
  const { untranslated, issues } = translateQuiz(quiz, translation);
  const { lang } = translation;
  // Papers keep the titles they were published under.
  const paths = [...untranslated.keys()].filter((path) => !path.startsWith('sources.'));
  const strays = issues.map(({ path, message }) => ({ path, message: `${path} ${message}` }));
  if (!paths.length) return strays;
  const some = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '');
  const message = `${count(paths.length, 'text')} not translated into ${lang}: ${some}`;
  return [...strays, { path: paths[0]!, message }];
}
