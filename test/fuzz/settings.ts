// The environment can put others in their place; see `test/web-test-runner.config.js`.

/** Decides which cases are tried: the same ones in every run of the tests. */
export const seed = 1;

/** How many times as many cases are tried as usual. */
export const times = 1;
