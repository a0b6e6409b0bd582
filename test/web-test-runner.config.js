import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { launchers } from '../tools/browsers.js';
import { forcedColorsPlugin } from './support/forced-colors-plugin.js';
import { nodePackagesPlugin } from './support/node-packages-plugin.js';
import { accessibilityTreePlugin } from './support/accessibility-tree-plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * With `BUILT=1` what a visitor does is tried on the built file, in which small parts stand in for Lit's;
 * with `BUILT=extends` on the file that reads extensions, what needs that.
 */
const isBuilt = Boolean(process.env.BUILT);
const readsExtensions = process.env.BUILT === 'extends';
const builtFile = readsExtensions ? 'treatment-quiz-extends' : 'treatment-quiz';
const EXTENSIONS = 'test/element/extension.page.test.ts';
const builtForSource = {
  name: 'built-for-source',
  serve: ({ path }) =>
    path === '/src/index.ts'
      ? { body: `export * from '/dist/${builtFile}.js';`, type: 'js' }
      : undefined,
};

/** `FUZZ_SEED=7 FUZZ_TIMES=20 npm test` tries other random cases, and more of them. */
const { FUZZ_SEED, FUZZ_TIMES } = process.env;
const fuzzSettings = {
  name: 'fuzz-settings',
  serve: ({ path }) =>
    path === '/test/fuzz/settings.ts' && (FUZZ_SEED || FUZZ_TIMES)
      ? {
          body: `export const seed = ${Number(FUZZ_SEED ?? 1)}, times = ${Number(FUZZ_TIMES ?? 1)};`,
          type: 'js',
        }
      : undefined,
};

/** Serves the source wherever a page of the demo asks for a built file. */
const builtFiles = {
  name: 'treatment-quiz-files',
  serve({ path }) {
    const file =
      /^\/demo\/(treatment-quiz(?:-extends)?|calendar|brief|(?:locales|translations)\/\w+)\.js$/.exec(
        path,
      )?.[1];
    if (!file) return undefined;
    const sources = {
      'treatment-quiz': 'index',
      'treatment-quiz-extends': 'index',
      calendar: 'calendar/index',
      brief: 'brief/index',
    };
    const source = sources[file] ?? file;
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

/** Pages ask for a policy as a header; files that a page of another origin may read are asked for with `?cors`. */
const hostHeaders = async (context, next) => {
  await next();
  const { policy } = context.query;
  if (policy) context.set('Content-Security-Policy', policy);
  if ('cors' in context.query) context.set('Access-Control-Allow-Origin', '*');
};

export default {
  rootDir: root,
  files: readsExtensions
    ? EXTENSIONS
    : isBuilt
      ? ['test/{element,journeys}/*.test.ts', '!test/element/events.page.test.ts', `!${EXTENSIONS}`]
      : 'test/**/*.test.ts',
  nodeResolve: true,
  // One test file at a time: a page in the back has no focus and is not drawn.
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 120_000 * Number(FUZZ_TIMES ?? 1),
  testFramework: { config: { timeout: 20_000 } },
  middleware: [hostHeaders],
  plugins: [
    ...(isBuilt ? [builtForSource] : []),
    builtFiles,
    nodePackagesPlugin(
      'json-rules-engine',
      'json-logic-js',
      'ajv/dist/2020.js',
      'vscode-json-languageservice/lib/esm/jsonLanguageService.js',
    ),
    fuzzSettings,
    jsonModules,
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'esnext' }),
    forcedColorsPlugin(),
    accessibilityTreePlugin,
  ],
  // Lit's reminder that this is its development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: await launchers(process.env.BROWSERS),
};
