import { expect } from '@open-wc/testing';
import type {} from '../../src/brief/index.js';
import type {} from '../../src/calendar/index.js';
import { healthyAnswers, visit } from './visitor.js';

describe('the clinic page of the demo', () => {
  it('shows the first question and leaves focus and scroll where they are', async () => {
    const visitor = await visit('index.html');
    expect(visitor.heading()).to.equal('What would you like help with?');
    expect(visitor.page.activeElement).to.equal(visitor.page.body);
    expect(visitor.window.scrollY).to.equal(0);
  });

  it('loads the quiz and its companions with the tags a clinic would use', async () => {
    const { page } = await visit('index.html');
    const scripts = [...page.querySelectorAll('script')].map((script) => script.outerHTML);
    expect(scripts).to.include('<script type="module" src="treatment-quiz.js"></script>');
    expect(scripts).to.include('<script type="module" src="calendar.js"></script>');
    expect(scripts).to.include('<script type="module" src="brief.js"></script>');
  });

  it('keeps the place of the quiz before it is there', async () => {
    const { page, window } = await visit('index.html');
    const quiz = page.querySelector('treatment-quiz')!;
    const height = quiz.getBoundingClientRect().height;
    const waiting = [...page.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule.cssText.startsWith('treatment-quiz:not(:defined)'))
      .map((rule) => parseFloat((rule as CSSStyleRule).style.minBlockSize));
    const rem = parseFloat(window.getComputedStyle(page.documentElement).fontSize);
    expect(waiting[0]! * rem).to.be.closeTo(height, 80);
  });

  it('leads from the questions to a result and on to booking the first treatment', async () => {
    const visitor = await visit('index.html');
    await visitor.answerAll(healthyAnswers);
    expect(visitor.heading()).to.equal('Your result');
    const first = visitor.quiz().recommendation!.treatments[0]!;
    const links = [...visitor.quiz().shadowRoot!.querySelectorAll('a')];
    const book = links.find((link) => link.textContent?.trim() === 'Book a consultation');
    expect(book?.getAttribute('href')).to.equal(`booking.html?treatment=${first.id}`);
  });

  it("ends the result with the clinic's own small print", async () => {
    const visitor = await visit('index.html');
    await visitor.answerAll(healthyAnswers);
    const print = visitor.page.querySelector('[slot="disclaimer"]')!;
    expect(print.getBoundingClientRect().height).to.be.above(0);
  });

  it('offers the plan of the first treatment for a calendar', async () => {
    const visitor = await visit('index.html');
    await visitor.answerAll(healthyAnswers);
    const calendar = visitor.page.querySelector('treatment-quiz-calendar')!;
    await visitor.until(() => calendar.shadowRoot?.querySelector('table'), 'a plan');
    const chosen = calendar.shadowRoot!.querySelector('select')!.selectedOptions[0]!;
    expect(chosen.value).to.equal(visitor.quiz().recommendation!.treatments[0]!.id);
  });

  it('sums up the result for the consultation, with a letterhead that is only printed', async () => {
    const visitor = await visit('index.html');
    await visitor.answerAll(healthyAnswers);
    const brief = visitor.page.querySelector('treatment-quiz-brief')!;
    await visitor.until(() => brief.shadowRoot?.querySelector('section'), 'a brief');
    expect(brief.textContent).to.contain('Hazel Street Skin Clinic');
    expect(brief.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('asks nothing of any other server', async () => {
    const { window } = await visit('index.html');
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
  });

  it('has no barriers, at the first question and at the result', async () => {
    const visitor = await visit('index.html');
    await visitor.findsNoBarriers();
    await visitor.answerAll(healthyAnswers);
    await visitor.findsNoBarriers();
  });
});

describe('the booking page of the demo', () => {
  const reported = ({ page }: { page: Document }) => page.querySelector<HTMLElement>('#asked')!;

  it('names the treatment that the quiz put into the address', async () => {
    const visitor = await visit('booking.html?treatment=microneedling_clinic');
    expect(reported(visitor).hidden).to.equal(false);
    expect(reported(visitor).textContent).to.contain('Microneedling');
    expect(visitor.page.querySelector('select')!.value).to.equal('microneedling_clinic');
  });

  it('knows every treatment of the built-in quiz', async () => {
    const { page } = await visit('booking.html');
    const known = [...page.querySelectorAll('option')].map(({ value }) => value);
    const { defaultQuiz } = await import('../../src/default-quiz/default-quiz.js');
    expect(known).to.include.members(defaultQuiz.treatments.map(({ id }) => id));
  });

  for (const treatment of ['', 'consultation', 'unheard-of', '<img src=x onerror=alert(1)>']) {
    it(`says nothing of a treatment for "${treatment}"`, async () => {
      const visitor = await visit(`booking.html?treatment=${encodeURIComponent(treatment)}`);
      expect(reported(visitor).hidden).to.equal(true);
      expect(visitor.page.querySelectorAll('img')).to.have.lengthOf(0);
      expect(visitor.page.querySelector('select')!.value).to.equal('consultation');
    });
  }

  it('sends nothing, and says so', async () => {
    const visitor = await visit('booking.html');
    visitor.page.querySelector('input[type="tel"]')!.setAttribute('value', '01632 960000');
    visitor.control('Ask for this time').click();
    expect(visitor.page.querySelector('[role="status"]')!.textContent).to.contain(
      'nothing was sent',
    );
    expect(visitor.window.location.pathname).to.equal('/demo/booking.html');
  });

  it('has no barriers', async () => {
    await (await visit('booking.html?treatment=ipl')).findsNoBarriers();
  });
});
