import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { litPlugin } from './lit-plugin.js';
import { withoutReviewerData } from './reviewer-data.js';

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

const smallZod = fileURLToPath(new URL('../src/definition/small-zod.ts', import.meta.url));

const bundle = (lib, output, { alias = {}, plugins = [] } = {}) =>
  build({
    configFile: false,
    logLevel: 'warn',
    plugins: [litPlugin(), ...plugins],
    resolve: { alias },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: { ...lib, formats: ['es'] },
      rolldownOptions: { output: { comments: false, minify, ...output } },
    },
  });

/** `dist/treatment-quiz.js`: everything in one module, with no import of any kind. */
export const bundleOneFile = () =>
  bundle(
    { entry: 'src/index.ts', fileName: () => 'treatment-quiz.js' },
    { codeSplitting: false },
    { alias: { 'zod/mini': smallZod }, plugins: [withoutReviewerData()] },
  );

/** The package entries, sharing chunks. Lit and zod are inside: the package has no dependencies. */
export const bundleEntries = () =>
  bundle(
    {
      entry: {
        index: 'src/index.ts',
        element: 'src/element/treatment-quiz.ts',
        engine: 'src/engine/index.ts',
      },
      fileName: (_format, name) => `${name}.js`,
    },
    { chunkFileNames: 'chunks/[name].js' },
  );
