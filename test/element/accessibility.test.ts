import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { Answers } from '../../src/engine/answers.js';
import { itIn } from '../support/engines.js';
import { type QuizHarness, takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { bodyMap, goalsQuestion, scale, single, smallQuiz, step } from '../support/quizzes.js';
import { arrived, consoleErrors, network, replace, silence } from './stubs.js';

/** Nothing that axe, on the screen as it is, finds wrong. */
const audit = async ({ quiz }: QuizHarness) => {
  // Colours are judged at rest, not half way through a fade.
  for (const animation of quiz.shadowRoot!.getAnimations()) animation.finish();
  await expect(quiz).to.be.accessible();
};

const openAll = ({ root }: QuizHarness) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

describe('every step of the default quiz, to assistive technology', () => {
  it('has nothing wrong before and after it is answered', async () => {
    const visitor = await visit();
    const goals = ['scars', 'pigment_sun', 'acne_prone'];
    const seen: string[] = [];
    await takeDefaultQuiz(
      visitor,
      goals,
      { main_goal: 'scars', health: ['heart_device'] },
      {
        async look({ step }) {
          seen.push(step.id);
          openAll(visitor);
          await audit(visitor);
        },
      },
    );
    expect(seen).to.deep.equal([
      ...['goals', 'details', 'area', 'age', 'pregnancy', 'skin_type', 'skin_now', 'health'],
      'comfort',
    ]);
    for (const _ of seen) {
      await visitor.back();
      await audit(visitor);
    }
  });

  it('has nothing wrong in the dark', async () => {
    const visitor = await visit({ colorScheme: 'dark' });
    await audit(visitor);
    await takeDefaultQuiz(visitor, ['scars'], { health: ['heart_device'] });
    openAll(visitor);
    await audit(visitor);
  });
});

describe('every kind of result, to assistive technology', () => {
  for (const [name, goals, answers] of [
    ['a strong suggestion', ['scars'], {}],
    ['something for later', ['scars'], { health: ['isotretinoin_past_6m'] }],
    ['a doctor to see soon', ['scars'], { skin_now: ['suspicious_mole'] }],
    ['a visitor under 18', ['acne_prone'], { age: 'under_18' }],
    ['home care only', ['scars'], { health: ['prefer_not_to_say'] }],
    ['nothing to suggest', ['not_sure'], {}],
    [
      'many things to mind',
      ['scars', 'pigment_sun'],
      { health: ['heart_device', 'keloid_history'] },
    ],
  ] as [string, string[], Answers][]) {
    it(`(${name}) has nothing wrong, closed and open`, async () => {
      const visitor = await visit({ bookingUrl: '/book' });
      await takeDefaultQuiz(visitor, goals, answers);
      await audit(visitor);
      openAll(visitor);
      await audit(visitor);
    });
  }

  it('(copying failed) has nothing wrong', async () => {
    replace(navigator, 'clipboard', undefined);
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['scars']);
    await visitor.clickOn('Copy summary');
    await visitor.settled();
    await audit(visitor);
  });
});

describe('other screens, to assistive technology', () => {
  it('have nothing wrong when answers are missing', async () => {
    const visitor = await visit();
    await visitor.next();
    expect(visitor.errors()).to.have.length(1);
    await audit(visitor);
  });

  it('have nothing wrong for a scale and a body map', async () => {
    const questions = [
      scale('tone', [{ id: 'pale', swatch: '#ffeedd' }, 'dark']),
      bodyMap('area', [{ id: 'face', region: 'face' }, 'other']),
    ];
    const visitor = await visit({ definition: smallQuiz({ steps: [step(...questions)] }) });
    await visitor.choose('FACE');
    await audit(visitor);
  });

  it('have nothing wrong while loading, and when that fails', async () => {
    consoleErrors();
    network({ '/slow.json': silence });
    const visitor = await visit({ src: '/slow.json' });
    await audit(visitor);
    visitor.quiz.src = '/missing.json';
    await arrived();
    expect(visitor.hasButton('Try again')).to.equal(true);
    await audit(visitor);
  });

  it('have nothing wrong when disabled', async () => {
    await audit(await visit({ disabled: true }));
  });
});

interface Node {
  role: string;
  name: string;
  children?: Node[];
  [property: string]: unknown;
}

/** Every node below, in the order it is read. Only Chrome hands out its accessibility tree. */
async function read(): Promise<Node[]> {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat((await a11ySnapshot({})) as unknown as Node);
}

const line = ({ role, name }: Node) => `${role}: ${name}`;

describe('what a screen reader is told', () => {
  const definition = smallQuiz({
    title: 'Our quiz',
    steps: [
      step(single('sun', ['often', { id: 'rarely', description: 'Once a week' }])),
      step({ ...goalsQuestion(), required: true }),
    ],
  });

  itIn('Chrome', 'on a step: the question as heading, each option by its label alone', async () => {
    await visit({ definition });
    const nodes = await read();
    const lines = nodes.map(line);
    expect(lines).to.include.members(['StaticText: Question 1 of 2', 'heading: sun?']);
    expect(lines).to.include.members(['radio: OFTEN', 'radio: RARELY', 'button: Continue']);
    expect(nodes.find(({ role }) => role === 'heading')!.level).to.equal(2);
    const rarely = nodes.find(({ name }) => name === 'RARELY')!;
    expect([rarely.checked, rarely.description]).to.deep.equal([false, 'Once a week']);
    expect(lines.filter((each) => each.startsWith('radio'))).to.have.length(2);
  });

  itIn('Chrome', 'on a step with something missing: what, with its controls', async () => {
    const visitor = await visit({ definition });
    await visitor.next();
    await visitor.next();
    const nodes = await read();
    const message = 'Choose at least one answer to go on.';
    const first = nodes.find(({ name }) => name === 'LINES')!;
    expect(first.description).to.contain(message);
    expect(first.focused).to.equal(true);
    expect(nodes.map(({ name }) => name)).to.include(message);
  });

  itIn(
    'Chrome',
    'on the result: headings in order, and buttons that say which answer they change',
    async () => {
      const visitor = await visit({ definition, bookingUrl: '/book' });
      await visitor.choose('OFTEN');
      await visitor.next();
      await visitor.choose('SCARS');
      await visitor.next();
      const nodes = await read();
      const headings = nodes.filter(({ role }) => role === 'heading');
      expect(headings.map(({ name, level }) => `${level} ${name}`)).to.deep.equal([
        '2 Your result',
        '3 What may suit you',
        '4 NEEDLING',
        '3 Please keep in mind',
        '3 Next step',
        '3 Your answers',
      ]);
      const lines = nodes.map(line);
      expect(lines).to.include.members([
        'link: Book a consultation',
        'button: Copy summary',
        'button: Clear answers',
      ]);
      const changes = nodes.filter(({ role, name }) => role === 'button' && name === 'Change');
      expect(changes.map(({ description }) => description)).to.deep.equal(['sun?', 'goals?']);
    },
  );
});
