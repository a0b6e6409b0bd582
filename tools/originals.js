// Writes src/default-quiz/translations/originals.json: which text each translation was made from. Run
// it (`npm run originals`) only after every translation of a changed text has been looked at again.
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const FILE = 'src/default-quiz/translations/originals.json';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const load = (path) => server.ssrLoadModule(`/src/${path}.ts`);
  const { defaultQuiz } = await load('default-quiz/default-quiz');
  const { fingerprint } = await load('definition/fingerprint');
  const { mapTexts } = await load('definition/map-texts');
  const originals = {};
  mapTexts(defaultQuiz, (text, path) => {
    // Titles of publications are in their own language everywhere.
    if (!path.startsWith('sources.')) originals[path] = fingerprint(text);
    return text;
  });
  await writeFile(FILE, `${JSON.stringify(originals, null, 2)}\n`);
} finally {
  await server.close();
}
