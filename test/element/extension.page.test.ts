import { expect, html } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { translation } from '../../src/translations/es.js';
import { addTranslation } from '../../src/translations/index.js';
import { extension, inQuestion, passed, reviewed } from '../definition/extensions.js';
import { type QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { arrived } from '../support/waiting.js';
import { language, markedAs, unmarked } from './speaking.js';
import { consoleErrors, network } from './stubs.js';

const TITLE = 'What brings you to Hill Street?';
const renamed = extension(inQuestion('goals', 'goals', { title: TITLE, help: null }));
const json = JSON.stringify(renamed);

const issues = (visitor: QuizHarness) =>
  visitor.all('quiz-error').flatMap(({ detail }) => detail.issues);

describe('an extension', () => {
  const isShown = (visitor: QuizHarness) => {
    expect(visitor.heading()).to.equal(TITLE);
    expect(visitor.options()).to.include('Less visible scars or stretch marks');
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
    expect(visitor.all('quiz-ready')[0]!.detail.quiz).to.deep.equal({
      id: 'hill-street',
      version: '2026-11',
      locale: 'en',
    });
  };

  it('may be the definition', async () => {
    isShown(await visit({ definition: renamed }));
  });

  it('may be loaded from src', async () => {
    network({ '/hill-street.json': json });
    const visitor = await visit({ src: '/hill-street.json' });
    await arrived();
    isShown(visitor);
  });

  it('may be inside the tag', async () => {
    const page = html`<treatment-quiz
      ><script type="application/json">
        ${json}
      </script></treatment-quiz
    >`;
    isShown(await visitPage(page));
  });

  it('can be taken to its result, which offers only what the clinic does', async () => {
    const definition = extension({ onlyTreatments: ['peel_superficial', 'topical_gentle'] });
    const visitor = await visit({ definition });
    visitor.quiz.answers = { goals: ['firmness'], area: ['face'], age: '35_49', health: ['none'] };
    await visitor.settled();
    await visitor.finish();
    const { treatments, later, leftOut, quiz } = visitor.quiz.recommendation!;
    const shown = [...treatments, ...later, ...leftOut].map(({ id }) => id);
    expect(shown).to.have.members(['peel_superficial', 'topical_gentle']);
    expect(quiz).to.deep.include({ id: 'hill-street', version: '2026-11' });
  });

  it('that is wrong is reported to its author, with the paths of the extension', async () => {
    const said = consoleErrors();
    const visitor = await visit({
      definition: extension({ treatments: [{ id: 'led', nam: 'L' }] }),
    });
    expect(visitor.quiz.matches(':state(failed)')).to.equal(true);
    expect(issues(visitor).map(({ path }) => path)).to.deep.equal(['treatments[0].nam']);
    expect(said).to.have.length(1);
  });

  it('with a review that has passed works, and reports to its author by the event alone', async () => {
    const said = consoleErrors();
    const parts = { ...inQuestion('age', 'age', { required: null, reviewed: passed }) };
    const visitor = await visit({ definition: extension(parts) });
    expect(visitor.quiz.matches(':state(step)')).to.equal(true);
    expect(issues(visitor).map(({ path }) => path)).to.deep.equal([
      'steps[0].questions[0].reviewed.until',
    ]);
    expect(said).to.deep.equal([]);
    const age = visitor.quiz.quiz!.steps.find(({ id }) => id === 'age')!;
    expect(age.questions[0]!.required).to.equal(true);
  });

  it('with a review that counts says nothing', async () => {
    const far = { ...reviewed, until: '9999-12-31' };
    const parts = inQuestion('age', 'age', { required: null, reviewed: far });
    const visitor = await visit({ definition: extension(parts) });
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
  });
});

describe('an extension in another language', () => {
  const scars = 'steps.goals.questions.goals.options.scars.label';

  it('has every text of the built-in quiz that it did not change from the translation of that', async () => {
    const visitor = await visit({ definition: renamed, lang: 'es' });
    expect(language(visitor)).to.equal('es');
    expect(visitor.options()).to.include(translation.texts[scars]);
    expect(unmarked(visitor)).to.not.contain(TITLE);
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
  });

  it('keeps its own texts, marked as what they are', async () => {
    const visitor = await visit({ definition: renamed, lang: 'es' });
    expect(visitor.heading()).to.equal(TITLE);
    expect(markedAs(visitor, 'en')).to.deep.equal([TITLE]);
  });

  it('is translated whether or not it takes things away', async () => {
    const definition = extension({ onlyTreatments: ['led'], ...inQuestion('goals', 'goals', {}) });
    const visitor = await visit({ definition, lang: 'es' });
    expect(visitor.options()).to.include(translation.texts[scars]);
    expect(markedAs(visitor, 'en')).to.deep.equal([]);
    expect(issues(visitor)).to.deep.equal([]);
  });

  it('is not taken for another version of the built-in quiz by an old translation', async () => {
    const said = consoleErrors();
    const old = { ...translation, lang: 'nl', version: '0.9.0' };
    addTranslation(old);
    const visitor = await visit({ definition: renamed, lang: 'nl' });
    expect(language(visitor)).to.equal('en');
    expect(issues(visitor)).to.deep.equal([
      {
        path: 'translation.nl.version',
        message: `is 0.9.0, but the quiz is ${defaultQuiz.version}: its texts are not used.`,
      },
    ]);
    expect(said).to.have.length(1);
  });

  it('is not given texts of which nobody knows what they were made from', async () => {
    addTranslation({
      quiz: 'skin-goals',
      version: defaultQuiz.version,
      lang: 'fi',
      texts: { [scars]: 'Arvet' },
    });
    const visitor = await visit({ definition: renamed, lang: 'fi' });
    expect(visitor.options()).to.include('Less visible scars or stretch marks');
  });

  it('may bring a translation of its own texts, beside that of the built-in quiz', async () => {
    const own = '¿Qué te trae a Hill Street?';
    const texts = { 'steps.goals.questions.goals.title': own };
    addTranslation({ quiz: 'hill-abroad', version: '2026-11', lang: 'es', texts });
    const visitor = await visit({ definition: { ...renamed, id: 'hill-abroad' }, lang: 'es' });
    expect(visitor.heading()).to.equal(own);
    expect(visitor.options()).to.include(translation.texts[scars]);
    expect(markedAs(visitor, 'en')).to.deep.equal([]);
    expect(issues(visitor)).to.deep.equal([]);
  });
});
