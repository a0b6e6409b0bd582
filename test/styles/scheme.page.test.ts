import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { itIn } from '../support/engines.js';
import { type QuizHarness, visitPage } from '../support/quiz-harness.js';
import { contrast, paint } from './painting.js';

const on = (page: string, attribute = '') =>
  visitPage(
    html`<div style=${page && `color-scheme: ${page}`}>
      <treatment-quiz color-scheme=${attribute}></treatment-quiz>
    </div>`,
  );

/** Whether the quiz is drawn light or dark; its text is the other. */
function scheme({ root }: QuizHarness): string {
  const { backgroundColor, color } = getComputedStyle(root.querySelector('.quiz')!);
  const isNear = (colour: string, end: string) => contrast(paint(colour), paint(end)) < 3;
  if (isNear(backgroundColor, 'white') && isNear(color, 'black')) return 'light';
  if (isNear(backgroundColor, 'black') && isNear(color, 'white')) return 'dark';
  return `${color} on ${backgroundColor}`;
}

describe('light or dark', () => {
  for (const page of ['light', 'dark'] as const) {
    it(`is that of a ${page} page`, async () => {
      expect(scheme(await on(page))).to.equal(page);
    });

    it(`is ${page} where the attribute says so, whatever the page`, async () => {
      for (const around of ['light', 'dark', 'light dark', '']) {
        expect(scheme(await on(around, page)), around).to.equal(page);
      }
    });

    it(`is that of a ${page} page where the attribute says something else`, async () => {
      expect(scheme(await on(page, 'sepia'))).to.equal(page);
    });
  }

  it('follows the page when it changes its mind', async () => {
    const visitor = await on('light');
    visitor.quiz.parentElement!.style.colorScheme = 'dark';
    expect(scheme(visitor)).to.equal('dark');
    visitor.quiz.colorScheme = 'light';
    await visitor.settled();
    expect(scheme(visitor)).to.equal('light');
  });

  it('is what the visitor prefers where the page leaves it to them', async () => {
    const { matches } = matchMedia('(prefers-color-scheme: dark)');
    expect(scheme(await on('light dark'))).to.equal(matches ? 'dark' : 'light');
  });

  for (const preferred of ['light', 'dark'] as const) {
    itIn(
      'Chrome',
      `minds that a visitor prefers ${preferred} only where the page does`,
      async () => {
        await emulateMedia({ colorScheme: preferred });
        try {
          expect(scheme(await on('light dark'))).to.equal(preferred);
          expect(scheme(await on(''))).to.equal('light');
          expect(scheme(await on('dark'))).to.equal('dark');
        } finally {
          await emulateMedia({ colorScheme: 'no-preference' });
        }
      },
    );
  }
});
