import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { launchers } from '../tools/browsers.js';
import { pagePlugin } from './support/page-plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** With `BUILT=1` what a visitor does is tried on the built file, in which small parts stand in for Lit's. */
const isBuilt = Boolean(process.env.BUILT);
const builtForSource = {
  name: 'built-for-source',
  serve: ({ path }) =>
    path === '/src/index.ts'
      ? { body: `export * from '/dist/treatment-quiz.js';`, type: 'js' }
      : undefined,
};

/** Serves the source wherever a page asks for the built file, as the demo does. */
const builtFile = {
  name: 'treatment-quiz-file',
  serve: ({ path }) =>
    path.startsWith('/demo/') && path.endsWith('/treatment-quiz.js')
      ? { body: `export * from '/src/index.ts';`, type: 'js' }
      : undefined,
};

/** Lets the source import its JSON; files a page fetches stay JSON. */
const isImported = (path) => /^\/(src\/.*|package)\.json$/.test(path);
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: ({ path }) => (isImported(path) ? 'js' : undefined),
  transform: ({ path, body }) => (isImported(path) ? `export default ${body}` : undefined),
};

export default {
  rootDir: root,
  files: isBuilt
    ? ['test/{element,journeys}/*.test.ts', '!test/element/events.test.ts']
    : 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    ...(isBuilt ? [builtForSource] : []),
    builtFile,
    jsonModules,
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
    pagePlugin,
  ],
  // Lit's reminder that this is its development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: await launchers(process.env.BROWSERS),
};
