// Writes the data files of the package: the default quiz and the JSON Schema for authors.
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

export async function writeData() {
  // Vite loads the TypeScript source; nothing of it is kept.
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { defaultQuiz } = await server.ssrLoadModule('/src/default-quiz/default-quiz.ts');
    const { editorSchema } = await server.ssrLoadModule('/src/definition/editor/editor-schema.ts');
    await writeFile('dist/default-quiz.json', `${JSON.stringify(defaultQuiz, null, 1)}\n`);
    await writeFile(
      'dist/quiz.schema.json',
      `${JSON.stringify(editorSchema(defaultQuiz), null, 1)}\n`,
    );
  } finally {
    await server.close();
  }
}
