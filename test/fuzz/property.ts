import fc from 'fast-check';
import { seed, times } from './settings.js';

/** Mocha's patience: a failing property also looks for the plainest case that fails. */
const PATIENCE_MS = 120_000;

/**
 * A test that `check` passes, whatever `cases` come up with. A failure names the seed and the plainest
 * case that was found to fail.
 *
 * @param runs - How many cases are tried.
 */
export function itHolds<T>(
  title: string,
  runs: number,
  cases: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): void {
  it(title, async function () {
    this.timeout(PATIENCE_MS * times);
    await fc.assert(
      fc.asyncProperty(cases, async (value) => void (await check(value))),
      { seed, numRuns: runs * times, includeErrorInReport: true },
    );
  });
}
