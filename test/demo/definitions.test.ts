import { expect } from '@open-wc/testing';
import { STARTS } from '../../demo/playground/starts.js';
import { checkQuiz } from '../../src/check/index.js';
import { itIn } from '../support/engines.js';

/** All but `broken-quiz.json`, which is wrong on purpose. */
const FILES = ['offers.json', ...STARTS.map(({ file }) => file)];

describe('every definition of the demo, checked', function () {
  this.timeout(180_000);

  for (const file of FILES) {
    itIn('Chrome', `has no fault: ${file}`, async () => {
      const definition: unknown = await (await fetch(`/demo/${file}`)).json();
      const { ok, issues, verdicts } = checkQuiz(definition, { today: '2026-11-22' });
      expect(issues).to.deep.equal([]);
      expect(verdicts.flatMap(({ faults }) => faults)).to.deep.equal([]);
      expect(ok).to.equal(true);
    });
  }
});
