import { expect } from '@open-wc/testing';
import type { BodyRegion } from '../../src/definition/pictures.js';
import type { Question } from '../../src/definition/schema.js';
import { english } from '../../src/i18n/en.js';
import { nameOf, type QuizHarness, textOf, visit } from '../support/quiz-harness.js';
import { bodyMap, goalsQuestion, smallQuiz, step } from '../support/quizzes.js';

const asking = (question: Question) =>
  visit({ definition: smallQuiz({ steps: [step(question), step(goalsQuestion())] }) });

const offering = (...regions: BodyRegion[]) =>
  asking(bodyMap('area', [...regions.map((region) => ({ id: region, region })), 'other', 'none']));

const places = () => offering('trunk', 'face', 'eyelids');

const drawing = ({ root }: QuizHarness) => root.querySelector('svg[role="group"]');

const drawn = ({ root }: QuizHarness) => [...root.querySelectorAll<SVGElement>('.region')];

/** The place on the drawing with this name. */
const place = (visitor: QuizHarness, name: string) =>
  drawn(visitor).find((each) => nameOf(each) === name)!;

const chosenOnDrawing = (visitor: QuizHarness) =>
  drawn(visitor)
    .filter((each) => each.getAttribute('aria-checked') === 'true')
    .map(nameOf);

/** What has the focus, and where: a place is both on the drawing and in the list. */
const focused = (visitor: QuizHarness) =>
  (visitor.root.activeElement?.matches('.region') ? 'drawn ' : '') + visitor.focused();

/** From before the quiz to the drawing. */
async function tabToDrawing(visitor: QuizHarness): Promise<void> {
  const before = document.createElement('button');
  visitor.quiz.before(before);
  before.focus();
  await visitor.press('Tab');
}

describe('the drawing of a body map', () => {
  it('takes and gives back by pointer what the list takes', async () => {
    const visitor = await places();
    await visitor.point(place(visitor, 'TRUNK'));
    expect(visitor.chosen()).to.deep.equal(['TRUNK']);
    await visitor.choose('FACE');
    expect(visitor.quiz.answers.area).to.deep.equal(['trunk', 'face']);
    expect(chosenOnDrawing(visitor)).to.deep.equal(['FACE', 'TRUNK']);
    await visitor.point(place(visitor, 'TRUNK'));
    expect(visitor.chosen()).to.deep.equal(['FACE']);
  });

  it('says that it is the same again, and leaves out what has no place on it', async () => {
    const visitor = await places();
    expect(visitor.options()).to.deep.equal(['TRUNK', 'FACE', 'EYELIDS', 'OTHER', 'NONE']);
    expect(drawing(visitor)!.getAttribute('aria-label')).to.equal(english.drawing);
    expect(drawn(visitor).map(nameOf)).to.deep.equal(['FACE', 'EYELIDS', 'TRUNK']);
  });

  it('is one stop for Tab, before the list', async () => {
    const visitor = await places();
    await tabToDrawing(visitor);
    expect(focused(visitor)).to.equal('drawn FACE');
    await visitor.press('Tab');
    expect(focused(visitor)).to.equal('TRUNK');
    await visitor.press('Shift+Tab');
    expect(focused(visitor)).to.equal('drawn FACE');
  });

  it('is gone through with arrow keys, round and round, and keeps the place', async () => {
    const visitor = await places();
    await tabToDrawing(visitor);
    for (const [key, next] of [
      ['ArrowDown', 'EYELIDS'],
      ['ArrowRight', 'TRUNK'],
      ['ArrowDown', 'FACE'],
      ['ArrowUp', 'TRUNK'],
      ['ArrowLeft', 'EYELIDS'],
    ] as const) {
      await visitor.press(key);
      expect(focused(visitor), key).to.equal(`drawn ${next}`);
    }
    await visitor.press('Tab');
    await visitor.press('Shift+Tab');
    expect(focused(visitor)).to.equal('drawn EYELIDS');
  });

  it('chooses with Space and Enter, and neither scrolls the page nor loses the focus', async () => {
    const visitor = await places();
    await tabToDrawing(visitor);
    await visitor.press('ArrowUp');
    await visitor.press('ArrowDown');
    const before = scrollY;
    await visitor.press(' ');
    expect(visitor.chosen()).to.deep.equal(['FACE']);
    expect(scrollY).to.equal(before);
    await visitor.press('ArrowDown');
    await visitor.press('Enter');
    expect(visitor.chosen()).to.deep.equal(['FACE', 'EYELIDS']);
    await visitor.press(' ');
    expect(visitor.chosen()).to.deep.equal(['FACE']);
    expect(focused(visitor)).to.equal('drawn EYELIDS');
  });

  it('leaves keys alone that are the browser’s', async () => {
    const visitor = await places();
    for (const init of [
      { key: 'ArrowLeft', altKey: true },
      { key: 'ArrowLeft', metaKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      place(visitor, 'FACE').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
  });

  it('shows where the focus is by more than a colour', async () => {
    const visitor = await places();
    const look = () => getComputedStyle(place(visitor, 'FACE'));
    expect(look().strokeDasharray).to.equal('none');
    await tabToDrawing(visitor);
    expect(look().strokeDasharray).to.not.equal('none');
    expect(parseFloat(look().strokeWidth)).to.be.at.least(4);
  });

  it('shows what is chosen by more than a colour', async () => {
    const visitor = await places();
    const width = () => parseFloat(getComputedStyle(place(visitor, 'TRUNK')).strokeWidth);
    const before = width();
    await visitor.choose('TRUNK');
    expect(width()).to.be.above(before);
  });

  it('has places of 24 by 24 px and more, the eyelids each', async () => {
    const visitor = await offering('face', 'eyelids', 'beard_neck', 'hands_arms');
    for (const each of drawn(visitor)) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), textOf(each)).to.be.at.least(24);
    }
    const { width } = place(visitor, 'EYELIDS').getBoundingClientRect();
    expect(width).to.be.at.least(48);
  });

  it('is only a face, larger, where only that is asked about', async () => {
    const sizeOf = async (...regions: BodyRegion[]) =>
      place(await offering(...regions), 'FACE').getBoundingClientRect().height;
    const face = await offering('beard_neck', 'face', 'eyelids');
    const { height } = place(face, 'EYELIDS').getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(await sizeOf('face')).to.be.above(1.5 * (await sizeOf('face', 'trunk')));
  });

  it('is not there without a place on it', async () => {
    const visitor = await offering();
    expect(visitor.options()).to.deep.equal(['OTHER', 'NONE']);
    expect(drawing(visitor) === null).to.equal(true);
  });

  it('can be pressed or reached by nobody while the quiz is disabled', async () => {
    const visitor = await places();
    visitor.quiz.disabled = true;
    await visitor.settled();
    await visitor.point(place(visitor, 'FACE'));
    expect(visitor.quiz.answers).to.deep.equal({});
    // Without anything to go to, Tab would leave the page, and take the keys of later tests with it.
    const after = document.createElement('button');
    visitor.quiz.after(after);
    await tabToDrawing(visitor);
    expect(visitor.root.activeElement === null).to.equal(true);
    expect(document.activeElement === after).to.equal(true);
  });
});
