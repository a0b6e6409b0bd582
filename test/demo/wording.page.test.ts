import { expect } from '@open-wc/testing';

const PAGES = [
  'index.html',
  'booking.html',
  'events.html',
  'own-quiz.html',
  'offers.html',
  'theming.html',
  'languages.html',
  'playground.html',
];
const FILES = ['own-quiz.json', 'broken-quiz.json', 'offers.json'];

const source = async (file: string) => (await fetch(`/demo/${file}`)).text();

/** What a visitor reads on a page: no code, no script. */
async function wordsOn(file: string): Promise<string> {
  const page = new DOMParser().parseFromString(await source(file), 'text/html');
  for (const code of page.querySelectorAll('script, template, pre, code')) code.remove();
  return page.body.textContent!;
}

describe('the demo', () => {
  for (const [what, pattern] of [
    ['guarantees nothing', /(?<!cannot be )guarante/i],
    ['cures nothing', /\bcur(e|es|ed|ing)\b/i],
    ['promises no share of improvement', /%|per ?cent/i],
    ['promises nothing at once or for good', /\binstant|overnight|permanent/i],
    ['shows no before and after', /before (and|&) after/i],
    ['does not shout', /!/],
  ] as [string, RegExp][]) {
    it(what, async () => {
      for (const file of PAGES) expect(await wordsOn(file), file).to.not.match(pattern);
      for (const file of FILES) expect(await source(file), file).to.not.match(pattern);
    });
  }

  it('has no style attributes, and asks for nothing from elsewhere', async () => {
    for (const file of PAGES) {
      const page = new DOMParser().parseFromString(await source(file), 'text/html');
      expect(page.querySelector('[style]'), file).to.equal(null);
      expect(page.querySelector('[src*="//"], link[href*="//"]'), file).to.equal(null);
    }
  });

  it('leads from every page to every other', async () => {
    for (const file of PAGES) {
      const page = new DOMParser().parseFromString(await source(file), 'text/html');
      const links = [...page.querySelectorAll('.demo-bar a')].map((a) => a.getAttribute('href'));
      expect(links, file).to.deep.equal(PAGES.filter((each) => each !== 'booking.html'));
    }
  });
});
