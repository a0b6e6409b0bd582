import { minifyHTMLLiterals } from 'minify-literals';

/**
 * What lit does for pages we do not run on, and what stands there in our build.
 *
 * The host page gets no global from us and none of its own is asked for; the Trusted Types policy
 * has a name of its own, so that it can stand beside another lit; and every browser that knows the
 * colours we use can adopt style sheets.
 */
const REPLACEMENTS = {
  'lit-html/lit-html.js': [
    [/createPolicy\("lit-html"/, 'createPolicy("treatment-quiz"'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '(void 0)'],
    [/\w+\.litHtmlPolyfillSupport/, '(void 0)'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '(void 0)'],
    [/\w+\.reactiveElementPolyfillSupport/, '(void 0)'],
    // Metadata of standard decorators, which we do not use.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\)/, '(void 0)'],
    [/\w+\.litPropertyMetadata\?\?=new WeakMap/, '(void 0)'],
    [/this\[Symbol\.metadata\]/, 'null'],
  ],
  'lit-element/lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '(void 0)'],
    [/\w+\.litElementPolyfillSupport/, '(void 0)'],
    [/\w+\.litElementHydrateSupport/, '(void 0)'],
  ],
  '@lit/reactive-element/css-tag.js': [[/\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true']],
};

/** Shrinks templates and styles, and fits lit to our build. */
export const litPlugin = () => ({
  name: 'lit-literals',
  enforce: 'pre',
  async transform(code, id) {
    const file = Object.keys(REPLACEMENTS).find((name) => id.endsWith(`/node_modules/${name}`));
    if (file) {
      let fitted = code;
      for (const [found, put] of REPLACEMENTS[file]) {
        if (!found.test(fitted)) this.error(`${found} is no longer in ${file}`);
        fitted = fitted.replace(found, put);
      }
      return { code: fitted, map: null };
    }
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified ? { code: minified.code, map: minified.map } : undefined;
  },
});
