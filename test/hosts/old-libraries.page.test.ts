import { expect } from '@open-wc/testing';
import { type HostPage, openPage, SCRIPT, stepsFor } from './host-page.js';

const BODY = '<form><treatment-quiz name="quiz"></treatment-quiz></form>';
const LIBRARIES = '/test/hosts/pages';

const library = (file: string) => `<script src="${LIBRARIES}/${file}.ts"></script>`;

/** The outcome of a visit: what was shown, what the page received, what the form would send. */
async function visit(head: string) {
  const page = await openPage({ head, body: BODY });
  const reported: unknown[] = [];
  page.quiz.addEventListener('recommendation', ({ detail }) =>
    reported.push(structuredClone(detail)),
  );
  const visitor = page.visitor();
  const seen: string[] = [];
  const steps = stepsFor(['scars', 'pigment_sun'], { health: ['heart_device'] });
  for (const step of steps) {
    seen.push(visitor.heading(), ...visitor.labels());
    await visitor.answer(step);
    seen.push(...visitor.chosen());
    await visitor.next();
  }
  seen.push(visitor.root.textContent!.replace(/\s+/g, ' '));
  expect(reported).to.have.length(1);
  // Going back to it fires no second event.
  await visitor.back();
  await visitor.next();
  expect(reported).to.have.length(1);
  const sent = JSON.parse(field(page)) as unknown;
  const answers = structuredClone(page.quiz.answers);
  page.quiz.answers = answers;
  await visitor.settled();
  const filledIn = structuredClone(page.quiz.answers);
  page.expectQuiet();
  return { seen, reported, sent, answers, filledIn };
}

function field({ window, document }: HostPage): string {
  return String(new window.FormData(document.querySelector('form')!).get('quiz'));
}

describe('reaches the same result on a page', () => {
  let bare: Awaited<ReturnType<typeof visit>>;

  before(async () => {
    bare = await visit('');
  });

  for (const [name, head] of [
    ['that extends everything in the manner of Prototype', library('like-prototype')],
    ['of the days before JSON', library('like-old-prototype')],
    ['that extends everything in the manner of MooTools', library('like-mootools')],
    ['of both', library('like-prototype') + library('like-mootools')],
    ['with a loader of AMD modules', library('like-requirejs')],
  ] as const) {
    it(name, async () => {
      expect(await visit(head)).to.deep.equal(bare);
    });
  }

  it('that is extended only after the quiz has come', async () => {
    const late = ['like-prototype', 'like-old-prototype', 'like-mootools'].map(
      (file) => `<script defer src="${LIBRARIES}/${file}.ts"></script>`,
    );
    expect(await visit(SCRIPT + late.join(''))).to.deep.equal(bare);
  });
});

it('offers itself to no loader of AMD modules', async () => {
  const page = await openPage({ head: library('like-requirejs'), body: BODY });
  const { defined } = page.window as unknown as { defined: unknown[] };
  expect(defined).to.deep.equal([]);
});
