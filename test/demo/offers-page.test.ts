import { expect } from '@open-wc/testing';
import { issuesOf } from '../definition/issues.js';
import { visit, type Visitor } from './visitor.js';

const ANSWERS = {
  'What would you like help with?': ['Small dents from old spots'],
  'How old are you?': ['18 or older'],
  'How many days may your skin look red?': ['More is fine'],
};

/** The page once its quiz is there. */
async function arrive(): Promise<Visitor> {
  const visitor = await visit('offers.html');
  await visitor.until(() => visitor.heading() in ANSWERS, 'a question');
  return visitor;
}

afterEach(() => sessionStorage.clear());

describe('the offers page of the demo', () => {
  it('has a quiz without mistakes', async () => {
    expect(issuesOf(await (await fetch('/demo/offers.json')).json())).to.deep.equal([]);
  });

  it('shows prices and links beside treatments, and the clinic’s notice', async () => {
    const visitor = await arrive();
    await visitor.answerAll(ANSWERS);
    const words = visitor.words();
    expect(words).to.contain('£140 – £190 per session').and.contain('£85 per session');
    expect(words).to.contain('Prices of our clinic in 2026');
    expect(words).to.contain('The plan in weeks from the first session');
  });

  it('shows nothing of it under 18', async () => {
    const visitor = await arrive();
    await visitor.answerAll({ ...ANSWERS, 'How old are you?': ['Under 18'] });
    expect(visitor.words()).to.contain('We treat adults only.').and.not.contain('£');
  });

  it('shows the offer as it stands in the file', async () => {
    const visitor = await arrive();
    const shown = visitor.page.querySelector('#offer')!;
    await visitor.until(() => shown.textContent, 'an offer');
    const file = (await (await fetch('/demo/offers.json')).json()) as { treatments: object[] };
    expect(JSON.parse(shown.textContent!)).to.deep.equal(
      (file.treatments[0] as { offer: object }).offer,
    );
  });

  it('says what it hears, and leads to no invented address', async () => {
    const visitor = await arrive();
    await visitor.answerAll(ANSWERS);
    await visitor.press('Book a consultation');
    expect(visitor.page.querySelector('#heard')!.textContent).to.equal(
      '{"action":"book","treatment":"needling"}',
    );
    expect(visitor.window.location.pathname).to.equal('/demo/offers.html');
  });

  it('goes on where the visitor was, after a reload', async () => {
    const visitor = await arrive();
    await visitor.choose('What would you like help with?', 'Softer fine lines');
    await visitor.press('Continue');
    const again = await visit('offers.html');
    await again.until(() => again.heading() === 'How old are you?', 'the second question');
    await again.press('Start again');
    expect(again.heading()).to.equal('What would you like help with?');
    expect(sessionStorage).to.have.length(0);
  });

  it('has no barriers', async () => {
    const visitor = await arrive();
    await visitor.findsNoBarriers();
    await visitor.answerAll(ANSWERS);
    await visitor.findsNoBarriers();
  });
});
