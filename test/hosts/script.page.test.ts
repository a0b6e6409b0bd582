import { expect } from '@open-wc/testing';
import { smallQuiz } from '../support/quizzes.js';
import { barePage, BUILT, openPage, SCRIPT } from './host-page.js';
import { arrived } from '../support/waiting.js';

const QUIZ = '<treatment-quiz></treatment-quiz>';
const AGAIN = `${BUILT}?v=2`;
const GOALS = 'What would you like help with?';
const SCARS = 'Less visible scars or stretch marks';

describe('the script twice on a page', () => {
  it('works, the first one wins, and the second says so once', async () => {
    const page = await openPage({
      body: QUIZ,
      script: `${SCRIPT}<script type="module" src="${AGAIN}"></script>`,
    });
    await page.visitor().take();
    const { said, wrong } = page.record;
    expect(wrong).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^warn: .*treatment-quiz/);
  });

  it('leaves a quiz that is being taken alone', async () => {
    const page = await barePage();
    const first = page.window.customElements.get('treatment-quiz');
    await page.visitor().choose(GOALS, SCARS);
    await page.run(AGAIN);
    expect(page.window.customElements.get('treatment-quiz')).to.equal(first);
    expect(page.visitor().chosen()).to.deep.equal([SCARS]);
    expect((await page.add()).constructor).to.equal(first);
    await page.visitor().next();
    expect(page.record.wrong).to.deep.equal([]);
  });

  it('by the same address is only one', async () => {
    const page = await openPage({ body: QUIZ, script: SCRIPT + SCRIPT });
    await page.visitor().take();
    page.expectQuiet();
  });

  it('throws nothing when the tag name is taken', async () => {
    const page = await openPage({ script: '' });
    const { customElements, HTMLElement } = page.window;
    customElements.define('treatment-quiz', class extends HTMLElement {} as never);
    await page.run(BUILT);
    expect(page.record.wrong).to.deep.equal([]);
  });
});

describe('the tag and the script, whichever comes first:', () => {
  it('the tag, long before', async () => {
    const page = await openPage({ script: '', body: `<main>${QUIZ}</main>` });
    await arrived();
    await page.run(BUILT);
    await page.shows(page.quiz);
    await page.visitor().take();
    page.expectQuiet();
  });

  it('the script, long before', async () => {
    const page = await openPage();
    await arrived();
    await page.add();
    await page.visitor().take();
    page.expectQuiet();
  });

  it('the script long before, and then the page in pieces, cut within an inline definition', async () => {
    const page = await openPage();
    const text = JSON.stringify(smallQuiz({ title: 'In pieces' }));
    page.document.open();
    // Which takes away all that listens, the recorder too.
    page.window.addEventListener('error', ({ message }) => page.record.wrong.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) =>
      page.record.wrong.push(String(reason)),
    );
    page.document.write(`<treatment-quiz><script type="application/json">${text.slice(0, 100)}`);
    await arrived();
    expect(page.quiz.shadowRoot!.querySelectorAll('[part="step"]')).to.have.lengthOf(0);
    page.document.write(`${text.slice(100)}</script></treatment-quiz>`);
    page.document.close();
    await page.shows(page.quiz);
    expect(page.visitor().root.querySelector('[aria-label="In pieces"]')).to.exist;
    page.expectQuiet();
  });

  it('the script at the end of the body', async () => {
    const page = await openPage({ script: '', body: QUIZ + SCRIPT });
    await page.visitor().take();
    page.expectQuiet();
  });

  it('the script without order, as pages load what can wait', async () => {
    const page = await openPage({ body: QUIZ, script: SCRIPT.replace('src', 'async src') });
    await page.shows(page.quiz);
    await page.visitor().take();
    page.expectQuiet();
  });

  it('the tag written in as HTML, within what a template engine makes', async () => {
    const page = await openPage({ body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    main.innerHTML = `<section><h2>Our quiz</h2><treatment-quiz heading-level="4"></treatment-quiz></section>`;
    await page.shows(page.quiz);
    expect(page.visitor().all('h4')[0]).to.exist;
    main.insertAdjacentHTML('beforeend', QUIZ);
    const [, second] = page.document.querySelectorAll('treatment-quiz');
    await page.shows(second!);
    await page.visitor(second).take();
    page.expectQuiet();
  });

  it('the tag out of a template element', async () => {
    const page = await openPage({ body: `<template>${QUIZ}</template>` });
    const template = page.document.querySelector('template')!;
    page.document.body.append(template.content.cloneNode(true));
    page.document.body.append(page.document.importNode(template.content, true));
    const quizzes = page.document.querySelectorAll('treatment-quiz');
    for (const quiz of quizzes) await page.shows(quiz);
    await page.visitor(quizzes[1]).take();
    page.expectQuiet();
  });

  it('properties set before there is a script', async () => {
    const page = await openPage({ script: '', body: QUIZ });
    Object.assign(page.quiz, {
      ...{ definition: smallQuiz(), answers: { goals: ['scars'] }, headingLevel: 5 },
      ...{ bookingUrl: '/book', disabled: true },
    });
    await page.run(BUILT);
    await page.shows(page.quiz);
    const visitor = page.visitor();
    expect(visitor.chosen()).to.deep.equal(['SCARS']);
    expect(visitor.all('h5')[0]).to.exist;
    expect(visitor.all('fieldset')[0]!.matches(':disabled')).to.equal(true);
    page.quiz.disabled = false;
    await visitor.settled();
    await visitor.next();
    expect(visitor.root.querySelector('[part="book"]')).to.exist;
    page.expectQuiet();
  });

  it('an event that is listened for before there is a script', async () => {
    const page = await openPage({ script: '', body: QUIZ });
    const heard: string[] = [];
    page.document.addEventListener('quiz-ready', ({ type }) => heard.push(type));
    await page.run(BUILT);
    await page.shows(page.quiz);
    expect(heard).to.deep.equal(['quiz-ready']);
  });
});
