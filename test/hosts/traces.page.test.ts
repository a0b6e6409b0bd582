import { expect } from '@open-wc/testing';
import { BUILT, type HostPage, LIBRARY_MARKS, openPage } from './host-page.js';

/** What a script can change of a page beside its own place in it. */
function surroundings({ window, document }: HostPage) {
  const { Array, Object, Function, String, Element, HTMLElement, Node, EventTarget } = window;
  const built = { Array, Object, Function, String, Element, HTMLElement, Node, EventTarget };
  const names = (of: object) => Reflect.ownKeys(of).map(String).sort();
  const globals = names(window).filter((name) => !LIBRARY_MARKS.includes(name));
  const { head, body, documentElement: html } = document;
  return {
    window: globals,
    document: names(document),
    built: Object.entries(built).map(([name, { prototype }]) => [name, names(prototype)]),
    attributes: [html, head, body].map((element) => element.getAttributeNames()),
    styles: document.querySelectorAll('style, link').length,
    sheets: document.adoptedStyleSheets.length,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    head: head.querySelectorAll(':not(script)').length,
    body: [...body.children].map(({ localName }) => localName),
    kept: [window.localStorage.length, window.sessionStorage.length, document.cookie],
    address: [window.location.href, window.history.length],
    title: document.title,
    listening: [...window.record.listening],
  };
}

describe('leaves no trace', () => {
  it('in the page, from the script to the result and after its removal', async () => {
    const page = await openPage({ script: '', body: '<main id="main"></main>' });
    const main = page.document.querySelector('main')!;
    const before = surroundings(page);
    await page.run(BUILT);
    expect(surroundings(page), 'once the script has run').to.deep.equal(before);

    const quiz = await page.add(main);
    const { listening, ...rest } = surroundings(page);
    expect({ ...rest, listening: [] }, 'with a quiz').to.deep.equal(before);
    expect(listening, 'the page is listened to').to.not.deep.equal([]);

    await page.visitor().take();
    expect({ ...surroundings(page), listening: [] }, 'at the result').to.deep.equal(before);
    quiz.remove();
    expect(surroundings(page), 'when it is gone').to.deep.equal(before);
    page.expectQuiet();
  });

  it('changes nothing around it, nor its own tag', async () => {
    const page = await openPage({
      script: '',
      body: '<p>Before</p><treatment-quiz></treatment-quiz>',
    });
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
    });
    observer.observe(page.document.body, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
    });
    await page.run(BUILT);
    await page.shows(page.quiz);
    await page.visitor().take();
    expect(changes).to.deep.equal([]);
  });

  it('of listeners, however often it comes and goes', async () => {
    const page = await openPage({ body: '<treatment-quiz></treatment-quiz>' });
    const { quiz } = page;
    const expected = [...page.record.listening];
    for (let times = 0; times < 5; times++) {
      quiz.remove();
      expect(page.record.listening).to.deep.equal([]);
      page.document.body.append(quiz);
      expect(page.record.listening).to.deep.equal(expected);
    }
  });

  it('on the network: nothing is asked for but the script', async () => {
    const page = await openPage({ body: '<treatment-quiz booking-url="/book"></treatment-quiz>' });
    await page.visitor().take();
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(asked.sort()).to.deep.equal([BUILT, '/test/hosts/pages/recorder.ts']);
  });
});

describe('on load', () => {
  const TALL = '<div style="height: 3000px"></div>';

  it('takes no focus and scrolls nothing', async () => {
    const page = await openPage({ body: `${TALL}<treatment-quiz></treatment-quiz>${TALL}` });
    expect(page.window.scrollY).to.equal(0);
    expect(page.document.activeElement).to.equal(page.document.body);
    expect(page.quiz.shadowRoot!.activeElement).to.equal(null);
  });

  it('leaves focus and place to who is in the middle of something else', async () => {
    const page = await openPage({
      script: '',
      body: `<input style="margin-top: 1500px">${TALL}<treatment-quiz></treatment-quiz>${TALL}`,
    });
    const input = page.document.querySelector('input')!;
    input.focus({ preventScroll: true });
    page.window.scrollTo({ top: 1400, behavior: 'instant' });
    await page.run(BUILT);
    await page.shows(page.quiz);
    expect(page.document.activeElement).to.equal(input);
    expect(page.window.scrollY).to.equal(1400);
  });

  it('nor when a definition, answers or a language come later', async () => {
    const page = await openPage({ body: `${TALL}<treatment-quiz></treatment-quiz>` });
    const { quiz } = page;
    quiz.answers = { goals: ['scars'] };
    quiz.lang = 'de';
    quiz.setAttribute('heading-level', '3');
    await page.visitor().settled();
    quiz.restart();
    await page.visitor().settled();
    quiz.definition = structuredClone((await import('../support/quizzes.js')).smallQuiz());
    await page.visitor().settled();
    expect(page.window.scrollY).to.equal(0);
    expect(page.document.activeElement).to.equal(page.document.body);
  });
});
