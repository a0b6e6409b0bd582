import { expect } from '@open-wc/testing';
import { type HostPage, openAddress, openPage, type PageParts } from '../hosts/host-page.js';

const MODULE = '/dist/treatment-quiz.js';
const CLASSIC = '/dist/treatment-quiz.classic.js';
const QUIZ = '<treatment-quiz></treatment-quiz>';

const textAt = async (file: string) => (await fetch(file)).text();
const code = await textAt(CLASSIC);

/** The address of a script with this text. */
const scriptOf = (text: string) =>
  URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

const integrityOf = async (file: string) => {
  const digest = await crypto.subtle.digest(
    'SHA-384',
    new TextEncoder().encode(await textAt(file)),
  );
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

const head = (script: string): PageParts => ({ script, body: QUIZ });
const foot = (script: string): PageParts => ({ script: '', body: QUIZ + script });
const joined = (text: string) => head(`<script src="${scriptOf(text)}"></script>`);

const WAYS: [how: string, parts: PageParts][] = [
  ['as a classic script in the head', head(`<script src="${CLASSIC}"></script>`)],
  ['as a classic script with defer', head(`<script defer src="${CLASSIC}"></script>`)],
  ['as a classic script with async', head(`<script async src="${CLASSIC}"></script>`)],
  ['as a classic script after the tag', foot(`<script src="${CLASSIC}"></script>`)],
  [
    'as a classic script that got type="module"',
    head(`<script type="module" src="${CLASSIC}"></script>`),
  ],
  [
    'as a classic script with its integrity hash',
    head(`<script src="${CLASSIC}" integrity="${await integrityOf(CLASSIC)}"></script>`),
  ],
  ['as a classic script in the page itself', foot(`<script>${code}</script>`)],
  [
    'as a classic script that a tag manager adds',
    head(
      `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${CLASSIC}' }))</script>`,
    ),
  ],
  [
    'as a classic script that the page writes',
    foot(`<script>document.write('<script src="${CLASSIC}"><\\/script>')</script>`),
  ],
  ['joined to a script without a last semicolon', joined(`window.before = function () {}${code}`)],
  ['joined to a script that ends in a comment', joined(`window.before = 1 // the end${code}`)],
  ['inside try and catch', joined(`try {${code}} catch (error) { console.error(error); }`)],
  ['as a module', head(`<script type="module" src="${MODULE}"></script>`)],
  ['as a module with async', head(`<script type="module" async src="${MODULE}"></script>`)],
  ['as a module after the tag', foot(`<script type="module" src="${MODULE}"></script>`)],
  [
    'as a module with its integrity hash',
    head(
      `<script type="module" src="${MODULE}" integrity="${await integrityOf(MODULE)}"></script>`,
    ),
  ],
  [
    'as a module that another imports later',
    foot(`<script>addEventListener('load', () => import('${location.origin}${MODULE}'))</script>`),
  ],
];

async function takesAnAnswer(page: HostPage): Promise<void> {
  await page.shows(page.quiz);
  const visitor = page.visitor();
  await visitor.choose('What would you like help with?', 'Less visible scars or stretch marks');
  await visitor.next();
  expect(visitor.heading()).to.equal('Tell us a little more');
  expect(page.record.wrong).to.deep.equal([]);
}

describe('the files for pages without a bundler work', () => {
  for (const [how, parts] of WAYS) {
    it(how, async () => {
      const page = await openPage(parts);
      await takesAnAnswer(page);
      page.expectQuiet();
    });
  }

  it('as a classic script joined to others, whose rules and code it leaves alone', async () => {
    const page = await openPage(
      joined(`${code}sloppy = 'a global of the next script'; window.after = (() => this)();`),
    );
    await takesAnAnswer(page);
    const { sloppy, after } = page.window as unknown as Record<string, unknown>;
    expect(sloppy).to.equal('a global of the next script');
    expect(after).to.equal(page.window);
  });

  it('as a classic script from another origin that allows nobody to read it', async () => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { title: 'A sandbox', width: '600', height: '600' });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/test/hosts/pages/sandboxed-classic.html';
    const report = new Promise<MessageEvent>((resolve) =>
      addEventListener(
        'message',
        (event) => event.source === frame.contentWindow && resolve(event),
      ),
    );
    document.body.append(frame);
    const { origin, field, wrong } = (await report).data;
    expect(origin).to.equal('null');
    expect(wrong).to.deep.equal([]);
    expect(JSON.parse(field).treatments).to.be.an('array');
    frame.remove();
  });

  for (const [first, second] of [
    [`<script src="${CLASSIC}"></script>`, `<script src="${CLASSIC}?again"></script>`],
    [`<script src="${CLASSIC}"></script>`, `<script type="module" src="${MODULE}"></script>`],
    [`<script type="module" src="${MODULE}"></script>`, `<script defer src="${CLASSIC}"></script>`],
  ] as const) {
    it(`beside each other, the second with a warning only: ${first} ${second}`, async () => {
      const page = await openPage(head(first + second));
      await takesAnAnswer(page);
      expect(page.record.said).to.have.length(1);
      expect(page.record.said[0]).to.match(/^warn: .*treatment-quiz/);
    });
  }

  it('under a strict policy as a classic script, too', async () => {
    const policy =
      "default-src 'none'; connect-src ws:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types treatment-quiz";
    const page = await openAddress(
      `/test/hosts/pages/strict-classic.html?policy=${encodeURIComponent(policy)}`,
    );
    await takesAnAnswer(page);
    page.expectQuiet();
  });
});
