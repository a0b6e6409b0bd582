const { availableParallelism } = require('node:os');

/** The tests that need no page run in Node, a file for each core at a time. */
module.exports = {
  // The checker makes many short-lived objects.
  'node-option': ['import=tsx', 'max-semi-space-size=64'],
  ignore: ['test/**/*.page.test.ts'],
  parallel: true,
  jobs: availableParallelism(),
  // Ends a test that hangs; the slowest takes half a minute where nothing else runs.
  timeout: 300_000,
};
