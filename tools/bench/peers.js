// Who is measured, each as one module script and at most one style sheet.
import { readFile, stat } from 'node:fs/promises';
import { buildPeer } from './build-peer.js';
import { firstScreens, firstScreensModule, ourScreens, screenForEach } from './first-screens.js';

const OURS = new URL('../../dist/treatment-quiz.js', import.meta.url);

async function readOurs() {
  try {
    return { script: await readFile(OURS), styles: undefined, built: (await stat(OURS)).mtime };
  } catch (cause) {
    throw new Error('dist/treatment-quiz.js is missing: run `npm run build` first.', { cause });
  }
}

const buildTheirs = (name) => buildPeer(`peers/${name}.js`, [firstScreensModule()]);

/**
 * `question` finds the titles of questions on screen and `result` what comes after the last one, both
 * inside the shadow root where there is one; `finish` is the button that leads there. `screens` are
 * what the visitor goes through. `key` names those whom the budgets mention.
 *
 * The first peer is the one the others are compared with.
 */
export async function loadPeers() {
  return [
    {
      key: 'bare',
      name: 'bare Lit quiz',
      tag: 'bare-quiz',
      question: 'legend',
      screens: firstScreens,
      ...(await buildTheirs('bare-quiz')),
    },
    {
      key: 'ours',
      name: 'treatment-quiz',
      tag: 'treatment-quiz',
      attributes: 'auto-advance',
      question: 'legend',
      result: '[part~=result]',
      finish: 'See what may suit you',
      screens: ourScreens,
      ...(await readOurs()),
    },
    {
      key: 'formbricks',
      name: 'Formbricks',
      tag: 'formbricks-quiz',
      question: 'form > label:first-of-type',
      result: 'label[for=thankYouCard]',
      finish: 'Finish',
      screens: screenForEach(firstScreens),
      ...(await buildTheirs('formbricks-quiz')),
    },
    {
      key: 'surveyjs',
      name: 'SurveyJS',
      tag: 'survey-quiz',
      question: '.sd-question__title',
      result: '.sd-completedpage',
      finish: 'Finish',
      screens: firstScreens,
      ...(await buildTheirs('survey-quiz')),
    },
  ];
}
