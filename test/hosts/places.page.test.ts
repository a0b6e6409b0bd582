import { expect } from '@open-wc/testing';
import { type HostPage, openPage } from './host-page.js';

/** Engines differ in whether a scroll bar takes room. */
const NO_BARS = '<style>html { scrollbar-width: none }</style>';
const QUIZ = '<treatment-quiz></treatment-quiz>';
/** As wide as the quiz likes to be where it may choose: 38 times 16 pixels and a few letters. */
const WIDEST = 608;
const LETTERS = 20;

function expectWidth({ quiz }: HostPage, width: number): void {
  if (width === WIDEST) expect(quiz.offsetWidth).to.be.within(WIDEST - 1, WIDEST + LETTERS);
  else expect(quiz.offsetWidth).to.be.closeTo(width, 1);
}

/** The hosts of a quiz, and how wide it should be there. */
const places: Record<string, { body: string; width: number; frame?: number }> = {
  'a phone': { body: QUIZ, width: 304, frame: 320 },
  'a column of 280 pixels': { body: `<div style="width: 280px">${QUIZ}</div>`, width: 280 },
  'a wide page': { body: QUIZ, width: 1008 },
  'a flex row': { body: `<div style="display: flex">${QUIZ}</div>`, width: WIDEST },
  'a flex row beside a picture': {
    body: `<div style="display: flex; width: 700px; gap: 20px">
      <div style="flex: 0 0 200px"></div>${QUIZ}</div>`,
    width: 480,
  },
  'a flex row of the whole width': {
    body: `<div style="display: flex; width: 400px; justify-content: center">${QUIZ}</div>`,
    width: 400,
  },
  'a flex column': {
    body: `<div style="display: flex; flex-direction: column">${QUIZ}</div>`,
    width: 1008,
  },
  'a flex column that centres': {
    body: `<div style="display: flex; flex-direction: column; align-items: center">${QUIZ}</div>`,
    width: WIDEST,
  },
  'a narrow flex column that centres': {
    body: `<div style="display: flex; flex-direction: column; align-items: center; width: 300px">
      ${QUIZ}</div>`,
    width: 300,
  },
  'a grid': { body: `<div style="display: grid">${QUIZ}</div>`, width: 1008 },
  'an automatic column of a grid': {
    body: `<div style="display: grid; grid-template-columns: auto 100px; justify-content: start">
      ${QUIZ}</div>`,
    width: WIDEST,
  },
  'a narrow automatic column of a grid': {
    body: `<div style="display: grid; grid-template-columns: auto 100px; width: 420px">
      ${QUIZ}<p>Call us.</p></div>`,
    width: 320,
  },
  'a grid that centres': {
    body: `<div style="display: grid; place-items: center">${QUIZ}</div>`,
    width: WIDEST,
  },
  'a cell of a table': {
    body: `<table style="border-spacing: 0"><tr><td style="padding: 0">${QUIZ}</td></tr></table>`,
    width: WIDEST,
  },
  'a cell of a narrow table': {
    body: `<table style="border-spacing: 0; width: 320px; table-layout: fixed"><tr>
      <td style="padding: 0">${QUIZ}</td></tr></table>`,
    width: 320,
  },
  'a float': { body: `<div style="float: left">${QUIZ}</div>`, width: WIDEST },
  'an inline block': { body: `<div style="display: inline-block">${QUIZ}</div>`, width: WIDEST },
  'a box placed absolutely': {
    body: `<div style="position: absolute; left: 0; top: 0">${QUIZ}</div>`,
    width: WIDEST,
  },
  'a box as narrow as what is in it': {
    body: `<div style="width: fit-content">${QUIZ}</div>`,
    width: WIDEST,
  },
  'text that runs down the page': {
    body: `<div style="writing-mode: vertical-rl; height: 700px">${QUIZ}</div>`,
    width: WIDEST,
  },
  'a page from right to left': {
    body: `<div dir="rtl" style="width: 280px">${QUIZ}</div>`,
    width: 280,
  },
  'a dialog': {
    body: `<dialog open style="padding: 0; border: 0">${QUIZ}</dialog>`,
    width: WIDEST,
  },
  'a moved and turned box': {
    body: `<div style="width: 300px; transform: translate(9px, 9px) rotate(0.5turn)">${QUIZ}</div>`,
    width: 300,
  },
  'a box of text without breaks': {
    body: `<div style="width: 280px; white-space: nowrap; overflow: auto">${QUIZ}</div>`,
    width: 280,
  },
};

