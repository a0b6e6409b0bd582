import { expect } from '@open-wc/testing';
import type { Quiz, Treatment } from '../../src/definition/schema.js';
import { nameOf, type QuizHarness, textOf, visit } from '../support/quiz-harness.js';
import { issuesOf } from '../definition/issues.js';
import { clinicQuiz } from './clinic-quiz.js';
import { cellsOf, resultWith } from './result-screens.js';

type Offer = NonNullable<Treatment['offer']>;

const NOTICE = 'Prices of Hazel Street Clinic, tax included.';
const needling: Offer = {
  price: { min: 120, max: 180, currency: 'GBP', per: 'per session' },
  url: 'https://clinic.example/needling',
  bookingUrl: 'https://clinic.example/book/needling',
};

/** The clinic quiz with offers for some treatments. */
function quizWith(offers: Record<string, Offer>, overrides: Partial<Quiz> = {}): Quiz {
  const quiz = clinicQuiz(overrides);
  const treatments = quiz.treatments.map((each) =>
    offers[each.id] ? { ...each, offer: offers[each.id]! } : each,
  );
  return { ...quiz, treatments, result: { ...quiz.result, offerNotice: NOTICE } };
}

const resultOf = async (
  offers: Record<string, Offer>,
  answers: Record<string, string | string[]> = { goals: ['scars'], health: ['none'] },
  overrides: Partial<Quiz> = {},
): Promise<QuizHarness> => {
  const visitor = await visit({ definition: quizWith(offers, overrides), answers });
  await visitor.finish();
  return visitor;
};

const suggestion = ({ root }: QuizHarness, name: string) =>
  [...root.querySelectorAll('[part="suggestion"]')].find(
    (each) => nameOf(each.querySelector('h1, h2, h3, h4, h5, h6')!) === name,
  )!;

const linksIn = (visitor: QuizHarness, name: string) =>
  [...suggestion(visitor, name).querySelectorAll('a')].map((link) => [
    textOf(link),
    link.getAttribute('href'),
  ]);

/** The price among the figures of a suggestion. */
const priceIn = (visitor: QuizHarness, name: string) => {
  const terms = [...suggestion(visitor, name).querySelectorAll('dt')];
  const term = terms.find((each) => textOf(each) === 'Price');
  return term && textOf(term.nextElementSibling);
};

