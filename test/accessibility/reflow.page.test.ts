import { expect, nextFrame } from '@open-wc/testing';
import { faults, smallTargets } from './layout.js';
import { screens } from './screens.js';
import { setViewport } from '../support/viewport.js';

/** What WCAG 1.4.12 lets a visitor set. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const settings = {
  // A window of 1280 by 1024 at 400 %.
  'at a width of 320 px': { width: 320, height: 256 },
  'with text of twice the size': { width: 1280, height: 800, fontSize: '200%' },
  'with text of twice the size on a phone': { width: 360, height: 640, fontSize: '200%' },
  'with wide text spacing': { width: 1280, height: 800, spacing: SPACING },
  'with wide text spacing on a phone': { width: 360, height: 640, spacing: SPACING },
} satisfies Record<string, { width: number; height: number; fontSize?: string; spacing?: string }>;

/** Until what was last laid out has been drawn: WebKit can measure words before they are broken. */
async function drawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
});

for (const [setting, { width, height, ...text }] of Object.entries(settings)) {
  describe(`the layout ${setting}`, () => {
    beforeEach(() => setViewport({ width, height }));

    for (const [name, arrive] of Object.entries(screens)) {
      it(`shows all of ${name}`, async () => {
        const { fontSize, spacing } = text as { fontSize?: string; spacing?: string };
        if (fontSize) {
          document.documentElement.style.setProperty('--treatment-quiz-font-size', fontSize);
        }
        const visitor = await arrive();
        if (spacing) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(spacing);
          visitor.root.adoptedStyleSheets.push(sheet);
        }
        // A bar that keeps its place lies on what is scrolled beneath it.
        scrollTo(0, document.documentElement.scrollHeight);
        await drawn();
        expect(faults(visitor)).to.deep.equal([]);
      });
    }
  });
}

for (const width of [320, 1280]) {
  describe(`pointer targets at a width of ${width} px`, () => {
    beforeEach(() => setViewport({ width, height: 800 }));

    for (const [name, arrive] of Object.entries(screens)) {
      it(`have at least 44 by 44 px on ${name}`, async () => {
        const visitor = await arrive();
        await drawn();
        expect(smallTargets(visitor)).to.deep.equal([]);
      });
    }
  });
}