/** Elements that stick out of the quiz, sideways. */
function sticksOut({ quiz }: HostPage): string[] {
  const { left, right } = quiz.getBoundingClientRect();
  return [...quiz.shadowRoot!.querySelectorAll('*')]
    .filter((element) => element.getClientRects().length && element.checkVisibility())
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(({ localName, className }) => `${localName}.${String(className)}`);
}

async function isUsable(page: HostPage): Promise<void> {
  const visitor = page.visitor();
  expect(sticksOut(page), 'the first step').to.deep.equal([]);
  await visitor.next();
  expect(visitor.errors()).to.have.length(1);
  await visitor.take();
  for (const details of visitor.all<HTMLDetailsElement>('details')) details.open = true;
  for (const animation of visitor.root.getAnimations()) animation.finish();
  expect(sticksOut(page), 'the result').to.deep.equal([]);
  page.expectQuiet();
}

describe('fits into', () => {
  for (const [place, { body, width, frame }] of Object.entries(places)) {
    it(place, async () => {
      const page = await openPage({ head: NO_BARS, body, width: frame });
      expectWidth(page, width);
      const { scrollWidth } = page.document.documentElement;
      expect(scrollWidth, 'no scrolling sideways').to.be.at.most(page.window.innerWidth);
      await isUsable(page);
      expectWidth(page, width);
    });
  }
});

describe('is at home in', () => {
  it('a modal dialog that is opened later', async () => {
    const page = await openPage({ head: NO_BARS, body: `<dialog>${QUIZ}</dialog>` });
    page.document.querySelector('dialog')!.showModal();
    expectWidth(page, WIDEST);
    await isUsable(page);
  });

  it('a tab that is shown later', async () => {
    const page = await openPage({ head: NO_BARS, body: `<div hidden>${QUIZ}</div>` });
    const tab = page.document.querySelector('div')!;
    expect(page.quiz.offsetWidth).to.equal(0);
    tab.hidden = false;
    expect(page.quiz.offsetWidth).to.equal(1008);
    await isUsable(page);
  });

  it('a tab that is hidden and shown again on the way', async () => {
    const page = await openPage({ head: NO_BARS, body: `<div>${QUIZ}</div>` });
    const tab = page.document.querySelector('div')!;
    const visitor = page.visitor();
    await visitor.choose('What would you like help with?', 'Less visible scars or stretch marks');
    const { height } = page.quiz.getBoundingClientRect();
    tab.hidden = true;
    page.quiz.headingLevel = 3;
    await visitor.settled();
    tab.hidden = false;
    expect(page.quiz.getBoundingClientRect().height).to.be.closeTo(height, 1);
    expect(visitor.chosen()).to.deep.equal(['Less visible scars or stretch marks']);
  });

  it('a zoomed box', async () => {
    const page = await openPage({
      head: NO_BARS,
      body: `<div style="zoom: 1.5; width: 300px">${QUIZ}</div>`,
    });
    // Engines disagree on whether a box is measured with its zoom or without.
    expect(page.quiz.offsetWidth).to.be.oneOf([300, 450]);
    await isUsable(page);
  });

  it('the shadow tree of another component', async () => {
    const page = await openPage({
      head: NO_BARS,
      body: '<section style="width: 320px"></section>',
    });
    const outer = page.document.querySelector('section')!;
    const tree = outer.attachShadow({ mode: 'open' });
    tree.innerHTML = '<style>* { color: red; margin: 9px } :host { display: block }</style>';
    const quiz = await page.add(tree);
    expect(quiz.offsetWidth).to.equal(302);
    const visitor = page.visitor(quiz);
    await visitor.take();
    page.expectQuiet();
  });

  it('the slot of another component', async () => {
    const page = await openPage({
      head: NO_BARS,
      body: `<section style="width: 320px">${QUIZ}</section>`,
    });
    const outer = page.document.querySelector('section')!;
    outer.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    expect(page.quiz.offsetWidth).to.equal(320);
    await isUsable(page);
  });
});
