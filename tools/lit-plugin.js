import { readdirSync, readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';

/**
 * What lit does for pages we do not run on, and what stands there in our build.
 *
 * The host page gets no global from us and none of its own is asked for; every browser that knows
 * the colours we use can adopt style sheets; and what our templates and properties never use is not
 * sent to every visitor.
 */
const REPLACEMENTS = {
  'lit-html/lit-html.js': [
    // A Trusted Types policy of our own, to stand beside another lit. It is made when it is first
    // needed: a second copy of the script, which draws nothing, must not ask for it again.
    [
      /(\w)\?\1\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\):void 0/,
      '$1?{createHTML(t){return(this.policy??=$1.createPolicy("treatment-quiz",$2)).createHTML(t)}}:void 0',
    ],
    // Translation tools put elements in the place of our text nodes; then a new one is made.
    [/(!==A&&a\(this\._\$AH\))\?(this\._\$AA\.nextSibling)\.data/, '$1&&3===$2?.nodeType?$2.data'],
    // A text that ends an expression may go the same way: a comment stays.
    [
      /(if\(r\.data===n\)d\.push\(\{type:2,index:l\}\));/,
      '$1,3===r.nextSibling?.nodeType&&r.after(c());',
    ],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '(void 0)'],
    [/\w+\.litHtmlPolyfillSupport/, '(void 0)'],
    // Expressions in comments and on bare elements; MathML.
    [/;else\{let t=-1;for\(.*?t\+=o\.length-1\}/, ';'],
    [/else t\.startsWith\(o\)&&\(.*?removeAttribute\(t\)\);/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/:3===i\?"<math>":""/, ':""'],
    [/:3===i\?"<\/math>":""/, ':""'],
    [/\|\|3===i\)/, ')'],
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

/** White space and leading zeros that the style minifier leaves in custom properties; short names. */
const shrinkStyles = (styles) =>
  styles
    .replace(/\s+/g, ' ')
    .replace(/([(,]) | (?=\))/g, '$1')
    .replace(/(?<=[ (,:-])0(?=\.\d)/g, '')
    .replace(/--_[\w-]+/g, shortName);

const STYLES = new URL('../src/styles/', import.meta.url);

/** All private names of our sheets, in an order that is the same in every build. */
const inOrder = readdirSync(STYLES)
  .sort()
  .reverse()
  .flatMap((file) => readFileSync(new URL(file, STYLES), 'utf8').match(/--_[\w-]+/g) ?? []);
const names = [...new Set(inOrder)];
const shortName = (name) => `--_${names.indexOf(name).toString(36)}`;

/**
 * Shrinks templates and styles, and fits lit to our build.
 *
 * @param policy - Name of the Trusted Types policy.
 */
export const litPlugin = (policy) => ({
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
      return { code: fitted.replace('"treatment-quiz"', JSON.stringify(policy)), map: null };
    }
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    if (!minified) return undefined;
    const small = minified.code.replace(/(?<=css`)[^`]*/g, shrinkStyles);
    return { code: small, map: null };
  },
});
