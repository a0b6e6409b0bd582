import { expect } from '@open-wc/testing';
import type { QuizHarness } from '../support/quiz-harness.js';
import { nameOf } from '../support/quiz-harness.js';
import { setViewport } from '../support/viewport.js';
import { isSoon } from '../support/waiting.js';
import { screens } from './screens.js';

/** Pixels by which things in one row may differ. */
const UNEVEN = 8;

/** What is seen of a control: of a radio or checkbox the whole row. */
const seenOf = (control: Element) => control.closest('[part="option"]') ?? control;

/** Where on the page, however far it is scrolled. */
const placeOf = (control: Element) => {
  const { left, top, bottom } = seenOf(control).getBoundingClientRect();
  return { left, top: top + scrollY, bottom: bottom + scrollY };
};

const follows = (one: Element, next: Element) => {
  const [before, after] = [placeOf(one), placeOf(next)];
  const isBelow = after.top >= before.bottom - UNEVEN;
  return isBelow || (after.top > before.top - UNEVEN && after.left > before.left);
};

/** Everything Tab stops at: of the radios of a question one. */
function stopsExpected({ root }: QuizHarness): number {
  const stops = 'button, a[href], summary, input, textarea, [role][tabindex="0"]';
  const all = [...root.querySelectorAll<HTMLElement>(stops)];
  const seen = new Set(
    all
      .filter((each) => each.checkVisibility())
      .map((each) => (each.matches('[type="radio"]') ? each.getAttribute('name') : each)),
  );
  return seen.size;
}

/** Presses Tab from the heading to the end of the quiz. */
async function tabThrough(
  visitor: QuizHarness,
  look: (control: HTMLElement) => unknown,
): Promise<HTMLElement[]> {
  const after = document.createElement('button');
  visitor.quiz.after(after);
  // From the top, wherever the focus went on the way here.
  const before = document.createElement('button');
  visitor.quiz.before(before);
  before.focus();
  const stops: HTMLElement[] = [];
  for (;;) {
    await visitor.press('Tab');
    if (document.activeElement === after) return stops;
    const control = visitor.root.activeElement as HTMLElement;
    expect(control, `a stop after ${stops.length ? nameOf(stops.at(-1)!) : 'none'}`).to.exist;
    stops.push(control);
    await look(control);
  }
}

/** Whether a control is at least partly in the window, and nothing is drawn on the middle of that. */
function isOnTop({ root }: QuizHarness, control: HTMLElement): boolean {
  const seen = seenOf(control);
  // A place on a drawing has no middle: the face is drawn twice.
  const parts = control.matches('.region') ? [0.1, 0.2, 0.3, 0.4, 0.5] : [0.5];
  // A link over two lines has a box on each, and maybe nothing between the two.
  return [...seen.getClientRects()].some(({ x, width, top, bottom }) => {
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const isAt = (across: number, down: number) => {
      const drawn = root.elementFromPoint(x + width * across, from + (to - from) * down);
      return Boolean(drawn && seen.contains(drawn));
    };
    return from < to && parts.some((across) => parts.some((down) => isAt(across, down)));
  });
}

const hasRing = (control: HTMLElement) => {
  const { outlineStyle, outlineWidth, strokeWidth, strokeDasharray } = getComputedStyle(
    seenOf(control),
  );
  // A place on a drawing is no box.
  if (control.matches('.region')) return parseFloat(strokeWidth) >= 4 && strokeDasharray !== 'none';
  return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
};

afterEach(() => setViewport({ width: 800, height: 600 }));

for (const [width, height] of [
  [320, 480],
  [1280, 800],
] as const) {
  describe(`Tab, at ${width} by ${height} px`, () => {
    beforeEach(() => setViewport({ width, height }));

    for (const name of [
      ...['the first step', 'a step of several questions', 'the body map', 'groups of options'],
      ...['every kind with an error', 'a doctor to see soon', 'a link that could not be copied'],
      ...['offers', 'a step of a quiz that is kept', 'failure'],
    ]) {
      it(`stops at everything on ${name}, in order, and is always to be seen`, async () => {
        const visitor = await screens[name]!();
        const stops = await tabThrough(visitor, async (control) => {
          expect(hasRing(control), `a ring around ${nameOf(control)}`).to.equal(true);
          // The page may scroll there in the next frame only.
          const isSeen = await isSoon(() => isOnTop(visitor, control));
          expect(isSeen, `nothing on ${nameOf(control)}`).to.equal(true);
        });
        expect(stops).to.have.length(stopsExpected(visitor));
        for (const [index, stop] of stops.entries()) {
          const next = stops[index + 1];
          if (!next) continue;
          expect(follows(stop, next), `${nameOf(next)} after ${nameOf(stop)}`).to.equal(true);
        }
      });
    }
  });
}
