/** Compiled by `npm run check:package` as an app would: every entry, strictly, its declarations included. */
import { QuizDefinitionError, type Recommendation, TreatmentQuiz } from 'treatment-quiz';
import 'treatment-quiz/dist/treatment-quiz.classic.js';
import { parseQuizDefinition } from 'treatment-quiz/dist/treatment-quiz.js';
import { TreatmentQuizBrief } from 'treatment-quiz/brief';
import { TreatmentQuizCalendar } from 'treatment-quiz/calendar';
import { checkQuiz } from 'treatment-quiz/check';
import { TreatmentQuiz as TheClass } from 'treatment-quiz/element';
import { defaultQuiz, type Quiz, recommend } from 'treatment-quiz/engine';
import { messages } from 'treatment-quiz/locales/fr';
import { messages as german } from 'treatment-quiz/locales/de.js';
import { addTranslation, type QuizTranslation } from 'treatment-quiz/translations';
import { translation } from 'treatment-quiz/translations/es';
import { translation as arabic } from 'treatment-quiz/translations/ar.js';

const quiz: TreatmentQuiz = document.createElement('treatment-quiz');
const same: TheClass = quiz;
quiz.definition = parseQuizDefinition({}) satisfies Quiz;
quiz.answers = { goals: ['scars'] };

const handle = ({ detail }: { detail: Recommendation }) => detail.treatments[0]?.programme;
quiz.addEventListener('recommendation', handle);
quiz.addEventListener('recommendation', function ({ detail }) {
  return [this.bookingUrl, detail.advice === 'none'];
});
quiz.removeEventListener('recommendation', handle);
quiz.addEventListener('quiz-error', ({ detail }) => detail.issues.map(({ path }) => path));
quiz.addEventListener('click', ({ clientX }) => clientX);
// @ts-expect-error -- the detail has no such property
quiz.addEventListener('recommendation', ({ detail }) => detail.treatment);

document.createElement('treatment-quiz-calendar').addEventListener('quiz-action', (event) => {
  if (event.detail.action === 'calendar') event.preventDefault();
});

/** May be extended, with a handler of its own for its own kind. */
export class OwnQuiz extends TreatmentQuiz {
  own = 1;
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('quiz-step', function ({ detail }) {
      return detail.number + this.own;
    });
  }
}

export const { faults } = checkQuiz(defaultQuiz).verdicts[0]!;
export const advice: string = recommend(defaultQuiz, {}).advice;
export const words: string[] = [messages.continue, german.continue];
export const translations: QuizTranslation[] = [translation, arabic];
export const classes = [same, TreatmentQuizBrief, TreatmentQuizCalendar, QuizDefinitionError];
addTranslation(translation);
