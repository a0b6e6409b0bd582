// Writes dist/custom-elements.json: what editors and documentation tools read about the element.
import { readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const FILE = 'dist/custom-elements.json';

/** Every module of the manifest is published as one. */
const PUBLISHED = 'dist/element.js';

const isPublic = ({ privacy }) => privacy === undefined || privacy === 'public';

export async function writeManifest() {
  const globs = ['src/element/form-element.ts', 'src/element/treatment-quiz.ts'];
  await cli({
    argv: ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', ...globs],
    cwd: process.cwd(),
  });
  const manifest = JSON.parse(await readFile(FILE, 'utf8'));
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'treatment-quiz');
  if (!element) throw new Error('The manifest does not know <treatment-quiz>.');
  element.members = element.members
    .filter(isPublic)
    .map((member) => ({ ...member, inheritedFrom: undefined }));
  element.superclass = { name: 'HTMLElement' };
  manifest.modules = [
    {
      kind: 'javascript-module',
      path: PUBLISHED,
      declarations: [element],
      exports: [
        { kind: 'js', name: element.name, declaration: { name: element.name, module: PUBLISHED } },
      ],
    },
  ];
  await writeFile(FILE, `${JSON.stringify(manifest, null, 1)}\n`);
}
