// The same questions as a survey of Formbricks, which shows one question a card. The tag is ours, so
// that it is used like the others. Their styles are in the script, and nothing is loaded later: no
// question here has rich text, a date or their branding.
import { renderSurveyInline } from '@formbricks/surveys';
import screens from 'first-screens';

const questions = screens.flatMap(({ questions }) => questions);

const survey = {
  id: 'first-screens',
  type: 'link',
  welcomeCard: { enabled: false },
  questions: questions.map(({ id, isMany, title, help, why, isRequired, options }, index) => ({
    id,
    type: isMany ? 'multipleChoiceMulti' : 'multipleChoiceSingle',
    headline: title,
    subheader: [help, why].filter(Boolean).join(' '),
    required: isRequired,
    shuffleOption: 'none',
    // The ids of their inputs, which share the document with those of every other survey.
    choices: options.map((option) => ({ id: `${id}-${option.id}`, label: option.label })),
    buttonLabel: index < questions.length - 1 ? 'Continue' : 'Finish',
    backButtonLabel: 'Back',
  })),
  thankYouCard: { enabled: true, headline: 'Thank you' },
};

let count = 0;

/** Formbricks offers no way to unmount: its own script only removes the container, as happens here. */
class FormbricksQuiz extends HTMLElement {
  connectedCallback() {
    this.id = `formbricks-${++count}`;
    this.style.display = 'block';
    renderSurveyInline({
      containerId: this.id,
      survey,
      brandColor: '#006d77',
      isBrandingEnabled: false,
    });
  }
}

customElements.define('formbricks-quiz', FormbricksQuiz);
