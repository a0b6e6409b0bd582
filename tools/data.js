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
    const { quizSchema } = await server.ssrLoadModule('/src/definition/schema.ts');
    const { extensionSchema } = await server.ssrLoadModule('/src/definition/extension-schema.ts');
    const { toJSONSchema } = await import('zod/mini');
    const write = (schema) => toJSONSchema(schema, { io: 'input' });
    // An editor then says what is wrong with the one that was meant. `$defs` are found from the top only.
    const { $schema, $defs, ...quiz } = write(quizSchema);
    const { $schema: _same, $defs: ofExtensions, ...extension } = write(extensionSchema);
    const schema = {
      $schema,
      if: { required: ['extends'], not: { required: ['extendsVersion'] } },
      then: extension,
      else: quiz,
      $defs: { ...$defs, ...ofExtensions },
    };
    await writeFile('dist/default-quiz.json', `${JSON.stringify(defaultQuiz, null, 1)}\n`);
    await writeFile('dist/quiz.schema.json', `${JSON.stringify(schema, null, 1)}\n`);
  } finally {
    await server.close();
  }
}
