import { expect } from '@open-wc/testing';
import { resultWith } from '../element/result-screens.js';
import { tree } from './tree.js';
import { setViewport } from '../support/viewport.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the comparison', () => {
  for (const width of [320, 1280]) {
    it(`is a table to assistive technology, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      await resultWith([{ sessions: { min: 2, max: 3 } }, { discomfort: 3 }]);
      const lines = (await tree()).split('\n').map((line) => line.trim());
      const from = lines.indexOf('heading 3 “Compare”');
      expect(lines.slice(from + 1, from + 7)).to.deep.equal([
        'table',
        `row: ${width > 320 ? '“”, ' : ''}columnheader “T1”, columnheader “T2”`,
        'row: rowheader “Sessions”, “2 to 3”, “–”',
        'row: rowheader “Time off”, “none”, “none”',
        'row: rowheader “Discomfort”, “none”, “more”',
        'row: rowheader “Evidence”, “Good evidence”, “Good evidence”',
      ]);
    });
  }
});
