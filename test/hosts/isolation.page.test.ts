import { expect } from '@open-wc/testing';
import { openPage, stepsFor } from './host-page.js';
import { differences, type Picture, pictureOf } from './picture.js';
import { frameworks, rules, sheets } from './style-pages.js';

/** The same place on every page, with the one thing that is meant to come from the page. */
const PLACE = `<main style="display: block !important; position: absolute !important; inset: 0 auto
    auto 0; width: 600px !important; margin: 0 !important; padding: 0 !important">
  <treatment-quiz booking-url="/book" style="--treatment-quiz-font: Arial, sans-serif">
  </treatment-quiz>
</main>`;

/** The first step, the same with an error, and the result, on a page with these styles. */
async function pictures(css: string): Promise<Record<string, Picture>> {
  const page = await openPage({ head: `<style>${css}</style>`, body: PLACE });
  const { quiz } = page;
  const visitor = page.visitor();
  const first = pictureOf(quiz);
  await visitor.next();
  expect(visitor.errors()).to.have.length(1);
  const wrong = pictureOf(quiz);
  await visitor.take(stepsFor(['scars', 'pigment_sun']));
  const result = pictureOf(quiz);
  page.expectQuiet();
  return { 'the first step': first, 'a step with an error': wrong, 'the result': result };
}

describe('looks on every page as it does on a bare one', () => {
  let bare: Record<string, Picture>;

  before(async () => {
    bare = await pictures('');
  });

  const looksTheSame = async (css: string) => {
    expect(css).to.not.equal('');
    const found = await pictures(css);
    for (const [screen, picture] of Object.entries(bare)) {
      expect(differences(picture, found[screen]!), screen).to.deep.equal([]);
    }
  };

  it('which is what can be seen', () => {
    for (const picture of Object.values(bare)) expect(picture.size).to.be.above(60);
    const first = [...bare['the first step']!.values()];
    expect(first.filter(({ width, height }) => Number(width) && Number(height)).length).to.be.above(
      50,
    );
  });

  it('and a difference would be noticed', async () => {
    const found = await pictures('treatment-quiz { --treatment-quiz-radius: 3px }');
    for (const [screen, picture] of Object.entries(bare)) {
      expect(differences(picture, found[screen]!), screen).to.not.deep.equal([]);
    }
  });

  for (const [name, files] of Object.entries(frameworks)) {
    it(`with ${name}`, async () => looksTheSame(await sheets(files)));
  }

  for (const [name, css] of Object.entries(rules)) {
    it(`with ${name}`, () => looksTheSame(css));
  }
});
