import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { recommend } from '../../src/engine/recommend.js';
import { english } from '../../src/i18n/en.js';
import type { TreatmentQuiz } from '../../src/index.js';
import '../../src/translations/es.js';
import { takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { goalsQuestion, smallQuiz, step } from '../support/quizzes.js';
import { consoleErrors } from './stubs.js';

describe('the quiz on screen, as the page reads it', () => {
  it('is the built-in one where the page has none of its own', async () => {
    const { quiz } = await visit();
    expect(quiz.quiz!.id).to.equal(defaultQuiz.id);
    expect(quiz.quiz!.steps).to.deep.equal(defaultQuiz.steps);
  });

  it('is a copy: what the page does with it changes nothing', async () => {
    const definition = smallQuiz({ steps: [step(goalsQuestion())] });
    const visitor = await visit({ definition });
    const copy = visitor.quiz.quiz!;
    expect(copy).to.deep.equal(definition);
    copy.steps[0]!.questions[0]!.title = 'Bogus?';
    copy.steps[0]!.questions[0]!.options!.length = 0;
    expect(visitor.quiz.quiz).to.deep.equal(definition);
    visitor.quiz.requestUpdate();
    await visitor.settled();
    expect(visitor.questions()).to.deep.equal(['goals?']);
    await visitor.finish();
  });

  it('comes in the language it is shown in, with the words around it', async () => {
    const visitor = await visit();
    expect(visitor.quiz.messages.noAnswer).to.equal(english.noAnswer);
    visitor.quiz.lang = 'es';
    await visitor.settled();
    const { quiz, messages } = visitor.quiz;
    expect(quiz!.locale).to.equal('es');
    expect(quiz!.steps[0]!.questions[0]!.title).to.match(/^¿/);
    expect(messages.noAnswer).to.not.equal(english.noAnswer);
  });

  it('is what a recommendation can be made from again', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['scars']);
    const { quiz, messages, recommendation } = visitor.quiz;
    expect(recommend(quiz!, recommendation!.answers, messages.reasons)).to.deep.equal(
      recommendation,
    );
  });

  it('is null while there is none', async () => {
    consoleErrors();
    const early = document.createElement('treatment-quiz');
    expect(early.quiz).to.equal(null);
    const broken = await visit({ definition: { schemaVersion: 9 } } as Partial<TreatmentQuiz>);
    expect(broken.quiz.quiz).to.equal(null);
  });
});
