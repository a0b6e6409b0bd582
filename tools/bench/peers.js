// Who is measured, each as one module script and at most one style sheet.
import { readFile } from 'node:fs/promises';
import { buildPeer } from './build-peer.js';
import { firstScreensModule } from './first-screens.js';

const OURS = new URL('../../dist/treatment-quiz.js', import.meta.url);

async function readOurs() {
  try {
    return { script: await readFile(OURS), styles: undefined };
  } catch (cause) {
    throw new Error('dist/treatment-quiz.js is missing: run `npm run build` first.', { cause });
  }
}

const buildTheirs = (name) => buildPeer(`peers/${name}.js`, [firstScreensModule()]);

/**
 * `question` finds the titles of questions on screen, inside the shadow root where there is one.
 * The first peer is what the others are compared with.
 */
export async function loadPeers() {
  return [
    {
      name: 'bare Lit element',
      tag: 'bare-quiz',
      question: 'legend',
      ...(await buildTheirs('bare-quiz')),
    },
    {
      name: 'treatment-quiz',
      tag: 'treatment-quiz',
      attributes: 'auto-advance',
      question: 'legend',
      ...(await readOurs()),
    },
    {
      name: 'SurveyJS',
      tag: 'survey-quiz',
      question: '.sd-question__title',
      ...(await buildTheirs('survey-quiz')),
    },
  ];
}
