// Every document with something generated in it, as it should read.
import { readFile } from 'node:fs/promises';
import { apiParts } from './api-parts.js';
import { builtInQuizPage } from './built-in-quiz-page.js';
import { effectCounts, effects, openPoints } from './clinical-review-parts.js';
import { schemaTable } from './schema-table.js';
import { mainSizes, sizeTable } from './size-tables.js';
import { fillParts, format } from './write-part.js';

const MARKED = [
  'README.md',
  'docs/calendar-and-brief.md',
  'docs/clinical-review.md',
  'docs/definition.md',
  'docs/performance.md',
  'docs/theming.md',
];

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** Paths and texts. Needs a build: reads the manifest, the JSON Schema and the built-in quiz. */
export async function generatedDocuments() {
  const builtIn = await readJson('dist/default-quiz.json');
  const parts = {
    ...apiParts(await readJson('dist/custom-elements.json')),
    sizes: sizeTable(await readJson('tools/agreed-sizes.json')),
    'main-sizes': mainSizes(await readJson('tools/agreed-sizes.json')),
    'open-points': openPoints(builtIn),
    'effect-counts': effectCounts(builtIn),
    effects: effects(builtIn),
  };
  const schema = await readJson('dist/quiz.schema.json');
  const partOf = (name) => {
    const [, type] = /^schema (\w+)$/.exec(name) ?? [];
    const part = type ? schemaTable(schema, type) : parts[name];
    if (part === undefined) throw new Error(`There is no generated part "${name}".`);
    return part;
  };
  const documents = [
    {
      path: 'docs/built-in-quiz.md',
      text: builtInQuizPage(builtIn),
    },
  ];
  for (const path of MARKED) {
    const text = fillParts(await readFile(path, 'utf8'), 'generated', partOf);
    documents.push({ path, text: await format(path, text) });
  }
  return documents;
}
