import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Quiz, Treatment } from '../../src/definition/schema.js';
import { issuesOf } from '../definition/issues.js';
import { healthyAnswers, visit, type Visitor } from './visitor.js';

const FIRST = 'What would you like help with?';

/** What the file says of a treatment. */
type Change = Pick<Treatment, 'id' | 'offer'> & { name?: string };

const file = async () => (await fetch('/demo/offers.json')).text();

const changes = async () => (JSON.parse(await file()) as { treatments: Change[] }).treatments;

/** The questions, and what an answer says of the visitor. */
const asked = ({ steps }: Quiz) =>
  steps
    .flatMap(({ questions }) => questions)
    .map(({ id, title, options = [] }) => [id, title, options.map(({ id, sets }) => [id, sets])]);

/** The page once its quiz is there. */
async function arrive(): Promise<Visitor> {
  const visitor = await visit('offers.html');
  await visitor.until(() => visitor.heading() === FIRST, 'the first question');
  return visitor;
}

/** The page with the result of someone for whom all is well. */
async function arriveAtResult(answers = healthyAnswers): Promise<Visitor> {
  const visitor = await arrive();
  await visitor.answerAll(answers);
  return visitor;
}

afterEach(() => sessionStorage.clear());

describe('the offers page of the demo', () => {
  it('has a quiz without mistakes', async () => {
    expect(issuesOf(JSON.parse(await file()))).to.deep.equal([]);
  });

  it('loads the script with the tag a clinic would use', async () => {
    const { page } = await visit('offers.html');
    const scripts = [...page.querySelectorAll('script')].map((script) => script.outerHTML);
    expect(scripts).to.include('<script type="module" src="treatment-quiz.js"></script>');
    expect(page.querySelector('.code')!.textContent).to.contain(scripts[0]);
  });

  it('names and prices treatments of the built-in quiz, and changes nothing clinical', async () => {
    const quiz = (await arrive()).quiz().quiz!;
    expect(asked(quiz)).to.deep.equal(asked(defaultQuiz));
    const own = await changes();
    const { treatments } = quiz;
    expect(treatments.map(({ id }) => id)).to.deep.equal(own.map(({ id }) => id));
    for (const [index, change] of own.entries()) {
      const builtIn = defaultQuiz.treatments.find(({ id }) => id === change.id)!;
      expect(treatments[index]).to.deep.equal({ ...builtIn, ...change });
    }
  });

  it('shows prices and links beside treatments, and the clinic’s notice', async () => {
    const visitor = await arriveAtResult();
    const words = visitor.words();
    expect(words).to.contain('£140 – £190 per session').and.contain('£85 per session');
    expect(words).to.contain('Light peel with fruit acid');
    expect(words).to.contain('Prices of our clinic in 2026');
    expect(words).to.contain('The plan in weeks from the start');
    const links = [...visitor.quiz().shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    const [{ offer }] = (await changes()) as [Change];
    expect(links).to.include.members([offer!.url, offer!.bookingUrl]);
  });

  it('shows nothing of it under 18', async () => {
    const visitor = await arriveAtResult({ ...healthyAnswers, 'How old are you?': ['Under 18'] });
    expect(visitor.words()).to.contain('Clinic cosmetic treatments are for adults.');
    expect(visitor.words()).to.not.contain('£');
    expect(visitor.quiz().shadowRoot!.querySelectorAll('a[href*="juniper"]')).to.have.lengthOf(0);
  });

  it('shows the file as it is', async () => {
    const visitor = await arrive();
    const shown = visitor.page.querySelector('[data-file]')!;
    await visitor.until(() => shown.textContent, 'a file');
    expect(shown.textContent).to.equal(await file());
  });

  it('says what it hears, and leads to no invented address', async () => {
    const visitor = await arriveAtResult();
    const heard = visitor.page.querySelector('#heard')!;
    await visitor.press('At this clinic');
    expect(heard.textContent).to.equal(
      'No event: a plain link to https://juniper.example/needling',
    );
    await visitor.press('Book a consultation');
    expect(heard.textContent).to.equal('{"action":"book","treatment":"microneedling_clinic"}');
    expect(visitor.window.location.pathname).to.equal('/demo/offers.html');
  });

  it('goes on where the visitor was, after a reload', async () => {
    const visitor = await arrive();
    await visitor.choose(FIRST, 'Softer fine lines and wrinkles');
    await visitor.press('Continue');
    const again = await visit('offers.html');
    await again.until(() => again.heading() === 'Where on your body?', 'the second question');
    await again.press('Start again');
    expect(again.heading()).to.equal(FIRST);
    expect(sessionStorage).to.have.length(0);
  });

  it('has no barriers', async () => {
    const visitor = await arrive();
    await visitor.findsNoBarriers();
    await visitor.answerAll(healthyAnswers);
    await visitor.findsNoBarriers();
  });
});
