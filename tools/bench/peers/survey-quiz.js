// The same questions as a survey of SurveyJS. The tag is ours, so that it is used like the others;
// what is inside follows their guide: the style sheet, a model, `render(element)`.
import { Model } from 'survey-core';
import { unmountComponentAtNode } from 'survey-js-ui';
// Their sheet without its fonts, which come from another server.
import 'survey-core/survey-core.fontless.css';
import screens from 'first-screens';

const survey = {
  showProgressBar: true,
  progressBarType: 'questions',
  pageNextText: 'Continue',
  pagePrevText: 'Back',
  completeText: 'Finish',
  pages: screens.map(({ id, title, questions }) => ({
    name: id,
    title,
    elements: questions.map(({ id, isMany, title, help, why, isRequired, max, options }) => ({
      type: isMany ? 'checkbox' : 'radiogroup',
      name: id,
      title,
      description: [help, why].filter(Boolean).join(' '),
      isRequired,
      maxSelectedChoices: max,
      choices: options.map(({ id, label }) => ({ value: id, text: label })),
    })),
  })),
};

class SurveyQuiz extends HTMLElement {
  connectedCallback() {
    this.model = new Model(survey);
    this.model.render(this);
  }

  disconnectedCallback() {
    unmountComponentAtNode(this);
    this.model.dispose();
  }
}

customElements.define('survey-quiz', SurveyQuiz);
