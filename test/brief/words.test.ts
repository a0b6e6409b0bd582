import { expect } from 'chai';
import { allWords, wordsFor } from '../../src/brief/words/words.js';
import { languages } from '../i18n/languages.js';

describe('the words of the brief', () => {
  it('come in every language of the widget', () => {
    expect(allWords.map(({ lang }) => lang)).to.have.members(Object.keys(languages));
  });

  for (const words of allWords) {
    it(`promise nothing and do not shout (${words.lang})`, () => {
      expect(JSON.stringify(words)).to.not.match(/!|guarant|garant|%/i);
    });

    it(`have four questions to ask (${words.lang})`, () => {
      expect(words.questions).to.have.length(4);
      for (const question of words.questions) expect(question).to.match(/[?؟]$/);
    });
  }

  it('are all there in each language, none of them left in English', () => {
    const [english, ...others] = allWords;
    for (const words of others) {
      for (const [key, text] of Object.entries(words)) {
        expect(text.length, `${words.lang} ${key}`).to.be.above(1);
        expect(text, `${words.lang} ${key}`).to.not.deep.equal(english[key as 'heading']);
      }
    }
  });

  for (const [tags, lang] of [
    [['fr-CA'], 'fr'],
    [['nl', 'de'], 'de'],
    [['nl', ''], 'en'],
  ] as const) {
    it(`are ${lang} for ${tags.join(' or ')}`, () => {
      expect(wordsFor(...tags).lang).to.equal(lang);
    });
  }
});
