import { createRequire } from 'node:module';
import { build } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** Lets tests import packages that are written for Node, each as one module; of CommonJS, its default. */
export function nodePackagesPlugin(...names) {
  const bundles = new Map(names.map((name) => [`/node-packages/${name}.js`, { name }]));
  return {
    name: 'node-packages',
    resolveImport({ source }) {
      return names.includes(source) ? `/node-packages/${source}.js` : undefined;
    },
    async serve({ path }) {
      const wanted = bundles.get(path);
      if (!wanted) return undefined;
      wanted.body ??= bundled(wanted.name);
      return { body: await wanted.body, type: 'js' };
    },
  };
}

async function bundled(name) {
  const entry = resolve(name);
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      // Shortening names breaks the language service of VS Code.
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'package' },
    },
  });
  return output[0].code;
}
