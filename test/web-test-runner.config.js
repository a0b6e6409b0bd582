import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { chrome } from '../tools/browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the source wherever a page of the demo asks for a built file. */
const builtFiles = {
  name: 'treatment-quiz-files',
  serve({ path }) {
    const file = /^\/demo\/(treatment-quiz|(?:locales|translations)\/\w+)\.js$/.exec(path)?.[1];
    if (!file) return undefined;
    const source = file === 'treatment-quiz' ? 'index' : file;
    return { body: `export * from '/src/${source}.ts';`, type: 'js' };
  },
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
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    builtFiles,
    jsonModules,
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
    a11ySnapshotPlugin(),
  ],
  // Lit's reminder that this is its development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: [await chrome()],
};
