import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { atTheDesk, type Author, smallText, type, withControl } from './author.js';

const works = (state: string) => state.startsWith('It works');
const isBroken = (state: string) => state.includes('to mend');

describe('the playground', () => {
  let author: Author;
  beforeEach(async () => {
    author = await atTheDesk();
  });

  it('says that nothing is uploaded', () => {
    expect(author.page.body.textContent).to.contain('Nothing is uploaded');
  });

  it('shows the quiz of a file that is opened, and says how big it is', async () => {
    await author.openQuiz();
    expect(author.state()).to.equal('It works: 2 steps, 2 questions, 2 treatments.');
    expect(author.visitor.heading()).to.equal('What would you like?');
  });

  it('lets the quiz follow what is typed, without losing the caret', async () => {
    await author.openQuiz();
    await author.caretAfter('A small clinic');
    await type(' by the sea');
    await author.visitor.until(
      () => author.title() === 'A small clinic by the sea',
      'the quiz to follow',
    );
    expect(author.page.activeElement).to.equal(author.content);
    await type(', open');
    await author.visitor.until(() => author.title().endsWith('sea, open'), 'the quiz to follow');
  });

  it('stays at the question with the answers given when the text changes', async () => {
    await author.openQuiz();
    await author.visitor.choose('What would you like?', 'Softer lines');
    await author.visitor.press('Continue');
    expect(author.visitor.heading()).to.equal('How long may it show?');
    await author.openQuiz(smallText('A small clinic', 'A clinic'));
    expect(author.visitor.heading()).to.equal('How long may it show?');
    expect(author.visitor.quiz().answers).to.deep.equal({ wish: 'lines' });
  });

  it('keeps the last quiz that worked while the text is no JSON, and marks the place', async () => {
    await author.openQuiz();
    await author.open(smallText('"version": "1",', '"version": "1"'), isBroken);
    expect(author.state()).to.equal(
      'One thing to mend. The quiz shown is the last version that worked.',
    );
    expect(author.problems()).to.deep.equal(['Line 4 A comma is missing after this.']);
    expect(author.page.querySelectorAll('.cm-lint-marker-error')).to.have.length(1);
    expect(author.title()).to.equal('A small clinic');
    expect(author.visitor.heading()).to.equal('What would you like?');
  });

  it('underlines each mistake in the quiz at the value, and lists them', async () => {
    const text = smallText('"discomfort": 2', '"discomfort": 7').replace(
      '"goal": "glow"',
      '"goal": "glwo"',
    );
    await author.open(text, () => author.problems().length === 2);
    const [first, second] = author.problems();
    const line = text.slice(0, text.indexOf('"glwo"')).split('\n').length;
    expect(first).to.contain(`Line ${line} steps[0].questions[0].options[1].goal is "glwo"`);
    expect(first).to.contain('Did you mean "glow"?');
    expect(second).to.match(/^Line \d+ treatments\[0\]\.discomfort is 7/);
    // Only what is in view is drawn.
    author.page.querySelector<HTMLElement>('.problems button')!.click();
    await author.visitor.until(() => author.marked().includes('"glwo"'), 'a mark');
  });

  it('leads from a mistake in the list to its place', async () => {
    await author.openQuiz();
    await author.open(smallText('"discomfort": 0', '"discomfort": 7'), isBroken);
    author.visitor.window.focus();
    author.page.querySelector<HTMLElement>('.problems button')!.click();
    await author.visitor.until(() => author.marked().includes('7'), 'the place to be in view');
    expect(author.page.activeElement).to.equal(author.content);
    expect(author.page.getSelection()!.toString()).to.equal('7');
  });

  it('gives the text back that another one took the place of', async () => {
    await author.openQuiz();
    await author.openQuiz(smallText('A small clinic', 'Another clinic'));
    await author.caretAfter('Another');
    await withControl('z');
    await author.visitor.until(() => author.title() === 'A small clinic', 'the text before');
  });

  it('is left with Escape and Tab; Tab alone indents', async () => {
    await author.openQuiz();
    await author.caretAfter('"schemaVersion"');
    const before = author.content.textContent!;
    await sendKeys({ press: 'Tab' });
    expect(author.page.activeElement).to.equal(author.content);
    expect(author.content.textContent).to.not.equal(before);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    expect(author.page.activeElement).to.not.equal(author.content);
    expect(author.page.querySelector('#editor-help')!.textContent).to.match(/Escape, then Tab/);
  });

  it('offers what is valid at the caret', async () => {
    await author.openQuiz();
    await author.caretAfter('"single');
    await withControl(' ');
    const offered = () =>
      [...author.page.querySelectorAll('.cm-completionLabel')].map((each) => each.textContent);
    await author.visitor.until(() => offered().length, 'something on offer');
    expect(offered()).to.include('"body-map"');
  });

  it('switches the tabs with the arrow keys', async () => {
    author.tab('Text').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(author.page.activeElement).to.equal(author.tab('Answers'));
    expect(author.page.querySelector<HTMLElement>('#given')!.hidden).to.equal(false);
    expect(author.page.querySelector<HTMLElement>('#text')!.hidden).to.equal(true);
    await sendKeys({ press: 'ArrowLeft' });
    expect(author.tab('Text').getAttribute('aria-selected')).to.equal('true');
  });

  it('has the quiz beside the text on a wide screen, and on a tab of its own on a phone', async () => {
    const isSeen = () => author.visitor.quiz().checkVisibility();
    expect(isSeen()).to.equal(true);
    expect(author.tab('Quiz').checkVisibility()).to.equal(false);
    document.querySelector('iframe')!.width = '360';
    await author.visitor.until(() => !isSeen(), 'the quiz to give way');
    author.tab('Quiz').click();
    expect(isSeen()).to.equal(true);
    expect(author.content.checkVisibility()).to.equal(false);
    expect(author.page.documentElement.scrollWidth).to.be.at.most(360);
  });

  for (const name of ['Text', 'Answers', 'Look', 'Check', 'Use it']) {
    it(`has no barriers on the tab "${name}"`, async () => {
      await author.open(smallText('"discomfort": 0', '"discomfort": 7'), isBroken);
      author.tab(name).click();
      await author.visitor.findsNoBarriers();
    });
  }
});

describe('the clinics to start from', () => {
  for (const name of ['Hill Street', 'Quay House', 'Larch Lane', 'Harbour Hands']) {
    it(`${name} works as it is`, async () => {
      const author = await atTheDesk();
      const button = [...author.page.querySelectorAll<HTMLElement>('#starts button')].find((each) =>
        each.textContent!.includes(name),
      )!;
      button.click();
      await author.visitor.until(
        () => button.getAttribute('aria-pressed') === 'true',
        'the clinic to be there',
      );
      expect(author.problems()).to.deep.equal([]);
      expect(works(author.state())).to.equal(true);
    });
  }
});
