import { expect } from '@open-wc/testing';
import { on, scheme } from './scheme-pages.js';

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
});
