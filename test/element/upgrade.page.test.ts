import { expect, html } from '@open-wc/testing';
import type { TreatmentQuiz as Element } from '../../src/index.js';
import { TreatmentQuiz } from '../../src/index.js';
import { QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { smallQuiz } from '../support/quizzes.js';
import { arrived } from '../support/waiting.js';
import { consoleErrors, network } from './stubs.js';

const called = (title: string) => smallQuiz({ title });
const text = (title: string) => JSON.stringify(called(title));
const script = (json: string) =>
  html`<script type="application/json">
    ${json}
  </script>`;

const placed: Element[] = [];
afterEach(() => placed.splice(0).forEach((quiz) => quiz.remove()));

/** An element whose class arrives only after `prepare` has run. */
async function late(prepare: (quiz: Element) => void): Promise<QuizHarness> {
  const tag = `late-quiz-${document.querySelectorAll('*').length}-${Date.now()}`;
  const quiz = document.createElement(tag) as Element;
  const visitor = new QuizHarness(quiz);
  quiz.addEventListener('quiz-ready', (event) => visitor.events.push(event));
  document.body.append(quiz);
  placed.push(quiz);
  prepare(quiz);
  customElements.define(tag, class extends TreatmentQuiz {});
  await visitor.settled();
  return visitor;
}

describe('<treatment-quiz> when its class arrives after its properties', () => {
  it('takes them over', async () => {
    const { quiz, ...visitor } = await late((quiz) =>
      Object.assign(quiz, { bookingUrl: '/book', headingLevel: 3, required: true, name: 'quiz' }),
    );
    expect(quiz.bookingUrl).to.equal('/book');
    expect(quiz.required).to.equal(true);
    expect(quiz.name).to.equal('quiz');
    expect(quiz.shadowRoot!.querySelector('h3')).to.exist;
    expect(visitor.events).to.have.length(1);
  });

  it('asks the questions of the definition, and says once that it is ready', async () => {
    const visitor = await late((quiz) => (quiz.definition = called('Ours')));
    expect(visitor.text()).to.contain('Ours');
    expect(visitor.all('quiz-ready').map(({ detail }) => detail.quiz.id)).to.deep.equal(['small']);
  });

  it('fills in the answers', async () => {
    const visitor = await late((quiz) =>
      Object.assign(quiz, { answers: { goals: ['lines'] }, definition: smallQuiz() }),
    );
    expect(visitor.chosen()).to.deep.equal(['LINES']);
    expect(visitor.quiz.answers).to.deep.equal({ goals: ['lines'] });
  });
});

describe('<treatment-quiz> given a definition and answers at once', () => {
  it('fills in the answers of the new definition, not of the one before', async () => {
    const said = consoleErrors();
    const visitor = await visit();
    const { quiz } = visitor;
    quiz.definition = smallQuiz();
    quiz.answers = { goals: ['lines'] };
    await visitor.settled();
    expect(visitor.chosen()).to.deep.equal(['LINES']);
    expect(said).to.deep.equal([]);
  });

  it('says once that it is ready, also when the definition comes just after the element', async () => {
    const visitor = await visitPage(
      html`<treatment-quiz .definition=${called('Ours')}></treatment-quiz>`,
    );
    expect(visitor.heard()).to.deep.equal(['quiz-ready']);
    const { quiz } = visitor;
    const parent = quiz.parentElement!;
    const other = document.createElement('treatment-quiz');
    parent.append(other);
    other.definition = called('Theirs');
    await arrived();
    expect(visitor.all('quiz-ready').map(({ detail }) => detail.quiz.id)).to.deep.equal([
      'small',
      'small',
    ]);
  });
});

describe('attributes and properties', () => {
  for (const [attribute, value, property, expected] of [
    ['src', '/quiz.json', 'src', '/quiz.json'],
    ['booking-url', '/book', 'bookingUrl', '/book'],
    ['heading-level', '4', 'headingLevel', 4],
    ['color-scheme', 'dark', 'colorScheme', 'dark'],
    ['auto-advance', '', 'autoAdvance', true],
    ['name', 'quiz', 'name', 'quiz'],
    ['required', '', 'required', true],
    ['disabled', '', 'disabled', true],
    ['lang', 'de', 'lang', 'de'],
  ] as [string, string, keyof Element, unknown][]) {
    it(`${attribute} is ${property}`, async () => {
      network({ '/quiz.json': text('Fetched') });
      const { quiz } = await visit();
      quiz.setAttribute(attribute, value);
      expect(quiz[property]).to.equal(expected);
    });
  }

  for (const [property, value, attribute] of [
    ['colorScheme', 'dark', 'color-scheme'],
    ['name', 'quiz', 'name'],
    ['required', true, 'required'],
    ['disabled', true, 'disabled'],
  ] as [keyof Element, unknown, string][]) {
    it(`${property} shows as ${attribute}, for style sheets and forms`, async () => {
      const { quiz } = await visit({ [property]: value });
      expect(quiz.getAttribute(attribute)).to.equal(value === true ? '' : value);
    });
  }

  it('leaves the tag of the page without attributes the page did not write', async () => {
    const { quiz } = await visit();
    expect(quiz.getAttributeNames()).to.deep.equal([]);
  });

  it('has the documented defaults', async () => {
    const { quiz } = await visit();
    const { definition, src, bookingUrl, headingLevel, colorScheme, autoAdvance } = quiz;
    const { name, required, disabled, answers, recommendation } = quiz;
    expect([definition, src, bookingUrl, headingLevel, colorScheme, autoAdvance]).to.deep.equal([
      ...[null, '', '', 2, '', false],
    ]);
    expect([name, required, disabled, answers, recommendation]).to.deep.equal([
      ...['', false, false, {}, null],
    ]);
  });
});

describe('where the questions come from', () => {
  const titleOf = async (page: ReturnType<typeof html>) => {
    network({ '/quiz.json': text('Fetched') });
    const visitor = await visitPage(page);
    await arrived();
    return ['Property', 'Fetched', 'Inline', 'What may suit your skin?'].filter((title) =>
      visitor.root.querySelector(`[aria-label="${title}"]`),
    );
  };

  it('the definition property wins over all else', async () => {
    expect(
      await titleOf(
        html`<treatment-quiz src="/quiz.json" .definition=${called('Property')}>
          ${script(text('Inline'))}
        </treatment-quiz>`,
      ),
    ).to.deep.equal(['Property']);
  });

  it('src wins over an inline definition', async () => {
    expect(
      await titleOf(
        html`<treatment-quiz src="/quiz.json">${script(text('Inline'))}</treatment-quiz>`,
      ),
    ).to.deep.equal(['Fetched']);
  });

  it('an inline definition wins over the built-in quiz', async () => {
    expect(
      await titleOf(html`<treatment-quiz>${script(text('Inline'))}</treatment-quiz>`),
    ).to.deep.equal(['Inline']);
  });

  it('the built-in quiz is there without any', async () => {
    expect(await titleOf(html`<treatment-quiz></treatment-quiz>`)).to.deep.equal([
      'What may suit your skin?',
    ]);
  });

  it('the next one in line takes over when one is taken away', async () => {
    const visitor = await visitPage(
      html`<treatment-quiz .definition=${called('Property')}
        >${script(text('Inline'))}</treatment-quiz
      >`,
    );
    visitor.quiz.definition = null;
    await visitor.settled();
    expect(visitor.text()).to.contain('Inline');
  });
});

describe('an inline definition', () => {
  const written = (json: string) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.textContent = json;
    return element;
  };

  it('is taken up when it is added later, and again when it is changed', async () => {
    const visitor = await visit();
    const element = written(text('Added'));
    visitor.quiz.append(element);
    await arrived();
    expect(visitor.text()).to.contain('Added');
    element.textContent = text('Changed');
    await arrived();
    expect(visitor.text()).to.contain('Changed');
  });

  it('is ignored as a script of another type', async () => {
    const element = written('{}');
    element.type = 'application/ld+json';
    const visitor = await visit();
    visitor.quiz.append(element);
    await arrived();
    expect(visitor.text()).to.contain('What may suit your skin?');
  });

  it('that is no JSON is reported to its author', async () => {
    const said = consoleErrors();
    const visitor = await visitPage(html`<treatment-quiz>${script('{"id": ')}</treatment-quiz>`);
    expect(visitor.all('quiz-error').map(({ detail }) => detail.issues[0]!.path)).to.deep.equal([
      'the inline definition',
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('should be JSON');
  });
});

it('a page may include the script twice', async () => {
  const again = '/src/index.ts?again';
  await import(again);
  expect(customElements.get('treatment-quiz')).to.equal(TreatmentQuiz);
});