describe('what the clinic offers', () => {
  it('stays with its treatment: the price, a page, a way to book', async () => {
    const visitor = await resultOf({ needling });
    expect(priceIn(visitor, 'Needling')).to.equal('£120 – £180 per session');
    expect(linksIn(visitor, 'Needling')).to.deep.equal([
      ['At this clinic', 'https://clinic.example/needling'],
      ['Book a consultation', 'https://clinic.example/book/needling'],
    ]);
    expect(linksIn(visitor, 'Cream')).to.deep.equal([]);
    expect(priceIn(visitor, 'Cream')).to.equal(undefined);
  });

  it('is in the comparison, too', async () => {
    const visitor = await resultOf({ needling, laser: { price: { min: 60, currency: 'GBP' } } });
    const rows = cellsOf(visitor.root.querySelector('.compare')!);
    expect(rows.find(([name]) => name === 'Price')).to.deep.equal([
      ...['Price', '£120 – £180 per session', '£60', '–'],
    ]);
  });

  it('is shown beside a notice of the clinic’s own', async () => {
    const visitor = await resultOf({ needling });
    expect(visitor.section('What may suit you')).to.contain(NOTICE);
  });

  it('may be any part of it', async () => {
    const only = (part: keyof Offer) => resultOf({ needling: { [part]: needling[part] } });
    expect(linksIn(await only('price'), 'Needling')).to.deep.equal([]);
    expect(linksIn(await only('url'), 'Needling')).to.have.length(1);
    expect(linksIn(await only('bookingUrl'), 'Needling')).to.have.length(1);
    expect(priceIn(await only('url'), 'Needling')).to.equal(undefined);
  });

  it('may have a picture, which disappears where it cannot be had', async () => {
    const picture = { url: '/missing.jpg', alt: 'Our room', width: 320, height: 200 };
    const visitor = await resultOf({ needling: { picture } });
    const image = suggestion(visitor, 'Needling').querySelector('img')!;
    expect([image.alt, image.width > 0]).to.deep.equal(['Our room', true]);
    expect(image.getAttribute('src')).to.equal('/missing.jpg');
    image.dispatchEvent(new Event('error'));
    expect(image.checkVisibility()).to.equal(false);
  });

  it('leaves no room where there is nothing to say', async () => {
    for (const offers of [{}, { needling: { price: needling.price! } }] as Record<
      string,
      Offer
    >[]) {
      const visitor = await resultOf(offers);
      expect(visitor.root.querySelectorAll('[part="offer"]')).to.have.length(0);
    }
  });

  it('counts for nothing: the recommendation is the same without it, to the letter', async () => {
    const answers = { goals: ['scars', 'lines'], health: ['none'] };
    const none = await resultOf({}, answers);
    for (const offers of [
      { needling },
      { peel: needling, cream: needling },
      { laser: { price: { min: 1, currency: 'EUR' } } },
    ] as Record<string, Offer>[]) {
      const visitor = await resultOf(offers, answers);
      expect(visitor.quiz.recommendation).to.deep.equal(none.quiz.recommendation);
    }
    expect(JSON.stringify(none.recommendations())).to.not.contain('offer');
  });

  it('looks alike for every treatment: none is put forward', async () => {
    const visitor = await resultOf({ needling, laser: needling });
    const buttons = ['Needling', 'Laser'].map((name) =>
      [...suggestion(visitor, name).querySelectorAll('a')].map(({ className }) => className),
    );
    expect(buttons[0]).to.deep.equal(buttons[1]);
    expect(suggestion(visitor, 'Needling').querySelectorAll('.primary')).to.have.lengthOf(0);
  });

  for (const [who, fact] of [
    ['who should see a doctor soon', 'mole'],
    ['under 18', 'child'],
  ]) {
    it(`is kept from a visitor ${who}: no price, no link, no notice`, async () => {
      const both = { needling, cream: { ...needling, bookingUrl: 'https://clinic.example/c' } };
      const answers = { goals: ['scars'], health: [fact!] };
      const visitor = await resultOf(both, answers);
      expect(visitor.section('Care at home')).to.contain('Cream');
      expect(visitor.text()).to.not.contain('£').and.not.contain(NOTICE);
      expect(visitor.text()).to.not.contain('Price');
      expect(visitor.root.querySelectorAll('a[href*="clinic.example"]')).to.have.lengthOf(0);
      expect(visitor.root.querySelectorAll('[part="offer"]')).to.have.length(0);
    });
  }

  it('is kept out of their comparison as well', async () => {
    const quiz = quizWith({ cream: needling, lotion: needling });
    const lotion = { ...quiz.treatments.find(({ id }) => id === 'cream')!, id: 'lotion' };
    const definition = { ...quiz, treatments: [...quiz.treatments, { ...lotion, name: 'Lotion' }] };
    const shown = async (health: string) => {
      const visitor = await visit({ definition, answers: { goals: ['scars'], health: [health] } });
      await visitor.finish();
      return textOf(visitor.root.querySelector('.compare'));
    };
    expect(await shown('none')).to.contain('Price');
    expect(await shown('mole'))
      .to.contain('Lotion')
      .and.not.contain('Price');
  });
});

