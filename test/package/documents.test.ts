import { expect } from 'chai';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../support/files.js';

const { generatedDocuments } = (await import('../../tools/docs/documents.js' as string)) as {
  generatedDocuments(): Promise<{ path: string; text: string }[]>;
};

const documents = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const withoutCode = (text: string) => text.replace(/^ *```[^]*?^ *```/gm, '');

/** Anchors of a document, as GitHub derives them from headings. */
const anchorsIn = (text: string) =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links that lead nowhere, of those within the repository. */
function brokenLinks(document: string): string[] {
  const links = withoutCode(readText(document))
    .replace(/`[^`]*`/g, '')
    .matchAll(/(?:\]\(|src(?:set)?=")((?!https?:)[^)"]+)[)"]/g);
  return [...links]
    .map(([, link]) => link!)
    .filter((link) => {
      const [path, anchor] = link.split('#') as [string, string?];
      const file = path ? join(dirname(document), path) : document;
      return !existsSync(file) || (anchor && !anchorsIn(readText(file)).includes(anchor));
    });
}

describe('the documents', () => {
  it('have up-to-date generated parts; `npm run docs` writes them', async () => {
    for (const { path, text } of await generatedDocuments()) {
      expect(readText(path), path).to.equal(text);
    }
  });

  it('have links that lead somewhere', () => {
    const broken = documents.map((document) => [document, brokenLinks(document)] as const);
    expect(broken.filter(([, links]) => links.length)).to.deep.equal([]);
  });

  it('begin with a README of at most 350 lines', () => {
    expect(readText('README.md').split('\n').length - 1).to.be.at.most(350);
  });

  for (const folder of ['docs', 'docs/decisions']) {
    it(`are all in the index of ${folder}`, () => {
      const index = readText(`${folder}/README.md`);
      for (const name of readdirSync(folder).filter((each) => /(?<!README)\.md$/.test(each))) {
        expect(index).to.contain(`(${name})`);
      }
    });
  }
});
