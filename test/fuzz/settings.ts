// In a page there is no environment: there `test/web-test-runner.config.js` serves these two.
const { FUZZ_SEED = '1', FUZZ_TIMES = '1' } = process.env;

/** Decides which cases are tried: the same ones in every run of the tests. */
export const seed = Number(FUZZ_SEED);

/** How many times as many cases are tried as usual. */
export const times = Number(FUZZ_TIMES);
