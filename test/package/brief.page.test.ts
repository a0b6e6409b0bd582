import { expect, waitUntil } from '@open-wc/testing';
import { linesUnder } from '../brief/brief-harness.js';
import { english } from '../../src/brief/messages/en.js';
import {
  type HostPage,
  LIBRARY_MARKS,
  openAddress,
  openPage,
  SCRIPT,
  textOf,
} from '../hosts/host-page.js';

const FILE = '/dist/brief.js';
const BRIEF = `<script type="module" src="${FILE}"></script>`;
const BODY =
  '<treatment-quiz><treatment-quiz-brief slot="result-actions"></treatment-quiz-brief></treatment-quiz>';
// The test server may talk to its pages over a web socket; nothing else may.
const POLICY = [
  "default-src 'none'; connect-src ws:; script-src 'self'; style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types treatment-quiz treatment-quiz-brief',
].join('; ');

const rootOf = ({ document }: HostPage) =>
  document.querySelector('treatment-quiz-brief')!.shadowRoot!;
const shown = (page: HostPage) => rootOf(page)?.querySelector('section');

/** Presses the button and takes what would be printed. */
async function print(page: HostPage): Promise<Window & typeof globalThis> {
  const { prototype } = page.window.HTMLIFrameElement;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  let printed: (Window & typeof globalThis) | undefined;
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const window = get!.call(this) as Window & typeof globalThis;
      window.print = () => void (printed = window);
      return window;
    },
  });
  rootOf(page).querySelector('button')!.click();
  await waitUntil(() => printed, 'a sheet');
  return printed!;
}

describe('dist/brief.js', () => {
  it('is whole in itself: one script tag, one integrity hash', async () => {
    const code = await (await fetch(FILE)).text();
    expect(code).not.to.match(/(^|[;}])import[ {"'(]|[^.\w]import\(|\bfrom ?["'`]\./m);
    expect(code).not.to.match(/\brequire\(|\beval\(|new Function/);
  });

  it('is not in the one file', async () => {
    const code = await (await fetch('/dist/treatment-quiz.js')).text();
    expect(code).to.not.contain('treatment-quiz-brief');
    expect(code).to.not.contain('afterprint');
  });

  for (const [when, script] of [
    ['before', BRIEF + SCRIPT],
    ['after', SCRIPT + BRIEF],
  ] as const) {
    it(`shows the brief when its tag is ${when} that of the quiz`, async () => {
      const page = await openPage({ body: BODY, script });
      expect(textOf(rootOf(page))).to.equal('');
      await page.visitor().take();
      await waitUntil(() => shown(page), 'the brief');
      page.expectQuiet();
    });
  }

  it('shows it when it comes long after the result', async () => {
    const page = await openPage({ body: BODY });
    await page.visitor().take();
    await page.run(FILE);
    await waitUntil(() => shown(page), 'the brief');
    page.expectQuiet();
  });

  it('may be loaded twice, and leaves no global behind', async () => {
    const page = await openPage({ body: BODY, script: SCRIPT });
    const before = Object.getOwnPropertyNames(page.window);
    await page.run(FILE);
    await page.run(`${FILE}?again`);
    const left = Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name));
    expect(LIBRARY_MARKS).to.include.members(left);
    await page.visitor().take();
    await waitUntil(() => shown(page), 'the brief');
    page.expectQuiet();
  });

  it('leaves nothing listening to the page once it is gone', async () => {
    const page = await openPage({ body: BODY, script: SCRIPT + BRIEF });
    await page.visitor().take();
    await waitUntil(() => shown(page), 'the brief');
    page.quiz.remove();
    expect(page.record.listening).to.deep.equal([]);
  });

  it('is refused nothing under a strict policy, and prints with its styles', async () => {
    const page = await openAddress(
      `/test/hosts/pages/strict-brief.html?policy=${encodeURIComponent(POLICY)}`,
    );
    await page.visitor().take();
    await waitUntil(() => shown(page), 'the brief');
    const { document: sheet, getComputedStyle } = await print(page);
    page.expectQuiet();
    expect(textOf(sheet.querySelector('header'))).to.equal('Hazel Street Skin Clinic');
    expect(linesUnder(sheet, english.ask)).to.deep.equal(english.questions);
    expect(getComputedStyle(sheet.querySelector('article')!).breakInside).to.equal('avoid');
    expect(parseFloat(getComputedStyle(sheet.querySelector('h1')!).fontSize)).to.be.above(15);
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => page.record.refused.length, 'the policy refuses a style attribute');
  });
});
