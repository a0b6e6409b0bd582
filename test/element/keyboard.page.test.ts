import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { type QuizHarness, takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { setViewport } from '../support/viewport.js';

/** Presses Tab until something called `name` has the focus. */
async function tabTo(visitor: QuizHarness, name: string): Promise<void> {
  const passed: string[] = [];
  while (visitor.focused() !== name) {
    await visitor.press('Tab');
    passed.push(visitor.focused());
    if (passed.length > 80) throw new Error(`"${name}" is not among ${passed.join(' | ')}`);
  }
}

async function tick(visitor: QuizHarness, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    await tabTo(visitor, label);
    await visitor.press(' ');
    expect(visitor.chosen()).to.include(label);
  }
}

/** Tabs into the radios this label is one of, and walks them with the arrow keys. */
async function settleOn(visitor: QuizHarness, label: string, question?: string): Promise<void> {
  const { name } = visitor.control(label, question);
  const radios = [...visitor.root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  for (let i = 0; !radios.includes(visitor.root.activeElement as HTMLInputElement); i++) {
    if (i > 40) throw new Error(`no Tab leads to "${label}"`);
    await visitor.press('Tab');
  }
  if (!visitor.chosen(question).length) await visitor.press(' ');
  while (visitor.focused() !== label) await visitor.press('ArrowDown');
  expect(visitor.control(label, question).checked).to.equal(true);
}

async function goOn(visitor: QuizHarness, button = 'Continue'): Promise<void> {
  const before = visitor.heading();
  await tabTo(visitor, button);
  await visitor.press('Enter');
  expect(visitor.heading()).to.not.equal(before);
  expect(visitor.focused()).to.equal(visitor.heading());
}

describe('with a keyboard alone', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 320]) {
    it(`the whole default quiz can be taken, at a width of ${width}`, async () => {
      await setViewport({ width, height: 800 });
      const visitor = await visit({ bookingUrl: '#booked' });
      await tick(visitor, 'Less visible scars or stretch marks', 'Fewer spots and breakouts');
      await settleOn(visitor, 'Fewer spots and breakouts', 'Which matters most?');
      await goOn(visitor);
      await tick(visitor, 'Small dents from old spots');
      await settleOn(visitor, 'Calm now', 'How is your skin today?');
      await goOn(visitor);
      await tick(visitor, 'Face', 'Hands or arms');
      await goOn(visitor);
      await settleOn(visitor, '35 to 49');
      await goOn(visitor);
      await tick(visitor, 'None of these apply to me');
      await goOn(visitor);
      for (const question of visitor.questions()) {
        await settleOn(visitor, visitor.options(question)[1]!, question);
      }
      await goOn(visitor);
      await tick(visitor, 'None of these');
      await goOn(visitor);
      await openClosedGroup(visitor, 'Health');
      await tick(visitor, 'Pacemaker or electrical implant');
      await goOn(visitor);
      for (const question of visitor.questions()) {
        await settleOn(visitor, visitor.options(question).at(-1)!, question);
      }
      await goOn(visitor, 'See what may suit you');
      expect(visitor.recommendations()).to.have.length(1);
      expect(visitor.recommendations()[0]!.facts).to.deep.equal([
        'heart_device',
        'area_also_off_face',
      ]);
      await tabTo(visitor, 'What it is and what to expect');
      await visitor.press('Enter');
      expect(visitor.root.querySelector('details')!.open).to.equal(true);
      await tabTo(visitor, 'Book a consultation');
      const { title } = defaultQuiz.steps[0]!.questions[0]!;
      await tabTo(visitor, `Change ${title}`);
      await visitor.press('Enter');
      expect(visitor.focused()).to.equal(title);
      await visitor.press('Shift+Tab');
      expect(visitor.focused()).to.equal('Back');
      await visitor.press('Enter');
      expect(visitor.heading()).to.equal('Your result');
    });
  }

  it('the focus is always to be seen', async () => {
    const visitor = await visit();
    for (let i = 0; i < 10; i++) {
      await visitor.press('Tab');
      const active = visitor.root.activeElement!;
      const ring = active.matches('input') ? active.closest('[part="option"]')! : active;
      expect(getComputedStyle(ring).outlineStyle, visitor.focused()).to.equal('solid');
    }
  });

  it('the focus is never hidden under the button that keeps its place on a phone', async () => {
    await setViewport({ width: 320, height: 480 });
    const visitor = await visit();
    await takeDefaultQuiz(
      visitor,
      ['scars'],
      {},
      {
        async look({ step }) {
          visitor.quiz.focus();
          await tabThroughInSight(visitor, step.id);
          for (const group of visitor.root.querySelectorAll('details')) group.open = true;
        },
      },
    );
  });

  it('the focus is not hidden there after a press with the pointer, either', async () => {
    await setViewport({ width: 320, height: 480 });
    const visitor = await visit();
    await visitor.point(visitor.control('Firmer skin'));
    await tabThroughInSight(visitor, 'goals');
  });

  it('Tab leaves the quiz, forwards and backwards', async () => {
    const visitor = await visit();
    const [before, after] = ['before', 'after'].map((name) =>
      Object.assign(document.createElement('button'), { textContent: name }),
    );
    visitor.quiz.before(before!);
    visitor.quiz.after(after!);
    visitor.goOn().focus();
    await visitor.press('Tab');
    expect(visitor.focused()).to.equal('after');
    before!.focus();
    await tabTo(visitor, 'Continue');
    while (visitor.quiz.matches(':focus-within') || visitor.focused() === 'Continue') {
      await visitor.press('Shift+Tab');
    }
    expect(visitor.focused()).to.equal('before');
  });
});

/** Presses Tab up to the button that goes on, and expects to see the middle of each control. */
async function tabThroughInSight(visitor: QuizHarness, step: string): Promise<void> {
  for (let i = 0; i < 30 && !visitor.goOn().matches(':focus'); i++) {
    await visitor.press('Tab');
    const active = visitor.root.activeElement!;
    const { x, y, width, height } = active.getBoundingClientRect();
    const top = visitor.root.elementFromPoint(x + width / 2, y + height / 2);
    const isSeen = active.closest('.actions') ?? !top?.closest('.actions');
    expect(isSeen, `${step}: ${visitor.focused()}`).to.be.ok;
  }
}

/** Opens a group of options with Enter, where it is not open already. */
async function openClosedGroup(visitor: QuizHarness, name: string): Promise<void> {
  const groups = [...visitor.root.querySelectorAll('details')];
  const group = groups.find((each) => each.firstElementChild!.textContent!.trim() === name)!;
  if (group.open) return;
  await tabTo(visitor, name);
  await visitor.press('Enter');
  expect(group.open).to.equal(true);
}
