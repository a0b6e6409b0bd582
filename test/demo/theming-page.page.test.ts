import { expect } from '@open-wc/testing';
import { visit, type Visitor } from './visitor.js';

/** How each brand's "Continue" is drawn. */
const looks = (visitor: Visitor) =>
  visitor.quizzes().map((quiz) => {
    const button = visitor.control('Continue', quiz);
    return visitor.window.getComputedStyle(button);
  });

describe('the theming page of the demo', () => {
  it('gives each of the three brands its own accent, roundness and font', async () => {
    const visitor = await visit('theming.html');
    const drawn = looks(visitor);
    expect(drawn).to.have.length(3);
    for (const property of ['backgroundColor', 'borderRadius', 'fontFamily'] as const) {
      expect(new Set(drawn.map((style) => style[property])).size, property).to.equal(3);
    }
  });

  it('keeps one brand dark', async () => {
    const visitor = await visit('theming.html');
    const schemes = visitor
      .quizzes()
      .map((quiz) => visitor.window.getComputedStyle(quiz).colorScheme);
    expect(schemes).to.deep.equal(['light dark', 'light', 'dark']);
  });

  it('shows the style sheet of each brand as it is', async () => {
    const { page, until } = await visit('theming.html');
    const sheets = [...page.querySelectorAll<HTMLElement>('[data-file]')];
    expect(sheets).to.have.length(3);
    for (const sheet of sheets) {
      await until(() => sheet.textContent, sheet.dataset.file!);
      const file = await (await fetch(`/demo/${sheet.dataset.file}`)).text();
      expect(sheet.textContent).to.equal(file.trim());
      expect(sheet.textContent).to.contain('--treatment-quiz-accent');
    }
  });

  it('tries a colour on all three, and shows the lowest contrast of its text', async () => {
    const visitor = await visit('theming.html');
    const { page, until } = visitor;
    const picker = page.querySelector<HTMLInputElement>('input[type="color"]')!;
    const status = () => page.querySelector('[role="status"]')!.textContent!;
    const lowest = () => Number(/contrast is ([\d.]+) : 1/.exec(status())?.[1]);
    await until(lowest, 'the contrast of the brands');
    const before = looks(visitor).map(({ backgroundColor }) => backgroundColor);
    const reported = status();
    picker.value = '#e3f2fd';
    picker.dispatchEvent(new Event('input'));
    await until(() => status() !== reported, 'another contrast');
    expect(lowest()).to.be.at.least(4.5);
    const light = looks(visitor).map(({ backgroundColor }) => backgroundColor);
    expect(light[0]).to.equal(light[1]);
    expect(light).to.not.deep.equal(before);
    visitor.control('Back to the brands').click();
    await until(() => status() === reported, 'the contrast of the brands');
    expect(looks(visitor).map(({ backgroundColor }) => backgroundColor)).to.deep.equal(before);
  });

  it('has no barriers', async () => {
    const visitor = await visit('theming.html');
    await visitor.findsNoBarriers();
  });
});
