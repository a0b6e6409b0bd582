import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify as terser } from 'terser';
import { build } from 'vite';
import { litPlugin } from './lit-plugin.js';
import { visitorData } from './visitor-data.js';
import { staticProperties } from './static-properties.js';

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

const oneFile = (name) => fileURLToPath(new URL(`../src/one-file/${name}`, import.meta.url));

/** What the one file has in the place of larger library parts. */
const STAND_INS = [
  { find: 'zod/mini', replacement: oneFile('small-zod.ts') },
  { find: /^lit$/, replacement: oneFile('small-lit.ts') },
  { find: 'lit/directives/keyed.js', replacement: oneFile('small-lit-html.ts') },
];

/** Our settings of Vite. The benchmark builds what it compares with by the same ones. */
export const bundle = (
  lib,
  output,
  { alias = [], plugins = [], outDir = 'dist', policy = 'treatment-quiz', external = [] } = {},
) =>
  build({
    configFile: false,
    logLevel: 'warn',
    plugins: [litPlugin(policy), ...plugins],
    resolve: { alias },
    json: { stringify: false },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      lib: { ...lib, formats: ['es'] },
      rolldownOptions: { external, output: { comments: false, minify, ...output } },
    },
  });

const NO_EXTENSIONS = {
  find: /^.*\/read-extension\.js$/,
  replacement: oneFile('no-extensions.ts'),
};

/**
 * `dist/treatment-quiz.js`: everything in one module, with no import of any kind. The same with the
 * reading of extensions is `dist/treatment-quiz-extends.js`, for clinics with a small definition.
 */
export async function bundleOneFile() {
  for (const [name, alias] of [
    ['treatment-quiz', [...STAND_INS, NO_EXTENSIONS]],
    ['treatment-quiz-extends', STAND_INS],
  ]) {
    await bundle(
      { entry: 'src/one-file/index.ts', fileName: () => `${name}.js` },
      { codeSplitting: false },
      { alias, plugins: [staticProperties(), visitorData(alias === STAND_INS)] },
    );
    await squeeze(`dist/${name}.js`);
  }
}

/** The package entries, sharing chunks. Lit and zod are inside: the package has no dependencies. */
export const bundleEntries = () =>
  bundle(
    {
      entry: {
        index: 'src/index.ts',
        element: 'src/element/treatment-quiz.ts',
        engine: 'src/engine/index.ts',
        check: 'src/check/index.ts',
        server: 'src/server.ts',
      },
      fileName: (_format, name) => `${name}.js`,
    },
    { chunkFileNames: 'chunks/[name].js' },
  );

/** `dist/command.js`: what `npx treatment-quiz` runs. */
export const bundleCommand = () =>
  bundle(
    { entry: 'src/cli/treatment-quiz.js', fileName: () => 'command.js' },
    { codeSplitting: false },
    { external: [/^node:/] },
  );

/**
 * `dist/locales/xx.js` and `dist/translations/xx.js`, each whole in itself: a page adds one script tag
 * for a language, covered by one integrity hash.
 */
export async function bundleLanguages() {
  for (const folder of ['locales', 'translations']) {
    for (const file of await readdir(`src/${folder}`)) {
      const name = `${folder}/${file.replace(/\.ts$/, '')}`;
      await bundle(
        { entry: `src/${name}.ts`, fileName: () => `${name}.js` },
        { codeSplitting: false },
      );
    }
  }
}

/**
 * `dist/calendar.js` and `dist/brief.js`, each whole in itself as well. Each brings its own lit, and so a
 * Trusted Types policy of its own: a page that allows one name once would refuse the second.
 */
export async function bundleCompanions() {
  for (const name of ['calendar', 'brief']) {
    await bundle(
      { entry: `src/${name}/index.ts`, fileName: () => `${name}.js` },
      { codeSplitting: false },
      { policy: `treatment-quiz-${name}` },
    );
  }
}

/**
 * Names that never leave the file, so that they can be short: by our conventions callbacks
 * (`onChoose`), predicates (`isChosen`, `hasFallback`) and handlers, and words of ours that neither
 * data nor the platform uses. terser leaves alone what the platform knows.
 */
const INNER_NAMES = new RegExp(
  '^((on|is|has|handle)[A-Z]\\w+|_\\$lit\\w+\\$|_zod|' +
    'abandon|act|addController|against|announce|announced|around|asked|attribute|canRestart|' +
    'carefulMessage|changed|changes|choose|chosen|controllers|dates|describedBy|dispatch|' +
    'early|errors|expected|fail|finding|findings|focuser|foreign|found|fragment|guard|headingNext|' +
    'held|holes|hostConnected|hostDisconnected|hostUpdate|hostUpdated|htmlId|innerType|' +
    'inst|intent|internals|introTo|keeper|knowledge|language|lead|loader|loosened|' +
    'observer|passed|perform|place|prefill|problemNext|problemsShown|problemText|ref|reflect|' +
    'renderRoot|renderScreen|retry|reviewing|reword|safeParse|safety|' +
    'settle|settles|started|stopLoading|strings|success|suggestion|takeUp|timer|told|trail|' +
    'unwatch|used|useDefault|visitor|waitForOutcome|waiting|waitingStep|walked|warnings|' +
    'willUpdate)$',
);

/** One more pass over the whole module: about a kilobyte. */
async function squeeze(file) {
  const { code } = await terser(await readFile(file, 'utf8'), {
    module: true,
    ecma: 2022,
    compress: {
      passes: 5,
      hoist_funs: true,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    // `handleEvent` is how the platform calls a listener object, which terser does not know.
    mangle: { properties: { regex: INNER_NAMES, reserved: ['handleEvent'] } },
    format: { quote_style: 2 },
  });
  await writeFile(file, code);
}
