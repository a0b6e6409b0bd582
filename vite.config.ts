import { defineConfig, type Plugin } from 'vite';
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import {
  asciiOnly,
  browserFile,
  endLine,
  minifyTemplates,
  namePolicy,
  visitorContent,
} from './tools/browser-files.ts';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = (path: string) => fileURLToPath(new URL(`src/${path}.ts`, import.meta.url));

/** Serves the source under the names of the built files, so that the demo's script tags are a clinic's. */
const builtFiles: Plugin = {
  name: 'treatment-quiz-files',
  resolveId(id) {
    if (/\/treatment-quiz\.js$/.test(id)) return source('index');
    if (id === '/calendar.js') return source('calendar/index');
    if (id === '/brief.js') return source('brief/index');
    const language = /^\/((?:locales|translations)\/\w+)\.js$/.exec(id);
    return language ? source(language[1]!) : undefined;
  },
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Hands out what `npm run build` made, byte for byte, for the playground's integrity hashes. */
const distFiles: Plugin = {
  name: 'treatment-quiz-dist',
  configureServer({ middlewares }) {
    middlewares.use('/dist', (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = new URL(`dist${path}`, import.meta.url);
      readFile(file).then(
        (body) => {
          response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain');
          response.end(body);
        },
        () => {
          response.statusCode = 404;
          response.end();
        },
      );
    });
  },
};

/** An environment for each language file, such as `locales_fr`. */
const languageFiles = Object.fromEntries(
  ['locales', 'translations'].flatMap((folder) =>
    readdirSync(new URL(`src/${folder}`, import.meta.url)).map((file) => {
      const name = `${folder}/${file.replace('.ts', '')}`;
      return [name.replace('/', '_'), browserFile(name, `src/${name}.ts`)];
    }),
  ),
);

/** `vite` serves the demo; `vite build` makes the files for pages without a bundler. */
export default defineConfig({
  root: 'demo',
  publicDir: false,
  plugins: [builtFiles, distFiles, minifyTemplates, namePolicy, visitorContent, asciiOnly, endLine],
  environments: {
    client: browserFile('treatment-quiz', 'src/browser/treatment-quiz.ts'),
    classic: browserFile('treatment-quiz.classic', 'src/browser/classic.ts', 'iife'),
    calendar: browserFile('calendar', 'src/calendar/index.ts'),
    brief: browserFile('brief', 'src/brief/index.ts'),
    ...languageFiles,
  },
  builder: {},
  optimizeDeps: {
    entries: [
      '../src/index.ts',
      '../src/calendar/index.ts',
      '../src/brief/index.ts',
      'playground/main.ts',
    ],
  },
  server: { fs: { allow: ['..'] } },
});
