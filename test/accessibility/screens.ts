/** Every kind of screen there is, each a way to get there. */
import { takeDefaultQuiz, type QuizHarness, visit } from '../support/quiz-harness.js';
import { multiple, scale, single, smallQuiz, step, treatment } from '../support/quizzes.js';
import { arrived, until } from '../support/waiting.js';
import { clinicQuiz } from '../element/clinic-quiz.js';
import { consoleErrors, network, replace, silence } from '../element/stubs.js';

// One screen keeps its answers.
afterEach(() => sessionStorage.clear());

/** Words that can only be broken by force. */
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

/** A quiz of long words, with everything an author may put beside a question. */
const longWords = smallQuiz({
  title: `${LONG} quiz`,
  intro: `${LONG}.`,
  steps: [
    step(
      multiple(
        'goals',
        [
          { id: 'scars', label: LONG, description: LONG, goal: 'scars', icon: 'scars' },
          { id: 'lines', label: LONG, group: LONG, goal: 'lines', message: `${LONG}!` },
        ],
        { title: `${LONG}?`, help: LONG, why: LONG, note: LONG, required: true },
      ),
    ),
  ],
  treatments: [treatment('needling', { lines: 3, scars: 3 }, { name: LONG })],
});

/** Questions of all kinds on one step, all of which have to be answered. */
export const everyKind = smallQuiz({
  title: 'Every kind',
  intro: 'A few questions.',
  steps: [
    {
      id: 'all',
      title: 'About you',
      questions: [
        scale('worry', ['1', '2', '3', '4', '5', { id: 'unsure', unknown: true }], {
          title: 'How much does it worry you?',
          lowLabel: 'Hardly at all',
          highLabel: 'All the time',
          required: true,
        }),
        single('sun', ['often', { id: 'rarely', description: 'Once a week or less' }], {
          title: 'How often are you in the sun?',
          help: 'Think of last summer.',
          required: true,
        }),
        multiple(
          'goals',
          [
            { id: 'lines', goal: 'lines', group: 'Face' },
            { id: 'scars', goal: 'scars', group: 'Body' },
            { id: 'none', exclusive: true },
          ],
          { title: 'What would you like help with?', required: true },
        ),
      ],
    },
  ],
});

/** The screen with everything open that can be opened, and nothing on the move. */
export function open(visitor: QuizHarness): QuizHarness {
  for (const details of visitor.root.querySelectorAll('details')) details.open = true;
  for (const animation of visitor.root.getAnimations()) animation.finish();
  return visitor;
}

/** A step of the default quiz as a visitor with three goals reaches it, with everything open. */
const stepOf = (until: string) => async () => {
  const visitor = await visit();
  const goals = ['scars', 'pigment_sun', 'acne_prone'];
  await takeDefaultQuiz(visitor, goals, { main_goal: 'scars' }, { until });
  return open(visitor);
};

/** The first step, answered and open. */
async function firstStep(): Promise<QuizHarness> {
  const visitor = await visit();
  await visitor.choose('More even colour');
  await visitor.choose('Firmer skin');
  return open(visitor);
}

const withErrors = (definition: object) => async () => {
  const visitor = await visit({ definition });
  await visitor.next();
  return open(visitor);
};

const resultOf =
  (goals: string[], answers: Record<string, string | string[]> = {}) =>
  async () => {
    const visitor = await visit({ bookingUrl: '#booked' });
    await takeDefaultQuiz(visitor, goals, answers, { look: () => open(visitor) });
    return open(visitor);
  };

async function copyingFailed(): Promise<QuizHarness> {
  replace(navigator, 'clipboard', undefined);
  const visitor = await visit({ definition: clinicQuiz(), share: true });
  await visitor.choose('SCARS');
  await visitor.finish();
  await visitor.clickOn('Copy link with answers');
  await visitor.settled();
  return open(visitor);
}

/** Three treatments with what a clinic offers. */
async function clinicOffers(): Promise<QuizHarness> {
  const price = { min: 120, max: 180, currency: 'GBP', per: 'per session' };
  const definition = clinicQuiz();
  for (const each of definition.treatments) {
    const url = `https://clinic.example/${each.id}`;
    each.offer = { price, url, bookingUrl: `${url}/book` };
  }
  definition.result!.offerNotice = 'Prices include tax.';
  const answers = { goals: ['scars'], health: ['none'] };
  const visitor = await visit({ definition, answers, bookingUrl: '#booked', share: true });
  await visitor.finish();
  return open(visitor);
}

/** A step in the middle of a quiz that can be taken up again. */
async function keptStep(): Promise<QuizHarness> {
  const visitor = await visit({ definition: clinicQuiz(), resume: true });
  await visitor.choose('SCARS');
  await visitor.next();
  return open(visitor);
}

async function resultInLongWords(): Promise<QuizHarness> {
  const visitor = await visit({ definition: longWords, bookingUrl: '#booked' });
  await visitor.click(visitor.root.querySelector('label')!);
  await visitor.finish();
  return open(visitor);
}

async function loading(): Promise<QuizHarness> {
  network({ '/slow.json': silence });
  const visitor = await visit({ src: '/slow.json' });
  await until(() => visitor.text());
  return visitor;
}

async function failure(): Promise<QuizHarness> {
  consoleErrors();
  network({});
  const visitor = await visit({ src: '/missing.json' });
  await arrived();
  return visitor;
}

/** How to get to each screen; whatever can be opened there is open. */
export const screens: Readonly<Record<string, () => Promise<QuizHarness>>> = {
  'the first step': firstStep,
  'a step of several questions': stepOf('details'),
  'the body map': stepOf('area'),
  'a single question': stepOf('age'),
  'colours of skin': stepOf('skin_type'),
  'groups of options': stepOf('health'),
  'every kind with an error': withErrors(everyKind),
  'long words with an error': withErrors(longWords),
  'a result with suggestions': resultOf(['scars', 'firmness'], { main_goal: 'scars' }),
  'a result with notices': resultOf(['scars', 'pigment_sun'], {
    main_goal: 'scars',
    health: ['heart_device', 'isotretinoin_past_6m', 'keloid_history'],
  }),
  'a doctor to see soon': resultOf(['scars'], { skin_now: ['suspicious_mole'] }),
  'a result under 18': resultOf(['acne_prone'], { age: 'under_18' }),
  'nothing to suggest': resultOf(['not_sure']),
  'a result of waits and what would change it': resultOf(['scars'], {
    health: ['isotretinoin_past_6m'],
    needles: 'avoid',
  }),
  offers: clinicOffers,
  'a step of a quiz that is kept': keptStep,
  'a result in long words': resultInLongWords,
  'a link that could not be copied': copyingFailed,
  loading,
  failure,
};
