import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { contrast, paint } from './painting.js';
import { type Scheme, type Showcase, showcase } from './showcase.js';

/** Colours that the browser gives to what the sheets leave to it. */
const forceColors = (scheme: Scheme | null) => executeServerCommand('force-colors', scheme);

const found = (screen: Showcase, selector: string) =>
  screen.roots.flatMap((root) => [...root.querySelectorAll(selector)]);

const styleOf = (screen: Showcase, selector: string) =>
  getComputedStyle(found(screen, selector)[0]!);

describe('in forced colours', () => {
  afterEach(() => forceColors(null));

  for (const scheme of ['light', 'dark'] as const) {
    for (const page of ['light', 'dark'] as const) {
      it(`everything on a ${page} page is readable with a ${scheme} system`, async () => {
        const screen = await showcase();
        await forceColors(scheme);
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const low = screen.read({}, page).filter(({ contrast, least }) => contrast < least);
        expect(low).to.deep.equal([]);
      });
    }
  }

  it('progress has an edge, and a value that differs from the rest', async () => {
    const screen = await showcase();
    await forceColors('dark');
    const { borderTopColor, borderTopStyle, blockSize } = styleOf(screen, 'progress');
    expect(borderTopStyle).to.equal('solid');
    expect(contrast(paint(borderTopColor), paint('Canvas'))).to.be.above(4.5);
    expect(parseFloat(blockSize)).to.be.at.least(8);
    expect(styleOf(screen, '.progress-value').backgroundColor).to.equal(system('Highlight'));
  });

  it('what is chosen has an edge of its own', async () => {
    const screen = await showcase();
    await forceColors('dark');
    const chosen = styleOf(screen, '.option:has(:checked)');
    const other = styleOf(screen, '.option:not(:has(:checked))');
    expect(chosen.borderTopColor).to.equal(system('Highlight'));
    expect(other.borderTopColor).to.not.equal(chosen.borderTopColor);
    expect(parseFloat(chosen.borderTopWidth)).to.be.above(parseFloat(other.borderTopWidth));
    expect(styleOf(screen, '.region[aria-checked="true"]').fill).to.equal(system('Highlight'));
    expect(styleOf(screen, '.region[aria-checked="true"]').stroke).to.equal(system('CanvasText'));
    expect(styleOf(screen, '.region[aria-checked="false"]').stroke).to.equal(system('CanvasText'));
    expect(styleOf(screen, '.region[aria-checked="false"]').fill).to.equal(system('Canvas'));
  });

  it('a dot that counts is filled, and a swatch keeps its colour', async () => {
    const screen = await showcase();
    await forceColors('dark');
    expect(styleOf(screen, 'i.on').backgroundColor).to.equal(system('CanvasText'));
    const empty = styleOf(screen, 'i:not(.on)').backgroundColor;
    expect(contrast(paint('Canvas', empty), paint('CanvasText'))).to.be.above(4.5);
    expect(styleOf(screen, '.swatch').backgroundColor).to.equal('rgb(248, 227, 214)');
  });
});

/** What the system takes for `name`. */
function system(name: string): string {
  const probe = document.createElement('p');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
