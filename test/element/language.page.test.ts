import { expect, html } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { english } from '../../src/i18n/en.js';
import { spanish } from '../../src/i18n/es.js';
import { portuguese } from '../../src/i18n/pt.js';
import '../../src/locales/pt.js';
import '../../src/translations/es.js';
import { translation } from '../../src/translations/es.js';
import { QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { single, smallQuiz, step } from '../support/quizzes.js';
import { nextTask } from '../support/waiting.js';
import { goOn, language, marks, resultIn, toResult } from './speaking.js';

const QUESTION = 'steps.goals.questions.goals.title';
const inSpanish = translation.texts[QUESTION]!;
/** For a page whose quiz is out of reach. */
const OTHER = html`<treatment-quiz></treatment-quiz>`;
const inEnglish = 'What would you like help with?';

afterEach(() => document.documentElement.removeAttribute('lang'));

/** Lets a change of `lang` arrive that the page made. */
async function noticed(visitor: QuizHarness): Promise<void> {
  await nextTask();
  await visitor.settled();
}

describe('the language of the quiz', () => {
  const speaksSpanish = (visitor: QuizHarness) => {
    expect(visitor.heading()).to.equal(inSpanish);
    expect(goOn(visitor).textContent).to.contain(spanish.continue);
    expect(language(visitor)).to.equal('es');
    expect(marks(visitor)).to.deep.equal([]);
  };

  it('is English where nobody says anything', async () => {
    const visitor = await visit();
    expect(visitor.heading()).to.equal(inEnglish);
    expect(language(visitor)).to.equal('en');
  });

  it('is that of the element', async () => {
    speaksSpanish(await visitPage(html`<treatment-quiz lang="es"></treatment-quiz>`));
    speaksSpanish(await visit({ lang: 'es' }));
  });

  it('is that of the nearest ancestor', async () => {
    const page = html`<div lang="fr">
      <section lang="es">
        <p><treatment-quiz></treatment-quiz></p>
      </section>
    </div>`;
    speaksSpanish(await visitPage(page));
  });

  it('is that of the document', async () => {
    document.documentElement.lang = 'es';
    speaksSpanish(await visit());
  });

  it('is that of the element before that of the page', async () => {
    document.documentElement.lang = 'pt';
    speaksSpanish(await visitPage(html`<treatment-quiz lang="es"></treatment-quiz>`));
  });

  it('is inherited through a shadow tree', async () => {
    const host = document.createElement('div');
    const quiz = document.createElement('treatment-quiz');
    host.attachShadow({ mode: 'closed' }).append(quiz);
    await visitPage(
      html`${OTHER}
        <div lang="es">${host}</div>`,
    );
    const visitor = new QuizHarness(quiz);
    await visitor.settled();
    speaksSpanish(visitor);
  });

  it('is found on a page whose form is called host', async () => {
    const visitor = await visitPage(
      html`<form name="host" lang="es"><treatment-quiz></treatment-quiz></form>`,
    );
    speaksSpanish(visitor);
  });

  it('is found for a region by its language', async () => {
    speaksSpanish(await visit({ lang: 'es-MX' }));
    const visitor = await visit({ lang: 'pt-BR' });
    expect(goOn(visitor).textContent).to.contain(portuguese.continue);
  });

  it("is the quiz's own where the page says nothing", async () => {
    const definition = smallQuiz({ locale: 'es', id: 'own' });
    const visitor = await visit({ definition });
    expect(language(visitor)).to.equal('es');
    expect(goOn(visitor).textContent).to.contain(spanish.finish);
  });

  it('is English for the widget, and the quiz its own, where the page has no such language', async () => {
    for (const lang of ['sw', 'nonsense', 'x', '-', 'es_MX']) {
      const visitor = await visit({ lang });
      expect(visitor.heading(), lang).to.equal(inEnglish);
      expect(goOn(visitor).textContent, lang).to.contain(english.continue);
      expect(language(visitor), lang).to.equal('en');
      expect(marks(visitor), lang).to.deep.equal([]);
    }
  });
});

describe('another language', () => {
  for (const [where, change] of [
    ['the element', ({ quiz }: QuizHarness) => (quiz.lang = 'es')],
    ['its attribute', ({ quiz }: QuizHarness) => quiz.setAttribute('lang', 'es')],
    ['an ancestor', ({ quiz }: QuizHarness) => (quiz.parentElement!.lang = 'es')],
    ['the document', () => (document.documentElement.lang = 'es')],
  ] as [string, (visitor: QuizHarness) => unknown][]) {
    it(`is followed on ${where}, with step, answers and focus kept`, async () => {
      const visitor = await visit();
      await visitor.choose('Less visible scars or stretch marks');
      await visitor.next();
      const { answers } = visitor.quiz;
      const before = visitor.events.length;
      goOn(visitor).focus();
      change(visitor);
      await noticed(visitor);
      expect(visitor.heading()).to.equal(translation.texts['steps.details.title']);
      expect(visitor.quiz.answers).to.deep.equal(answers);
      expect(visitor.root.activeElement).to.equal(goOn(visitor));
      expect(visitor.events.slice(before)).to.deep.equal([]);
      await visitor.click(visitor.root.querySelector<HTMLElement>('[part~="back"]')!);
      expect(visitor.heading()).to.equal(inSpanish);
      expect(visitor.chosen()).to.deep.equal([
        translation.texts['steps.goals.questions.goals.options.scars.label'],
      ]);
    });
  }

  it('follows a change inside its shadow tree', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><treatment-quiz></treatment-quiz></section>';
    await visitPage(html`${OTHER}${host}`);
    const visitor = new QuizHarness(root.querySelector('treatment-quiz')!);
    await noticed(visitor);
    root.querySelector('section')!.lang = 'es';
    await noticed(visitor);
    expect(visitor.heading()).to.equal(inSpanish);
  });

  it('is not followed any more once the quiz has left the page', async () => {
    const visitor = await visitPage(html`<div><treatment-quiz></treatment-quiz></div>`);
    const { quiz } = visitor;
    const page = quiz.parentElement!;
    quiz.remove();
    let updates = 0;
    quiz.requestUpdate = () => void updates++;
    page.lang = 'es';
    await noticed(visitor);
    expect(updates).to.equal(0);
  });

  it('is left again', async () => {
    for (const leave of ['setAttribute', 'removeAttribute'] as const) {
      const visitor = await visitPage(
        html`<div lang="es"><treatment-quiz lang="en"></treatment-quiz></div>`,
      );
      expect(visitor.heading()).to.equal(inEnglish);
      visitor.quiz[leave]('lang', '');
      await noticed(visitor);
      expect(visitor.heading(), leave).to.equal(inSpanish);
    }
  });

  it('is taken over where the quiz is moved to', async () => {
    const visitor = await visitPage(
      html`<div><treatment-quiz></treatment-quiz></div>
        <div lang="es" id="there"></div>`,
    );
    document.querySelector('#there')!.append(visitor.quiz);
    await noticed(visitor);
    expect(visitor.heading()).to.equal(inSpanish);
  });

  it('on the result changes its words and keeps what is recommended', async () => {
    const visitor = await resultIn('', ['scars'], { health: ['heart_device'] });
    const before = visitor.quiz.recommendation!;
    const heard = visitor.events.length;
    visitor.quiz.lang = 'es';
    await noticed(visitor);
    const after = visitor.quiz.recommendation!;
    expect(visitor.heading()).to.equal(spanish.resultTitle);
    expect(visitor.text()).to.contain(translation.texts['facts.heart_device.message']);
    const bones = ({ treatments, leftOut, facts, answers }: typeof after) => [
      ...[treatments, leftOut].map((list) => list.map(({ id }) => id)),
      ...[treatments.map(({ score }) => score), facts, answers],
    ];
    expect(bones(after)).to.deep.equal(bones(before));
    expect(after.quiz.locale).to.equal('es');
    expect(after.treatments[0]!.reasons[0]!.text).to.match(/^Has elegido|^Elegiste/);
    expect(visitor.events.slice(heard)).to.deep.equal([]);
  });

  it('on the result is what a form sends', async () => {
    const quiz = document.createElement('treatment-quiz');
    quiz.name = 'quiz';
    const visitor = await visitPage(html`<form>${quiz}</form>`);
    await visitor.choose('Something else, or not sure');
    quiz.answers = { goals: ['not_sure'], age: '35_49', area: ['face'] };
    await toResult(visitor);
    quiz.lang = 'es';
    await noticed(visitor);
    const sent = new FormData(quiz.closest('form')!).get('quiz') as string;
    expect((JSON.parse(sent) as { quiz: object }).quiz).to.include({ locale: 'es' });
  });

  it('leaves a problem on screen, in the new words', async () => {
    const visitor = await visit();
    await visitor.next();
    expect(visitor.errors()).to.have.length(1);
    visitor.quiz.lang = 'es';
    await noticed(visitor);
    expect(visitor.errors()[0]).to.contain(spanish.problem('required', true, { min: 0, max: 3 }));
  });
});

