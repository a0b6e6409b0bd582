import { expect } from '@open-wc/testing';

interface Quiz extends HTMLElement {
  headingLevel: number;
  name: string;
  disabled: boolean;
  definition: unknown;
  readonly updateComplete: Promise<unknown>;
}
type QuizClass = (new () => Quiz) & {
  observedAttributes: string[];
  addLocale(locale: object): void;
};

const url = '/dist/treatment-quiz.js';
const load = async () => ((await import(url)) as { TreatmentQuiz: QuizClass }).TreatmentQuiz;

/** A quiz of the built file in the page, until the test ends. */
const shown: HTMLElement[] = [];
afterEach(() => shown.splice(0).forEach((each) => each.remove()));

async function show(prepare: (quiz: Quiz) => void = () => {}): Promise<Quiz> {
  await load();
  const quiz = document.createElement('treatment-quiz') as Quiz;
  prepare(quiz);
  document.body.append(quiz);
  shown.push(quiz);
  await quiz.updateComplete;
  return quiz;
}

describe('what the built file has in the place of LitElement', () => {
  it('draws once for properties that are set together', async () => {
    const quiz = await show();
    const frame = quiz.shadowRoot!.querySelector('.frame')!;
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(frame, { subtree: true, childList: true });
    quiz.headingLevel = 3;
    quiz.headingLevel = 4;
    expect(quiz.shadowRoot!.querySelectorAll('h4')).to.have.lengthOf(0);
    await quiz.updateComplete;
    await Promise.resolve();
    expect(quiz.shadowRoot!.querySelector('h4')).to.exist;
    expect(changes).to.equal(1);
    observer.disconnect();
  });

  it('reflects what the page sets, and leaves alone what is right already', async () => {
    const quiz = await show((each) => {
      each.setAttribute('name', 'skin');
      each.setAttribute('disabled', '');
    });
    expect([quiz.name, quiz.disabled]).to.deep.equal(['skin', true]);
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(quiz, { attributes: true });
    quiz.headingLevel = 3;
    await quiz.updateComplete;
    expect(written).to.deep.equal([]);
    quiz.name = 'face';
    quiz.disabled = false;
    await quiz.updateComplete;
    expect(quiz.getAttribute('name')).to.equal('face');
    expect(quiz.hasAttribute('disabled')).to.equal(false);
    observer.disconnect();
  });

  it('keeps an empty attribute that the page wrote', async () => {
    const quiz = await show((each) => each.setAttribute('name', ''));
    expect(quiz.getAttribute('name')).to.equal('');
  });

  it('draws again after an error in one update', async () => {
    const TreatmentQuiz = await load();
    let isBroken = true;
    TreatmentQuiz.addLocale({
      lang: 'x-broken',
      messages: {
        stepOf: (step: number) => {
          if (isBroken) throw new Error('not today');
          return `Step ${step}`;
        },
      },
    });
    const quiz = await show();
    quiz.lang = 'x-broken';
    await quiz.updateComplete.catch(() => {});
    isBroken = false;
    quiz.headingLevel = 5;
    await quiz.updateComplete.catch(() => {});
    expect(quiz.shadowRoot!.textContent).to.contain('Step 1');
  });

  it('may be extended, and asked for its attributes more than once', async () => {
    const TreatmentQuiz = await load();
    const names = TreatmentQuiz.observedAttributes;
    expect(TreatmentQuiz.observedAttributes).to.deep.equal(names);
    expect(names).to.include.members(['src', 'lang', 'booking-url', 'heading-level']);
    customElements.define('extended-quiz', class extends TreatmentQuiz {});
    const quiz = document.createElement('extended-quiz') as Quiz;
    document.body.append(quiz);
    shown.push(quiz);
    await quiz.updateComplete;
    expect(quiz.shadowRoot!.querySelector('.quiz')).to.exist;
  });
});
