// How a file for pages without a bundler is built: one entry, everything inside, minified.
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { minifyHTMLLiterals } from 'minify-literals';
import { fileURLToPath } from 'node:url';
import { type EnvironmentOptions, type Plugin, runnerImport } from 'vite';
import type { Quiz } from '../src/definition/schema.js';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The licences of Lit and zod ask for their notices; the file names where they are. */
const NOTICE = '/*! treatment-quiz, MIT licence. Parts of others: see THIRD-PARTY-NOTICES.md. */';

/** `dist/${name}.js`, made from `entry`, without an import of any kind. */
export const browserFile = (
  name: string,
  entry: string,
  format: 'es' | 'iife' = 'es',
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'es2022',
    outDir: root('dist'),
    emptyOutDir: false,
    sourcemap: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: root(entry),
      preserveEntrySignatures: 'strict',
      output: {
        format,
        entryFileNames: `${name}.js`,
        codeSplitting: false,
        comments: false,
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
        // Behind a script that lacks its last semicolon, the function would be called as its argument.
        postBanner: format === 'iife' ? `\n;${NOTICE}` : NOTICE,
        ...(format === 'iife' && { strict: false, intro: '"use strict";' }),
      },
    },
  },
});

/** Takes the white space between tags and rules out of templates and style sheets. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: JSON.stringify(minified.map) };
  },
};

/**
 * Gives Lit's Trusted Types policy a name of ours.
 *
 * A page may allow each policy name once, so with Lit's own name the widget would throw beside another
 * Lit, or make the other throw. A second copy of a file of ours registers nothing and asks for none.
 */
export const namePolicy: Plugin = {
  name: 'name-policy',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
    const companion = /^(calendar|brief)$/.exec(this.environment.name)?.[0];
    const tag = JSON.stringify(companion ? `treatment-quiz-${companion}` : 'treatment-quiz');
    const named = code.replace(
      /(\w+)\?\1\.createPolicy\("lit-html"/,
      `$1&&!customElements.get(${tag})?$1.createPolicy(${tag}`,
    );
    if (named === code) this.error('lit-html makes its policy in another way than expected here');
    return { code: named, map: null };
  },
};

/** Ends a file with a line break, or its last comment would swallow a script that is joined to it. */
export const endLine: Plugin = {
  name: 'end-line',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code += '\n';
  },
};

/** Characters that a page in another encoding than UTF-8 would misread. */
const NOT_ASCII = /[^\0-\x7f]/g;
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const ESCAPED_LENGTH = 6;

/**
 * Writes the classic script in ASCII, because browsers decode a classic script in the encoding of its
 * page. Other characters occur only in strings, templates and patterns, where an escape means the same.
 */
export const asciiOnly: Plugin = {
  name: 'ascii-only',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'classic',
  generateBundle(_options, bundle) {
    for (const [name, chunk] of Object.entries(bundle)) {
      const map = bundle[`${name}.map`];
      if (chunk.type !== 'chunk' || map?.type !== 'asset') continue;
      const lines = chunk.code.split('\n').map((line) => [...line.matchAll(NOT_ASCII)]);
      const content = JSON.parse(String(map.source)) as { mappings: string };
      const shifted = decode(content.mappings).map((segments, line) =>
        segments.map(([column, ...source]) => {
          const before = lines[line]!.filter(({ index }) => index < column).length;
          return [column + before * (ESCAPED_LENGTH - 1), ...source] as (typeof segments)[0];
        }),
      );
      map.source = JSON.stringify({ ...content, mappings: encode(shifted) });
      chunk.code = chunk.code.replace(NOT_ASCII, escaped);
    }
  },
};

const DEFAULT_QUIZ = root('src/default-quiz/default-quiz.ts');

/** Leaves out what only reviewers read: open points, labels of facts, and how a source was read. */
const forVisitors = ({ review, facts, sources, ...quiz }: Quiz) => ({
  ...quiz,
  review: { ...review, open: undefined },
  facts: facts?.map((fact) => ({ ...fact, label: undefined })),
  sources: sources?.map((source) => ({ ...source, seen: undefined })),
});

/** Writes the built-in quiz into the file as visitors need it. */
export const visitorContent: Plugin = {
  name: 'visitor-content',
  enforce: 'pre',
  apply: 'build',
  async load(id) {
    if (id !== DEFAULT_QUIZ) return undefined;
    const { module } = await runnerImport<{ defaultQuiz: Quiz }>(DEFAULT_QUIZ, {
      configFile: false,
    });
    // Browsers read a long text of JSON faster than an object of the same size in a script.
    const json = JSON.stringify(JSON.stringify(forVisitors(module.defaultQuiz)));
    return { code: `export const defaultQuiz = JSON.parse(${json});`, moduleType: 'js' };
  },
};
