// Writes src/default-quiz/translations/originals.ts: which text each translation was made from. Run it
// (`npm run originals`) only after every translation of a changed text has been reviewed again.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const FILE = 'src/default-quiz/translations/originals.ts';

const load = async (path) => {
  const file = fileURLToPath(new URL(`../src/${path}.ts`, import.meta.url));
  return (await runnerImport(file, { configFile: false })).module;
};

const { defaultQuiz } = await load('default-quiz/default-quiz');
const { fingerprint } = await load('definition/fingerprint');
const { mapTexts } = await load('definition/map-texts');

const originals = {};
mapTexts(defaultQuiz, (text, path) => {
  // Titles of publications keep their own language.
  if (!path.startsWith('sources.')) originals[path] = fingerprint(text);
  return text;
});

const code = `
/** Fingerprint of the English text that each translation was made from; \`npm run originals\` writes it. */
export const originals: Readonly<Record<string, string>> = ${JSON.stringify(originals)};
`;
await writeFile(
  FILE,
  await format(code, { parser: 'typescript', printWidth: 100, singleQuote: true }),
);
