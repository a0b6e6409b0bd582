import { expect } from '@open-wc/testing';
import { LIBRARY_MARKS } from '../hosts/host-page.js';
import { languages } from '../i18n/languages.js';

const LOCALES = Object.keys(languages).filter((lang) => lang !== 'en');
const TRANSLATIONS = ['es', 'ar'];

const FILES = [
  ...LOCALES.map((lang) => ({ name: `locales/${lang}`, lang })),
  ...TRANSLATIONS.map((lang) => ({ name: `translations/${lang}`, lang })),
].map((each) => ({ ...each, file: `/dist/${each.name}.js` }));

const textAt = async (path: string) => {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  return response.text();
};

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  while (frames.length) frames.pop()!.remove();
});

type Page = Window & Record<string, unknown> & { customElements: CustomElementRegistry };

/** A page of its own, with a quiz in this language and these scripts, one after the other. */
async function pageWith(lang: string, ...scripts: string[]) {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><title>A page</title>';
  document.body.append(frame);
  await ready;
  const page = frame.contentWindow as unknown as Page;
  const { document: inner } = page;
  const before = new Set(Object.getOwnPropertyNames(page));
  const problems: unknown[] = [];
  page.addEventListener('error', (event) => problems.push(event.message));
  page.addEventListener('unhandledrejection', (event) => problems.push(event.reason));
  const quiz = inner.createElement('treatment-quiz');
  quiz.lang = lang;
  quiz.addEventListener('quiz-error', (event) => problems.push((event as CustomEvent).detail));
  inner.body.append(quiz);
  for (const src of scripts) {
    const script = inner.createElement('script');
    Object.assign(script, { type: 'module', src });
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    inner.head.append(script);
    await loaded;
  }
  await page.customElements.whenDefined('treatment-quiz');
  await (quiz as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  const globals = Object.getOwnPropertyNames(page).filter(
    (name) => !before.has(name) && !LIBRARY_MARKS.includes(name),
  );
  return { root: quiz.shadowRoot!, problems, globals };
}

const ONE_FILE = '/dist/treatment-quiz.js';
const goOn = (root: ShadowRoot) =>
  root.querySelector('[part~="continue"]')!.textContent!.replace(/\s+/g, ' ').trim();

describe('the language files', () => {
  it('bring the words of the widget for each translation of the quiz', () => {
    expect(LOCALES).to.include.members(TRANSLATIONS);
  });

  for (const { name, lang, file } of FILES) {
    describe(`(${name})`, () => {
      it('is whole in itself: one script tag, one integrity hash', async () => {
        const code = await textAt(file);
        expect(code).not.to.match(/(^|[;}])import[ {"'(]|[^.\w]import\(|\bfrom ?["'`]\./m);
        expect(code).not.to.match(/\brequire\(|\beval\(|new Function|https?:/);
      });

      it('does nothing where there are no custom elements, as on a server', async () => {
        const code = await textAt(file);
        expect(code).to.contain('globalThis.customElements?.');
        expect(code).not.to.match(/\b(window|document|HTMLElement|navigator)\b/);
      });

      for (const [when, scripts] of [
        ['before', [file, ONE_FILE]],
        ['after', [ONE_FILE, file]],
      ] as const) {
        it(`is used by the one file when its tag comes ${when} that one's`, async () => {
          const { root, problems, globals } = await pageWith(lang, ...scripts);
          expect(goOn(root)).to.equal(languages[lang]!.continue);
          const inner = root.querySelector<HTMLElement>('.frame')!;
          expect(inner.lang).to.equal(name.startsWith('translations') ? lang : 'en');
          expect(problems).to.deep.equal([]);
          expect(globals).to.deep.equal([]);
        });
      }
    });
  }

  it('are beside each other on one page', async () => {
    const { root, problems } = await pageWith('pl', ...FILES.map(({ file }) => file), ONE_FILE);
    expect(goOn(root)).to.equal(languages.pl!.continue);
    expect(problems).to.deep.equal([]);
  });

  it('export their words, for a tag of another name', async () => {
    for (const { name, lang, file } of FILES) {
      const { messages, translation } = (await import(file)) as {
        messages?: { continue: string };
        translation?: { lang: string };
      };
      if (name.startsWith('locales'))
        expect(messages!.continue).to.equal(languages[lang]!.continue);
      else expect(translation!.lang).to.equal(lang);
    }
  });

  it('lead from "./translations" to what an author needs', async () => {
    const file = '/dist/translations/index.js';
    expect(await import(file)).to.have.keys('addTranslation', 'fingerprint', 'translateQuiz');
  });
});
