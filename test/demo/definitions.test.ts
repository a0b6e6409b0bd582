import { expect } from 'chai';
import { STARTS } from '../../demo/playground/starts.js';
import { checkQuiz } from '../../src/check/index.js';
import { readJson } from '../support/files.js';

/** All but `broken-quiz.json`, which is wrong on purpose. */
const FILES = ['offers.json', ...STARTS.map(({ file }) => file)];

describe('every definition of the demo, checked', function () {
  this.timeout(180_000);

  for (const file of FILES) {
    it(`has no fault: ${file}`, () => {
      const definition = readJson(`demo/${file}`);
      const { ok, issues, verdicts } = checkQuiz(definition, { today: '2026-11-22' });
      expect(issues).to.deep.equal([]);
      expect(verdicts.flatMap(({ faults }) => faults)).to.deep.equal([]);
      expect(ok).to.equal(true);
    });
  }
});
