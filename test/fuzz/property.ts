import fc from 'fast-check';
import { engine } from '../support/engines.js';
import { seed, times } from './settings.js';

/**
 * How many cases other engines try, of those that Chromium does. The rules are the same code there;
 * which engine it is, `engines.ts` reads from the name the browser gives itself.
 */
const ELSEWHERE = 1 / 5;

/** A property that has taken this long is content with the cases tried so far. */
const MOST_MS = 15_000;

/** Mocha's patience: a failing property also looks for the plainest case that fails. */
const PATIENCE_MS = 60_000;

/**
 * A test that `check` passes, whatever `cases` come up with. A failure is told with the seed and the
 * plainest case that was found to fail.
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
    const share = engine === 'Chrome' ? 1 : ELSEWHERE;
    await fc.assert(
      fc.asyncProperty(cases, async (value) => void (await check(value))),
      {
        seed,
        numRuns: Math.ceil(runs * share * times),
        interruptAfterTimeLimit: MOST_MS * times,
        includeErrorInReport: true,
      },
    );
  });
}
