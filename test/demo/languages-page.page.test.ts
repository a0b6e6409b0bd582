import { expect } from '@open-wc/testing';
import { languages } from '../i18n/languages.js';
import { healthyAnswers, visit, type Visitor } from './visitor.js';

const ROOT = { 'en-GB': 'en' } as Record<string, string>;
const inHash = (lang: string) => visit(`languages.html#${lang}`);

const choices = ({ page }: Visitor) => [
  ...page.querySelectorAll<HTMLInputElement>('#tongues input'),
];

/** Chooses a language, as someone who reads its name. */
async function speak(visitor: Visitor, name: string): Promise<void> {
  const labels = [...visitor.page.querySelectorAll<HTMLElement>('#tongues label')];
  labels.find((label) => label.textContent === name)!.click();
  await visitor.until(() => visitor.page.documentElement.lang !== 'en-GB', 'another language');
  await visitor.quiz().updateComplete;
}

const goOn = (visitor: Visitor) =>
  visitor.quiz().shadowRoot!.querySelector('[part~="continue"]')!.textContent!.trim();

describe('the languages page of the demo', () => {
  it('offers every language there is, by its own name', async () => {
    const visitor = await visit('languages.html');
    const offered = choices(visitor).map(({ value }) => ROOT[value] ?? value);
    expect(offered).to.have.members(Object.keys(languages));
    for (const { labels } of choices(visitor)) expect(labels![0]!.lang).to.not.equal('');
  });

  it('begins in English', async () => {
    const visitor = await visit('languages.html');
    expect(visitor.heading()).to.equal('What would you like help with?');
    expect(visitor.page.documentElement.lang).to.equal('en-GB');
  });

  for (const [name, lang] of [
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['Español', 'es'],
    ['Italiano', 'it'],
    ['Português', 'pt'],
    ['Polski', 'pl'],
    ['العربية', 'ar'],
  ] as const) {
    it(`changes page and quiz to ${name}`, async () => {
      const visitor = await visit('languages.html');
      await speak(visitor, name);
      await visitor.until(() => goOn(visitor) === languages[lang]!.continue, 'its words');
      const { documentElement } = visitor.page;
      expect(documentElement.lang).to.equal(lang);
      expect(documentElement.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(visitor.window.location.hash).to.equal(`#${lang}`);
      expect(visitor.page.querySelector('#code')!.textContent).to.contain(`/${lang}.js`);
    });
  }

  it('leads straight to a language by its address', async () => {
    const visitor = await inHash('ar');
    await visitor.until(() => goOn(visitor) === languages.ar!.continue, 'Arabic words');
    expect(choices(visitor).find(({ checked }) => checked)!.value).to.equal('ar');
  });

  it('takes no other address for a language', async () => {
    for (const hash of ['toString', '<b>', 'xx']) {
      expect((await inHash(hash)).page.documentElement.lang).to.equal('en-GB');
      document.querySelector('iframe')!.remove();
    }
  });

  it('keeps the result when the language changes, with the same ids', async () => {
    const visitor = await visit('languages.html');
    await visitor.answerAll(healthyAnswers);
    const { treatments } = visitor.quiz().recommendation!;
    await speak(visitor, 'Español');
    await visitor.until(() => visitor.heading() === languages.es!.resultTitle, 'a Spanish result');
    const heard = () => visitor.page.querySelector('#heard')!.textContent!;
    await visitor.until(() => heard().includes('"es"'), 'what a page receives');
    const reported = JSON.parse(heard()) as { treatments: { id: string; name: string }[] };
    expect(reported.treatments.map(({ id }) => id)).to.deep.equal(treatments.map(({ id }) => id));
    expect(reported.treatments[0]!.name).to.not.equal(treatments[0]!.name);
  });

  for (const lang of ['en-GB', 'es', 'ar', 'pl']) {
    it(`has no barriers in ${lang}`, async () => {
      const visitor = await inHash(lang);
      const words = languages[ROOT[lang] ?? lang]!;
      await visitor.until(() => goOn(visitor) === words.continue, 'its words');
      await visitor.findsNoBarriers();
    });
  }
});
