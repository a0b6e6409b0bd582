import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Names that lit and zod keep on `globalThis` or page-wide, and what stands there in our build: the
 * host page gets no global from us, and a Trusted Types policy of our own name.
 */
const REPLACEMENTS = [
  [
    /\/lit-html\/(development\/)?lit-html\.js$/,
    /createPolicy\((['"])lit-html\1/,
    'createPolicy("treatment-quiz"',
  ],
  [
    /\/lit-html\/(development\/)?lit-html\.js$/,
    /\((\w+)\.litHtmlVersions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/,
    'void 0',
  ],
  [
    /\/reactive-element\/(development\/)?reactive-element\.js$/,
    /\((\w+)\.reactiveElementVersions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/,
    'void 0',
  ],
  [
    /\/lit-element\/(development\/)?lit-element\.js$/,
    /\((\w+)\.litElementVersions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/,
    'void 0',
  ],
];

/** Shrinks templates and styles, and keeps libraries from leaving anything on the page. */
export const litPlugin = () => ({
  name: 'lit-literals',
  enforce: 'pre',
  async transform(code, id) {
    let result = code;
    for (const [file, found, put] of REPLACEMENTS) {
      if (!file.test(id)) continue;
      if (!found.test(result)) this.error(`${found} is no longer in ${id}`);
      result = result.replace(found, put);
    }
    if (result !== code) return { code: result, map: null };
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified ? { code: minified.code, map: minified.map } : undefined;
  },
});