describe('what the page receives', () => {
  it('is in the language, and says which it is', async () => {
    const visitor = await resultIn('es', ['scars']);
    const { id, version } = defaultQuiz;
    const [ready] = visitor.all('quiz-ready');
    expect(ready!.detail.quiz).to.deep.equal({ id, version, locale: 'es' });
    const [reported] = visitor.recommendations();
    expect(reported!.quiz).to.deep.equal({ id, version, locale: 'es' });
    expect(reported!.treatments[0]!.name).to.equal(
      translation.texts[`treatments.${reported!.treatments[0]!.id}.name`],
    );
    expect(reported!.leftOut.every(({ reasons }) => !/\b(the|you|not)\b/.test(reasons[0]!.text))).to
      .be.true;
  });

  it('has the same ids and answers in every language', async () => {
    const [one, other] = [
      (await resultIn('es', ['scars'])).recommendations()[0]!,
      (await resultIn('en', ['scars'])).recommendations()[0]!,
    ];
    expect(one.answers).to.deep.equal(other.answers);
    expect(one.facts).to.deep.equal(other.facts);
    expect(one.treatments.map(({ id, fit }) => [id, fit])).to.deep.equal(
      other.treatments.map(({ id, fit }) => [id, fit]),
    );
  });
});

describe('a result with several answers to one question', () => {
  it('keeps them apart in a way that suits every script', async () => {
    const definition = smallQuiz({
      id: 'apart',
      steps: [...smallQuiz().steps, step(single('sun', ['often', 'rarely']))],
    });
    const answers = { goals: ['lines', 'scars'], sun: 'often' };
    const visitor = await visit({ definition, answers });
    await toResult(visitor);
    expect(visitor.section(english.yourAnswers))
      .to.contain('LINES · SCARS')
      .and.to.contain('OFTEN');
  });
});
