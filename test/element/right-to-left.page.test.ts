import { expect, html } from '@open-wc/testing';
import { arabic } from '../../src/i18n/ar.js';
import { english } from '../../src/i18n/en.js';
import '../../src/locales/fr.js';
import { translation } from '../../src/translations/ar.js';
import '../../src/translations/es.js';
import { type QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { smallQuiz } from '../support/quizzes.js';
import { direction, goOn, language, markedAs, marks, resultIn, toResult } from './speaking.js';

const frame = ({ root }: QuizHarness) => root.querySelector<HTMLElement>('.frame')!;
const arrow = ({ root }: QuizHarness) => root.querySelector('[part~="back"] svg')!;
const isMirrored = (visitor: QuizHarness) => {
  const { transform, scale, rotate } = getComputedStyle(arrow(visitor));
  return transform.startsWith('matrix(-1') || scale.startsWith('-1') || rotate === '180deg';
};

afterEach(() => document.documentElement.removeAttribute('dir'));

describe('a quiz in Arabic', () => {
  it('is written from right to left', async () => {
    const visitor = await visit({ lang: 'ar' });
    expect(visitor.heading()).to.equal(translation.texts['steps.goals.questions.goals.title']);
    expect(language(visitor)).to.equal('ar');
    expect(frame(visitor).dir).to.equal('rtl');
    expect(direction(visitor)).to.equal('rtl');
    expect(marks(visitor)).to.deep.equal([]);
  });

  it('is so for every region', async () => {
    const visitor = await visit({ lang: 'ar-EG' });
    expect(direction(visitor)).to.equal('rtl');
    expect(goOn(visitor).textContent).to.contain(arabic.continue);
  });

  it('has an arrow back that points the other way', async () => {
    const visitor = await visit({ lang: 'ar', answers: { goals: ['scars'] } });
    await visitor.click(goOn(visitor));
    expect(isMirrored(visitor)).to.equal(true);
    visitor.quiz.lang = 'en';
    await visitor.settled();
    expect(isMirrored(visitor)).to.equal(false);
  });

  it('begins each option at the right', async () => {
    const visitor = await visit({ lang: 'ar' });
    const input = visitor.root.querySelector('input')!.getBoundingClientRect();
    const label = visitor.root.querySelector('label')!.getBoundingClientRect();
    expect(input.left).to.be.above(label.left + label.width / 2);
  });

  it('has what stays in another language written in its own direction', async () => {
    const visitor = await resultIn('ar', ['scars']);
    const titles = markedAs(visitor, 'en');
    expect(titles).to.not.be.empty;
    const title = visitor.root.querySelector('[lang="en"]')!;
    expect(getComputedStyle(title).direction).to.equal('ltr');
  });

  it('does not run wider than its place', async () => {
    const visitor = await visitPage(
      html`<div style="inline-size: 320px"><treatment-quiz lang="ar"></treatment-quiz></div>`,
    );
    for (let step = 0; step < 3; step++) {
      expect(frame(visitor).scrollWidth).to.be.at.most(frame(visitor).clientWidth);
      await visitor.click(visitor.root.querySelector('label')!);
      await visitor.click(goOn(visitor));
    }
  });
});

describe('a quiz in a page that is written from right to left', () => {
  it('is from left to right where it has to be in English', async () => {
    document.documentElement.dir = 'rtl';
    for (const lang of ['he', 'fa-IR']) {
      const visitor = await visit({ lang });
      expect(visitor.heading()).to.equal('What would you like help with?');
      expect(language(visitor)).to.equal('en');
      expect(direction(visitor)).to.equal('ltr');
    }
  });

  it('follows the page where the page wants English', async () => {
    document.documentElement.dir = 'rtl';
    const visitor = await visit({ lang: 'en' });
    expect(frame(visitor).hasAttribute('dir')).to.equal(false);
    expect(direction(visitor)).to.equal('rtl');
  });

  it('is from right to left for Arabic words of an author, with English words inside', async () => {
    const definition = smallQuiz({ id: 'hebrew', locale: 'he' });
    const visitor = await visit({ definition });
    expect(direction(visitor)).to.equal('rtl');
    expect(markedAs(visitor, 'en')).to.include(english.finish);
  });
});

describe('other languages, to assistive technology', () => {
  const audit = async ({ quiz, root }: QuizHarness) => {
    for (const animation of root.getAnimations()) animation.finish();
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(quiz).to.be.accessible();
  };

  for (const lang of ['es', 'ar', 'fr']) {
    it(`have nothing wrong: ${lang}, on every step and on the result`, async () => {
      const { answers } = (await resultIn('en', ['scars', 'pigment_sun'])).quiz;
      const visitor = await visit({ lang, answers, bookingUrl: '/book' });
      for (let step = 0; step < 20 && goOn(visitor); step++) {
        await audit(visitor);
        await visitor.click(goOn(visitor));
      }
      await audit(visitor);
      expect(visitor.quiz.recommendation).to.exist;
    });
  }

  it('have nothing wrong with a problem and with many things to mind', async () => {
    const visitor = await visit({ lang: 'ar' });
    await visitor.click(goOn(visitor));
    expect(visitor.errors()).to.have.length(1);
    await audit(visitor);
    const result = await resultIn('ar', ['scars'], { health: ['heart_device', 'keloid_history'] });
    await toResult(result);
    await audit(result);
  });
});
