/** Files of the repository, for tests that run in Node. */
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The text of a file, by its path from the root of the repository. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** What a JSON file holds, by its path from the root of the repository. */
export const readJson = (path: string): unknown => JSON.parse(readText(path));
