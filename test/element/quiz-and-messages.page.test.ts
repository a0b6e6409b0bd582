import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { english } from '../../src/i18n/en.js';
import { spanish } from '../../src/i18n/es.js';
import { translation } from '../../src/translations/es.js';
import { visit } from '../support/quiz-harness.js';
import { smallQuiz } from '../support/quizzes.js';
import { consoleErrors } from './stubs.js';

describe('the property `quiz`', () => {
  it('is the quiz on screen', async () => {
    // The one file carries it without what only reviewers read.
    const { id, steps, treatments } = (await visit()).quiz.quiz!;
    expect({ id, steps, treatments }).to.deep.equal({
      id: defaultQuiz.id,
      steps: defaultQuiz.steps,
      treatments: defaultQuiz.treatments,
    });
    const definition = smallQuiz();
    expect((await visit({ definition })).quiz.quiz).to.deep.equal(definition);
  });

  it('is a copy: the page can change nothing by it', async () => {
    const visitor = await visit({ definition: smallQuiz() });
    const { quiz } = visitor.quiz;
    quiz!.steps[0]!.questions[0]!.title = 'changed';
    expect(visitor.quiz.quiz).to.deep.equal(smallQuiz());
    visitor.quiz.requestUpdate();
    await visitor.settled();
    expect(visitor.questions()).to.deep.equal(['goals?']);
  });

  it('is null where there is none', async () => {
    consoleErrors();
    expect(document.createElement('treatment-quiz').quiz).to.equal(null);
    expect((await visit({ definition: {} })).quiz.quiz).to.equal(null);
  });

  it('is in the language it is shown in', async () => {
    const visitor = await visit({ lang: 'es' });
    expect(visitor.quiz.quiz!.title).to.equal(translation.texts['title']);
    visitor.quiz.lang = 'en';
    await visitor.settled();
    expect(visitor.quiz.quiz!.steps).to.deep.equal(defaultQuiz.steps);
  });

  it('cannot be set', async () => {
    const visitor = await visit();
    expect(() => Object.assign(visitor.quiz, { quiz: smallQuiz() })).to.throw(TypeError);
  });
});

describe('the property `messages`', () => {
  it('is the words that the widget uses', async () => {
    const visitor = await visit();
    const { back, formRequired } = english;
    expect(visitor.quiz.messages).to.include({ back, formRequired });
    visitor.quiz.lang = 'es';
    await visitor.settled();
    expect(visitor.quiz.messages.back).to.equal(spanish.back);
    expect(visitor.root.querySelector('[part~="continue"]')!.textContent!.trim()).to.equal(
      visitor.quiz.messages.continue,
    );
  });

  it('cannot be set', async () => {
    const visitor = await visit();
    expect(() => Object.assign(visitor.quiz, { messages: english })).to.throw(TypeError);
  });
});
