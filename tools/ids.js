// Writes docs/built-in-quiz.md: the ids of the built-in quiz, for authors of extensions.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { builtInQuizPage } from './built-in-quiz-page.js';

const QUIZ = fileURLToPath(new URL('../src/default-quiz/default-quiz.ts', import.meta.url));

const { module } = await runnerImport(QUIZ, { configFile: false });
await writeFile('docs/built-in-quiz.md', builtInQuizPage(module.defaultQuiz));
