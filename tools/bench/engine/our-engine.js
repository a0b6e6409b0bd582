import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../bundle.js';

/** Our engine as the package has it at "./engine", built from the source. */
export async function loadOurEngine() {
  const outDir = await mkdtemp(join(tmpdir(), 'treatment-quiz-bench-'));
  const entry = fileURLToPath(new URL('../../../src/engine/index.ts', import.meta.url));
  try {
    await bundle({ entry, fileName: () => 'engine.mjs' }, { codeSplitting: false }, { outDir });
    return await import(pathToFileURL(join(outDir, 'engine.mjs')).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
