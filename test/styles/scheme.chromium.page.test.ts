import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { on, scheme } from './scheme-pages.js';

describe('light or dark', () => {
  for (const preferred of ['light', 'dark'] as const) {
    it(`minds that a visitor prefers ${preferred} only where the page does`, async () => {
      await emulateMedia({ colorScheme: preferred });
      try {
        expect(scheme(await on('light dark'))).to.equal(preferred);
        expect(scheme(await on(''))).to.equal('light');
        expect(scheme(await on('dark'))).to.equal('dark');
      } finally {
        await emulateMedia({ colorScheme: 'no-preference' });
      }
    });
  }
});
