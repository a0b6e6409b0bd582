import { textOf } from '../support/text-of.js';
import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { clinicQuiz } from './clinic-quiz.js';
import { consoleErrors } from './stubs.js';

const onResult = async (properties: Parameters<typeof visit>[0] = {}) => {
  const definition = clinicQuiz();
  const answers = { goals: ['scars'], health: ['tablets'], pain: 'any' };
  const visitor = await visit({ definition, answers, ...properties });
  await visitor.finish();
  return visitor;
};

describe('“Book a consultation”', () => {
  it('is not there without an address', async () => {
    const visitor = await onResult();
    expect(visitor.hasLink('Book a consultation')).to.equal(false);
    expect(visitor.section('Next step')).to.contain('Come and talk.');
  });

  for (const [bookingUrl, href] of [
    ['/book', '/book'],
    ['https://clinic.example/book?for={treatment}', 'https://clinic.example/book?for=needling'],
    ['tel:+49301234', 'tel:+49301234'],
    ['mailto:us@clinic.example?subject={treatment}', 'mailto:us@clinic.example?subject=needling'],
  ]) {
    it(`leads to ${bookingUrl}`, async () => {
      const visitor = await onResult({ bookingUrl });
      expect(visitor.link('Book a consultation').getAttribute('href')).to.equal(href);
    });
  }

  it('is for a consultation when there is no treatment to name', async () => {
    const visitor = await onResult({ bookingUrl: '/book/{treatment}', answers: {} });
    expect(visitor.link('Book a consultation').getAttribute('href')).to.equal('/book/consultation');
  });

  for (const bookingUrl of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://clinic.example/1',
    'https://',
  ]) {
    it(`never leads to ${JSON.stringify(bookingUrl)}, and its author gets a report once`, async () => {
      const said = consoleErrors();
      const visitor = await onResult({ bookingUrl });
      expect(visitor.hasLink('Book a consultation')).to.equal(false);
      expect(visitor.root.querySelectorAll('[part="book"]')).to.have.lengthOf(0);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('booking-url');
      expect(visitor.all('quiz-error').map(({ detail }) => detail.issues[0]!.path)).to.deep.equal([
        'booking-url',
      ]);
    });
  }

  it('comes and goes with its address', async () => {
    const visitor = await onResult({ bookingUrl: '/book' });
    visitor.quiz.bookingUrl = '/other';
    await visitor.settled();
    expect(visitor.link('Book a consultation').getAttribute('href')).to.equal('/other');
    visitor.quiz.bookingUrl = '';
    await visitor.settled();
    expect(visitor.hasLink('Book a consultation')).to.equal(false);
  });
});

describe('“Clear answers”', () => {
  it('begins again with nothing chosen', async () => {
    const visitor = await onResult();
    await visitor.clickOn('Clear answers');
    expect(visitor.questions()).to.deep.equal(['goals?']);
    expect(visitor.chosen()).to.deep.equal([]);
    expect(visitor.quiz.answers).to.deep.equal({});
    expect(visitor.hasButton('Back')).to.equal(false);
    expect(visitor.all('quiz-restart')).to.have.length(1);
    await visitor.finish();
    expect(visitor.recommendations()).to.have.length(2);
  });
});

describe('“Change” beside an answer', () => {
  it('is there for every question that was asked, answered or not', async () => {
    const visitor = await onResult({ answers: { goals: ['lines'] } });
    const answers = visitor.root.querySelector('[part="answers"] dl')!;
    const rows = [...answers.children].map(textOf);
    expect(rows).to.deep.equal([
      'goals? LINES Change',
      'health? No answer Change',
      'pain? No answer Change',
    ]);
  });

  it('leads to that question and straight back, and keeps all other answers', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['scars'], { health: ['heart_device'] });
    const before = visitor.quiz.answers;
    await visitor.change('How old are you?');
    expect(visitor.chosen()).to.deep.equal(['35 to 49']);
    await visitor.choose('50 to 64');
    await visitor.next();
    expect(visitor.heading()).to.equal('Your result');
    expect(visitor.quiz.answers).to.deep.equal({ ...before, age: '50_64' });
  });

  it('asks only what the change brings up', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['firmness']);
    const goals = defaultQuiz.steps[0]!.questions[0]!.title;
    await visitor.change(goals);
    await visitor.choose('Fewer spots and breakouts');
    await visitor.next();
    expect(visitor.questions()).to.deep.equal(['How is your skin today?']);
    await visitor.choose('Calm now');
    await visitor.next();
    expect(visitor.heading()).to.equal('Your result');
  });

  it('can be taken back with “Back”, which announces nothing', async () => {
    const visitor = await onResult();
    await visitor.change('goals?');
    await visitor.back();
    expect(visitor.heading()).to.equal('Your result');
    expect(visitor.recommendations()).to.have.length(1);
  });
});
