// Writes the data files of the package: the built-in quiz and the JSON Schema for authors.
import { writeFile } from 'node:fs/promises';

export async function writeData() {
  const { defaultQuiz } = await import('treatment-quiz/engine');
  const { editorSchema } = await import('../lib/definition/editor/editor-schema.js');
  const write = (name, data) => writeFile(`dist/${name}`, `${JSON.stringify(data, null, 1)}\n`);
  await write('default-quiz.json', defaultQuiz);
  await write('quiz.schema.json', editorSchema(defaultQuiz));
}
