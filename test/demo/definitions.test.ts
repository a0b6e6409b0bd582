import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { STARTS } from '../../demo/playground/starts.js';

const fromHere = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** All but `broken-quiz.json`, which is wrong on purpose. */
const FILES = ['offers.json', ...STARTS.map(({ file }) => file)];

/** What the command prints, or why it ended with faults. */
const checked = Promise.allSettled(
  FILES.map((file) =>
    promisify(execFile)(process.execPath, [
      ...[fromHere('lib/cli/treatment-quiz.js'), 'check', fromHere(`demo/${file}`)],
      ...['--today', '2026-11-22'],
    ]),
  ),
);

describe('every definition of the demo, given to the command', () => {
  FILES.forEach((file, index) => {
    it(`has no fault: ${file}`, async () => {
      const ended = (await checked)[index]!;
      if (ended.status === 'rejected') throw ended.reason;
      const { stdout, stderr } = ended.value;
      expect(stdout).to.match(/\nNo faults\. 16 of 16 checks cover every possible run\.\n$/);
      expect(stderr).to.equal('');
    });
  });
});
