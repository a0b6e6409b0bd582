import { expect, waitUntil } from '@open-wc/testing';
import { eventsIn } from '../calendar/saved-events.js';
import { type HostPage, LIBRARY_MARKS, openAddress, openPage, SCRIPT } from '../hosts/host-page.js';

const FILE = '/dist/calendar.js';
const CALENDAR = `<script type="module" src="${FILE}"></script>`;
const BODY =
  '<treatment-quiz><treatment-quiz-calendar slot="result-actions"></treatment-quiz-calendar></treatment-quiz>';
// The test server may talk to its pages over a web socket; nothing else may.
const POLICY = [
  "default-src 'none'; connect-src ws:; script-src 'self'; style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types treatment-quiz treatment-quiz-calendar',
].join('; ');

const calendarIn = ({ document }: HostPage) => document.querySelector('treatment-quiz-calendar')!;
const shown = ({ document }: HostPage, selector: string) =>
  document.querySelector('treatment-quiz-calendar')!.shadowRoot?.querySelector(selector);

/** Presses the button and reads what the browser is given to download. */
async function save(page: HostPage): Promise<string> {
  const { window } = page;
  const { prototype } = window.HTMLAnchorElement;
  const blobs: Blob[] = [];
  const { createObjectURL } = window.URL;
  window.URL.createObjectURL = (blob: Blob) => (blobs.push(blob), createObjectURL(blob));
  let pressed = '';
  prototype.click = function () {
    pressed = `${this.download} ${this.href.split(':')[0]}`;
  };
  (shown(page, 'button') as HTMLElement).click();
  expect(pressed).to.equal('plan.ics blob');
  return blobs[0]!.text();
}

describe('dist/calendar.js', () => {
  it('is whole in itself: one script tag, one integrity hash', async () => {
    const code = await (await fetch(FILE)).text();
    expect(code).not.to.match(/(^|[;}])import[ {"'(]|[^.\w]import\(|\bfrom ?["'`]\./m);
    expect(code).not.to.match(/\brequire\(|\beval\(|new Function/);
  });

  it('is not in the one file', async () => {
    const code = await (await fetch('/dist/treatment-quiz.js')).text();
    expect(code).to.not.contain('treatment-quiz-calendar');
    expect(code).to.not.contain('VCALENDAR');
  });

  for (const [when, script] of [
    ['before', CALENDAR + SCRIPT],
    ['after', SCRIPT + CALENDAR],
  ] as const) {
    it(`shows the plan when its tag is ${when} that of the quiz`, async () => {
      const page = await openPage({ body: BODY, script });
      expect(calendarIn(page).shadowRoot!.textContent!.trim()).to.equal('');
      await page.visitor().take();
      await waitUntil(() => shown(page, 'table'), 'the plan');
      page.expectQuiet();
    });
  }

  it('shows it when it comes long after the result', async () => {
    const page = await openPage({ body: BODY });
    await page.visitor().take();
    await page.run(FILE);
    await waitUntil(() => shown(page, 'table'), 'the plan');
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
    await waitUntil(() => shown(page, 'table'), 'the plan');
    page.expectQuiet();
  });

  it('leaves nothing listening to the page once it is gone', async () => {
    const page = await openPage({ body: BODY, script: SCRIPT + CALENDAR });
    await page.visitor().take();
    await waitUntil(() => shown(page, 'table'), 'the plan');
    page.quiz.remove();
    expect(page.record.listening).to.deep.equal([]);
  });

  it('is refused nothing under a strict policy, and saves', async () => {
    const page = await openAddress(
      `/test/hosts/pages/strict-calendar.html?policy=${encodeURIComponent(POLICY)}`,
    );
    await page.visitor().take();
    await waitUntil(() => shown(page, 'table'), 'the plan');
    const events = eventsIn(await save(page));
    expect(events.length).to.be.above(4);
    page.expectQuiet();
    const { minBlockSize } = page.window.getComputedStyle(shown(page, 'button')!);
    expect(parseFloat(minBlockSize)).to.be.at.least(44);
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => page.record.refused.length, 'the policy refuses a style attribute');
  });
});
