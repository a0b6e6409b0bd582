import { expect, waitUntil } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { type HostPage, openAddress, stepsFor } from './host-page.js';

const PAGES = '/test/hosts/pages';
// The test server may talk to its pages over a web socket; nothing else may.
const POLICY = `default-src 'none'; connect-src ws:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'`;

const withPolicy = (file: string, policy: string) =>
  openAddress(`${PAGES}/${file}?policy=${encodeURIComponent(policy)}`);

/** From the first step, past an error and back, to the result and on to its buttons. */
async function takeAll(page: HostPage): Promise<void> {
  const visitor = page.visitor();
  await visitor.next();
  expect(visitor.errors()).to.have.length(1);
  await visitor.take(stepsFor(['scars', 'pigment_sun']));
  for (const details of visitor.all<HTMLDetailsElement>('details')) details.open = true;
  await visitor.press(visitor.root.querySelector('[part="share"]')!);
  await visitor.change('How old are you?');
  await visitor.back();
  await visitor.press(visitor.root.querySelector('[part="clear"]')!);
  expect(visitor.heading()).to.equal('What would you like help with?');
  page.quiz.lang = 'de';
  await visitor.settled();
}

/** Shows that the policy of the page was in force all the time. */
async function expectStrict({ document, record }: HostPage): Promise<void> {
  expect(record.refused).to.deep.equal([]);
  document.body.setAttribute('style', 'color: red');
  await waitUntil(() => record.refused.length, 'the policy refuses a style attribute');
}

describe('under a strict content security policy', () => {
  it('that comes as a header, nothing is refused from load to result', async () => {
    const page = await withPolicy('strict.html', `${POLICY}; trusted-types treatment-quiz`);
    await takeAll(page);
    page.expectQuiet();
    await expectStrict(page);
  });

  it('that the page states itself, nothing is refused either', async () => {
    const page = await openAddress(`${PAGES}/strict-meta.html`);
    await takeAll(page);
    page.expectQuiet();
    await expectStrict(page);
  });

  it('a definition of the page is checked without a report', async () => {
    const page = await withPolicy('strict.html', `${POLICY}; trusted-types treatment-quiz`);
    page.quiz.definition = { schemaVersion: 1, extends: 'skin-goals', id: 'ours', version: '1' };
    await page.visitor().settled();
    expect(page.quiz.quiz!.id).to.equal('ours');
    page.expectQuiet();
    await expectStrict(page);
  });

  it('it is styled as without one', async () => {
    const page = await openAddress(`${PAGES}/strict-meta.html`);
    const [button] = page.visitor().all('[part="continue"]');
    expect(page.window.getComputedStyle(button!).backgroundColor).to.not.match(/0\)$|transparent/);
    const swatch = stepsFor(['scars']).findIndex(({ step }) => step.id === 'skin_type');
    const visitor = page.visitor();
    for (const step of stepsFor(['scars']).slice(0, swatch)) {
      await visitor.answer(step);
      await visitor.next();
    }
    const colours = visitor
      .all('.swatch')
      .map((each) => page.window.getComputedStyle(each).backgroundColor);
    expect(new Set(colours).size).to.be.above(4);
  });

  it('another Lit is on the page', async () => {
    const page = await withPolicy(
      'strict-beside-lit.html',
      `${POLICY}; trusted-types treatment-quiz lit-html`,
    );
    expect(page.document.querySelector('other-lit')!.shadowRoot!.textContent).to.contain('another');
    await takeAll(page);
    expect(page.record.wrong).to.deep.equal([]);
    await expectStrict(page);
  });

  it('a second copy of the script asks for no second policy', async () => {
    const page = await withPolicy('strict-twice.html', `${POLICY}; trusted-types treatment-quiz`);
    await takeAll(page);
    expect(page.record.wrong).to.deep.equal([]);
    await expectStrict(page);
  });
});

describe('in a sandbox without an origin', () => {
  it('it leads to a result, keeps nothing and breaks nothing', async () => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { title: 'A sandbox', width: '600', height: '600' });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `${PAGES}/sandboxed.html`;
    const reported = new Promise<MessageEvent>((resolve) =>
      addEventListener(
        'message',
        (event) => event.source === frame.contentWindow && resolve(event),
      ),
    );
    document.body.append(frame);
    const { field, ...rest } = (await reported).data;
    expect(rest).to.deep.equal({
      ...{ origin: 'null', storage: 'none', heading: english.resultTitle, said: [], wrong: [] },
    });
    expect(JSON.parse(field).treatments).to.be.an('array');
    frame.remove();
  });
});
