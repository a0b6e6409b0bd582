// Who is measured, each as one module script and at most one style sheet.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundleOneFile } from '../bundle.js';
import { firstScreensModule } from './first-screens.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Builds a peer with our settings, and leaves no file behind. */
async function buildPeer(entry) {
  const outDir = await mkdtemp(join(tmpdir(), 'treatment-quiz-bench-'));
  try {
    await bundle(
      { entry: here(entry), fileName: () => 'peer.js', cssFileName: 'peer' },
      { codeSplitting: false },
      { plugins: [firstScreensModule()], outDir },
    );
    const files = await readdir(outDir);
    return {
      script: await readFile(join(outDir, 'peer.js')),
      styles: files.includes('peer.css') ? await readFile(join(outDir, 'peer.css')) : undefined,
    };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function buildOurs() {
  await bundleOneFile();
  return { script: await readFile('dist/treatment-quiz.js'), styles: undefined };
}

/**
 * `question` finds the titles of questions on screen, inside the shadow root where there is one.
 * The first peer is what the others are compared with.
 */
export async function buildPeers() {
  return [
    {
      name: 'bare Lit element',
      tag: 'bare-quiz',
      question: 'legend',
      ...(await buildPeer('peers/bare-quiz.js')),
    },
    {
      name: 'treatment-quiz',
      tag: 'treatment-quiz',
      attributes: 'auto-advance',
      question: 'legend',
      ...(await buildOurs()),
    },
    {
      name: 'SurveyJS',
      tag: 'survey-quiz',
      question: '.sd-question__title',
      ...(await buildPeer('peers/survey-quiz.js')),
    },
  ];
}
