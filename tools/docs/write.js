// `npm run docs` writes what documents say about the code: whole pages, and the parts of pages between
// `<!-- generated: name -->` and `<!-- end -->`. Reads dist/, so build first.
import { writeFile } from 'node:fs/promises';
import { generatedDocuments } from './documents.js';

for (const { path, text } of await generatedDocuments()) await writeFile(path, text);
