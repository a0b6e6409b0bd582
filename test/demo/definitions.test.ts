import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { STARTS } from '../../demo/playground/starts.js';
import { readDefinition } from '../../src/definition/parse-definition.js';
import { readJson } from '../support/files.js';

const fromHere = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const TODAY = '2026-11-22';

/** All but `broken-quiz.json`, which is wrong on purpose. */
const FILES = ['offers.json', ...STARTS.map(({ file }) => file)];

/** One of its own, and the extension that asks and offers most of its own. */
const PROVED = ['own-quiz.json', 'playground/clinics/quay-house.json'];

describe('every definition of the demo', () => {
  for (const file of PROVED) {
    it(`has no fault in any run, says the command: ${file}`, async () => {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [
        ...[fromHere('lib/cli/treatment-quiz.js'), 'check', fromHere(`demo/${file}`)],
        ...['--today', TODAY],
      ]);
      expect(stdout).to.match(/\nNo faults\. 16 of 16 checks cover every possible run\.\n$/);
      expect(stderr).to.equal('');
    });
  }

  for (const file of FILES) {
    it(`can be used, without a warning: ${file}`, () => {
      const { warnings } = readDefinition(readJson(`demo/${file}`), { today: TODAY });
      expect(warnings).to.deep.equal([]);
    });
  }
});
