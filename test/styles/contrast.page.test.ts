import { expect } from '@open-wc/testing';
import { type Brand, hardBrands, randomBrands } from './accents.js';
import { contrast, paint } from './painting.js';
import type { Reading } from './readings.js';
import { type Scheme, type Showcase, showcase } from './showcase.js';

/** A browser takes its time to work out several hundred palettes. */
const PATIENCE = 90_000;

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Text of too little contrast under these brands, the worst first. */
function failures(screen: Showcase, brands: readonly Brand[], scheme: Scheme): string[] {
  return brands
    .flatMap((brand) => screen.read(brand, scheme).map((reading) => ({ brand, reading })))
    .filter(({ reading: { contrast, least } }) => contrast < least)
    .sort((one, other) => one.reading.contrast - other.reading.contrast)
    .slice(0, 10)
    .map(({ brand, reading }) => `${JSON.stringify(brand)}: ${report(reading)}`);
}

const report = ({ what, contrast, least }: Reading) =>
  `${what} has ${contrast.toFixed(2)}, not ${least}`;

describe('contrast, whatever a clinic sets', () => {
  for (const scheme of SCHEMES) {
    it(`is enough with colours chosen to break it, ${scheme}`, async function () {
      this.timeout(PATIENCE);
      expect(failures(await showcase(), hardBrands, scheme)).to.deep.equal([]);
    });

    it(`is enough with random colours, ${scheme}`, async function () {
      this.timeout(PATIENCE);
      const brands = randomBrands(220);
      expect(failures(await showcase(), brands, scheme)).to.deep.equal([]);
    });
  }

  it('is tried with hundreds of accents', () => {
    const accents = [...hardBrands, ...randomBrands(220)].map(({ accent }) => accent);
    expect(new Set(accents).size).to.be.above(250);
  });

  it('is the same with the default accent set by hand', async () => {
    const screen = await showcase();
    expect(screen.read({ accent: '#0d6b66' }, 'light')).to.deep.equal(screen.read({}, 'light'));
  });
});

describe('a filled button under a pointer', () => {
  it('changes, and keeps its colour', async () => {
    const screen = await showcase();
    const [root] = screen.roots;
    const styleOf = (selector: string) => getComputedStyle(root!.querySelector(selector)!);
    for (const accent of ['#0d6b66', '#ffd54f', '#e91e63', 'black', 'white']) {
      for (const scheme of SCHEMES) {
        screen.read({ accent }, scheme);
        const [rest, pointed] = ['.primary', '.primary.pointed'].map(styleOf);
        const [before, after] = [rest!, pointed!].map((style) => paint(style.backgroundColor));
        expect(contrast(before!, after!), `${accent}, ${scheme}`).to.be.below(1.35);
        expect(pointed!.boxShadow).to.not.equal(rest!.boxShadow);
      }
    }
  });
});

describe('how contrast is measured here', () => {
  it('is as WCAG says, of colours in any notation', () => {
    expect(contrast(paint('white'), paint('black'))).to.equal(21);
    expect(contrast(paint('#767676'), paint('white'))).to.be.closeTo(4.54, 0.01);
    expect(paint('white', 'rgb(0 0 0 / 0.2)')).to.deep.equal([204, 204, 204]);
    expect(paint('color(display-p3 1 0 0)')).to.deep.equal(paint('oklch(0.628 0.258 29.23)'));
  });

  it('sees every kind of thing on the screens', async () => {
    const seen = new Set((await showcase()).read({}, 'light').map(({ what }) => what));
    const kinds = [
      ...['“Continue” of <button.primary>', '“Continue” of <button.primary.pointed>'],
      ...['“Back” of <button.link.back>', '“Back” of <button.link.back.pointed>'],
      ...['“Choose an answer to go on.” of <span>', '“Noted.” of <p.said>'],
      ...['“Take your time.” of <p.said>', '“1 ticked” of <span.count>', '“A trial” of <a>'],
      ...['“It decides what suits you.” of <p>', '“Around the eyes” of <p.quiet>'],
      ...['“Only by a professional.” of <p.said.caution>', 'text of the textarea'],
      ...['edge of <div.option> (behind)', 'edge of <div.option> (in)', 'mark of <input> (behind)'],
      ...['fill of <b.progress-value> (behind)', 'edge of <path.region> (behind)'],
      ...['fill of <path.region> (behind)', 'edge of <i> (behind)', 'fill of <i.on> (behind)'],
      ...['edge of <span.swatch> (behind)', 'bar of <section.notice.stop> (in)'],
      ...['bar of <section.notice.caution> (in)', 'bar of <fieldset.question.wrong> (in)'],
      ...['shape of <button>', 'shape of <a.primary>', 'shape of <a.primary.pointed>'],
      ...['focus of <div.option>', 'focus of <summary>', 'focus of <a>', 'focus of <h2.h>'],
      ...['focus of <button.primary>', 'lines of <svg.icon.stop> (behind)'],
    ];
    expect(kinds.filter((kind) => !seen.has(kind))).to.deep.equal([]);
  });

  it('sees a colour that is too weak', async () => {
    const screen = await showcase('.frame { --_quiet: #999; --_edge: #bbb; }');
    const low = screen.read({}, 'light').filter(({ contrast, least }) => contrast < least);
    expect(low.map(({ what }) => what)).to.include.members([
      '“Around the eyes” of <p.quiet>',
      'shape of <button>',
      'edge of <path.region> (behind)',
    ]);
  });
});