describe('“Book a consultation” of a treatment', () => {
  /** Presses it, and says whether the browser would then have left the page. */
  async function book(visitor: QuizHarness): Promise<boolean> {
    let isLeaving = false;
    const stay = (event: Event) => {
      isLeaving = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', stay, { once: true });
    await visitor.click([...suggestion(visitor, 'Needling').querySelectorAll('a')].at(-1)!);
    return isLeaving;
  }

  it('says which treatment it is about', async () => {
    const visitor = await resultOf({ needling });
    await book(visitor);
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'book', treatment: 'needling' },
    ]);
  });

  it('leads there unless the page prevents it', async () => {
    const visitor = await resultOf({ needling });
    expect(await book(visitor)).to.equal(true);
    visitor.quiz.addEventListener('quiz-action', (event) => event.preventDefault());
    expect(await book(visitor)).to.equal(false);
  });

  it('of the result says none, whatever is offered', async () => {
    const visitor = await visit({
      definition: quizWith({ needling }),
      answers: { goals: ['scars'] },
      bookingUrl: '#booked',
    });
    await visitor.finish();
    visitor.quiz.addEventListener('quiz-action', (event) => event.preventDefault());
    await visitor.click(visitor.root.querySelector<HTMLElement>('[part="book"]')!);
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'book' },
    ]);
  });
});

describe('a price', () => {
  const priceOf = async (price: Offer['price'], locale: string) => {
    const visitor = await resultWith([{ offer: { price } }], {});
    visitor.quiz.definition = { ...visitor.quiz.quiz!, locale };
    visitor.quiz.answers = { goals: ['scars'] };
    await visitor.settled();
    const [button] = visitor.root.querySelectorAll<HTMLElement>('[part="continue"]');
    await visitor.click(button!);
    const figures = [...visitor.root.querySelectorAll('[part="figures"] dd')];
    // Marks of direction are not seen, and spaces may be narrow.
    return textOf(figures.at(-1)).replace(/[\u200e\u200f\u061c]/g, '');
  };

  for (const [locale, price, text] of [
    ['en-GB', { min: 120, max: 180, currency: 'GBP' }, '£120 – £180'],
    [
      'en-GB',
      { min: 120, max: 180, currency: 'GBP', per: 'per session' },
      '£120 – £180 per session',
    ],
    ['en-GB', { min: 99.5, currency: 'GBP' }, '£99.50'],
    ['en-GB', { min: 120, max: 120, currency: 'EUR', per: 'per visit' }, '€120 per visit'],
    ['de', { min: 1200, max: 1800, currency: 'EUR' }, '1.200–1.800 €'],
    ['de', { min: 99.5, max: 120, currency: 'EUR', per: 'pro Sitzung' }, '99,50–120 € pro Sitzung'],
    ['ar', { min: 120, max: 180, currency: 'EUR' }, '120–180 €'],
    ['en', { min: 0, currency: 'USD' }, '$0'],
  ] as [string, Offer['price'], string][]) {
    it(`is written as one does in ${locale}: ${text}`, async () => {
      const written = await priceOf(price, locale);
      // Which digits Arabic has is up to the browser.
      const latin = written!.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
      expect(latin).to.equal(text);
    });
  }
});

describe('an offer an author got wrong', () => {
  const issues = (offer: unknown) => issuesOf({ ...quizWith({ needling: offer as Offer }) });

  for (const [offer, path, message] of [
    [{ price: { min: 5 } }, 'price.currency', 'is missing'],
    [{ price: { min: 5, currency: 'euro' } }, 'price.currency', 'a currency code such as "EUR"'],
    [{ price: { min: '5', currency: 'EUR' } }, 'price.min', 'number'],
    [{ price: { min: -5, currency: 'EUR' } }, 'price.min', ''],
    [{ price: { min: 9, max: 5, currency: 'EUR' } }, 'price', 'must satisfy min'],
    [{ price: { min: 5, currency: 'EUR', pro: 'x' } }, 'price.pro', 'is not a property known here'],
    [{ url: 'javascript:alert(1)' }, 'url', 'an address that starts with https://'],
    [{ bookingUrl: '/book' }, 'bookingUrl', 'an address that starts with https://'],
    [{ link: 'https://clinic.example' }, 'link', 'is not a property known here'],
  ] as [unknown, string, string][]) {
    it(`reports ${JSON.stringify(offer)}`, () => {
      const found = issues(offer);
      expect(found.map((each) => each.path)).to.deep.equal([`treatments[0].offer.${path}`]);
      expect(found[0]!.message).to.contain(message);
    });
  }
});
