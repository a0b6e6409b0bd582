// Writes dist/custom-elements.json: what editors and documentation tools read about the element.
import { readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const FILE = 'dist/custom-elements.json';

/** Each element, and the module it is published in. */
const PUBLISHED = {
  'treatment-quiz': 'lib/element/treatment-quiz.js',
  'treatment-quiz-calendar': 'lib/calendar/treatment-quiz-calendar.js',
  'treatment-quiz-brief': 'lib/brief/treatment-quiz-brief.js',
};

const SOURCES = [
  'src/element/form-element.ts',
  'src/element/treatment-quiz.ts',
  'src/calendar/treatment-quiz-calendar.ts',
  'src/brief/treatment-quiz-brief.ts',
];

/** The sheets that read custom properties of the page. All three elements use them. */
const SHEETS = ['src/styles/tokens.styles.ts', 'src/styles/base.styles.ts'];

/** A custom property with a plain default, and the comment before or behind it. */
const PROPERTY =
  /(?:\/\*([^*]+)\*\/\n)?^ +[\w-]+:[^;]*?var\((--treatment-quiz-[\w-]+), (?:([#\w.]+)\))?[^;]*;(?:[ \t]*\/\*([^*]+)\*\/)?/gm;

const isPublic = ({ privacy }) => privacy === undefined || privacy === 'public';

/** What a page can set, in the order of the sheets. */
async function customProperties() {
  const sheets = await Promise.all(SHEETS.map((path) => readFile(path, 'utf8')));
  return [...sheets.join('\n').matchAll(PROPERTY)].map(([, before, name, initial, behind]) => {
    const description = (behind ?? before)?.trim();
    if (!description) throw new Error(`${name} has no comment.`);
    return { name, description, ...(initial && { default: initial }) };
  });
}

export async function writeManifest() {
  await cli({
    argv: ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', ...SOURCES],
    cwd: process.cwd(),
  });
  const { modules, ...manifest } = JSON.parse(await readFile(FILE, 'utf8'));
  const declarations = modules.flatMap((each) => each.declarations);
  const cssProperties = await customProperties();
  const published = Object.entries(PUBLISHED).map(([tag, path]) => {
    const element = declarations.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`The manifest does not know <${tag}>.`);
    return moduleOf({ ...element, cssProperties }, path);
  });
  await writeFile(FILE, `${JSON.stringify({ ...manifest, modules: published }, null, 1)}\n`);
}

function moduleOf(element, path) {
  const { name } = element;
  // The analyzer also finds where an event is dispatched, without its name.
  element.events = element.events.filter((event) => event.name);
  element.members = (element.members ?? [])
    .filter(isPublic)
    .map((member) => ({ ...member, inheritedFrom: undefined }));
  element.superclass = { name: 'HTMLElement' };
  return {
    kind: 'javascript-module',
    path,
    declarations: [element],
    exports: [{ kind: 'js', name, declaration: { name, module: path } }],
  };
}
