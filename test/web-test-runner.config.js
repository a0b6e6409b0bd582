import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { launchers } from '../tools/browsers.js';
import { forcedColorsPlugin } from './support/forced-colors-plugin.js';
import { accessibilityTreePlugin } from './support/accessibility-tree-plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `FUZZ_SEED=7 FUZZ_TIMES=20` tries other random cases, and more of them. */
const { FUZZ_SEED = 1, FUZZ_TIMES = 1 } = process.env;
const fuzzSettings = {
  name: 'fuzz-settings',
  serve: ({ path }) =>
    path === '/test/fuzz/settings.ts'
      ? { body: `export const seed = ${FUZZ_SEED}, times = ${FUZZ_TIMES};`, type: 'js' }
      : undefined,
};

/** Helpers that also run in Node use `chai`; a page has the copy of it that `@open-wc/testing` uses. */
const chaiOfPages = {
  name: 'chai-of-pages',
  resolveImport: ({ source }) =>
    source === 'chai' ? '/node_modules/@esm-bundle/chai/esm/chai.js' : undefined,
};

/** Serves the source wherever a page of the demo asks for a built file. */
const builtFiles = {
  name: 'treatment-quiz-files',
  serve({ path }) {
    const file = /^\/demo\/(treatment-quiz|calendar|brief|(?:locales|translations)\/\w+)\.js$/.exec(
      path,
    )?.[1];
    if (!file) return undefined;
    const sources = { 'treatment-quiz': 'index', calendar: 'calendar/index', brief: 'brief/index' };
    const source = sources[file] ?? file;
    return { body: `export * from '/src/${source}.ts';`, type: 'js' };
  },
};

/** Pages ask for a policy as a header; files that a page of another origin may read are asked for with `?cors`. */
const hostHeaders = async (context, next) => {
  await next();
  const { policy } = context.query;
  if (policy) context.set('Content-Security-Policy', policy);
  if ('cors' in context.query) context.set('Access-Control-Allow-Origin', '*');
};

/** What only the driver of Chromium can do: print the accessibility tree, set what a visitor prefers. */
const CHROMIUM_ONLY = 'test/**/*.chromium.page.test.ts';

const { BROWSERS = 'chrome' } = process.env;
const browsers = await launchers(BROWSERS);
const chromium = browsers.filter((_each, index) => BROWSERS.split(',')[index] === 'chrome');

export default {
  rootDir: root,
  files: ['test/**/*.page.test.ts', `!${CHROMIUM_ONLY}`],
  groups: chromium.length ? [{ name: 'chromium', files: CHROMIUM_ONLY, browsers: chromium }] : [],
  nodeResolve: true,
  // One page of a browser at a time: one in the back has no focus and is not drawn.
  concurrency: 1,
  concurrentBrowsers: 2,
  testsFinishTimeout: 300_000 * FUZZ_TIMES,
  testFramework: { config: { timeout: 60_000 } },
  middleware: [hostHeaders],
  plugins: [
    builtFiles,
    fuzzSettings,
    chaiOfPages,
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'esnext' }),
    forcedColorsPlugin(),
    accessibilityTreePlugin,
  ],
  // Lit's reminder that this is its development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers,
};
