import { expect, html, waitUntil } from '@open-wc/testing';
import { english } from '../../src/brief/messages/en.js';
import '../../src/translations/ar.js';
import { audit } from '../accessibility/axe.js';
import { takeDefaultQuiz, textOf, visitPage } from '../support/quiz-harness.js';
import { setViewport } from '../support/viewport.js';
import { BriefHarness, clipboard } from './brief-harness.js';

const LEAST = 44;

async function onResult(colorScheme = 'light') {
  const visitor = await visitPage(
    html`<treatment-quiz color-scheme=${colorScheme}>
      <treatment-quiz-brief slot="result-actions"></treatment-quiz-brief>
    </treatment-quiz>`,
  );
  await takeDefaultQuiz(visitor, ['scars', 'fine_lines'], {
    main_goal: 'scars',
    health: ['prefer_not_to_say'],
  });
  const brief = new BriefHarness(visitor);
  await brief.settled();
  return { visitor, brief };
}

afterEach(() => setViewport({ width: 800, height: 600 }));

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 768]) {
    describe(`the brief in ${colorScheme} colours, ${width} px wide`, () => {
      beforeEach(() => setViewport({ width, height: 800 }));

      it('has no barriers that axe finds, before and after what can happen', async () => {
        clipboard(false);
        const { visitor, brief } = await onResult(colorScheme);
        await audit(visitor, 'as it comes');
        await brief.press(english.copy);
        await waitUntil(() => brief.byHand(), 'the text');
        await audit(visitor, 'copying has failed');
        visitor.quiz.lang = 'ar';
        await visitor.settled();
        await brief.settled();
        await audit(visitor, 'in Arabic');
      });

      it('has targets that are easy to hit, and nothing that is cut off', async () => {
        const { brief } = await onResult(colorScheme);
        for (const button of brief.root.querySelectorAll('button')) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.at.least(LEAST);
        }
        const { right } = brief.element.getBoundingClientRect();
        for (const each of brief.root.querySelectorAll('*')) {
          expect(each.getBoundingClientRect().right, textOf(each)).to.be.at.most(right + 0.5);
        }
      });
    });
  }
}

describe('the brief', () => {
  it('looks like the quiz, whatever the clinic sets', async () => {
    const { visitor, brief } = await onResult();
    const { style } = visitor.quiz;
    style.setProperty('--treatment-quiz-accent', '#7a2e5d');
    style.setProperty('--treatment-quiz-radius', '2px');
    style.setProperty('--treatment-quiz-font', 'monospace');
    style.setProperty('--treatment-quiz-font-size', '20px');
    const own = getComputedStyle(brief.root.querySelector('button')!);
    const other = getComputedStyle(visitor.root.querySelector('[part="clear"]')!);
    for (const name of [
      'color',
      'border',
      'border-radius',
      'font-family',
      'font-size',
      'padding',
    ]) {
      expect(own.getPropertyValue(name), name).to.equal(other.getPropertyValue(name));
    }
    expect([own.borderRadius, own.fontSize]).to.deep.equal(['2px', '20px']);
  });
});
