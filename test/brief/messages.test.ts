import { expect } from 'chai';
import { allMessages, messagesFor } from '../../src/brief/messages/messages-for.js';
import { languages } from '../i18n/languages.js';

describe('the messages of the brief', () => {
  it('come in every language of the widget', () => {
    expect(allMessages.map(({ lang }) => lang)).to.have.members(Object.keys(languages));
  });

  for (const messages of allMessages) {
    it(`promise nothing and do not shout (${messages.lang})`, () => {
      expect(JSON.stringify(messages)).to.not.match(/!|guarant|garant|%/i);
    });

    it(`have four questions to ask (${messages.lang})`, () => {
      expect(messages.questions).to.have.length(4);
      for (const question of messages.questions) expect(question).to.match(/[?؟]$/);
    });
  }

  it('are all there in each language, none of them left in English', () => {
    const [english, ...others] = allMessages;
    for (const messages of others) {
      for (const [key, text] of Object.entries(messages)) {
        expect(text.length, `${messages.lang} ${key}`).to.be.above(1);
        expect(text, `${messages.lang} ${key}`).to.not.deep.equal(english[key as 'heading']);
      }
    }
  });

  for (const [tags, lang] of [
    [['fr-CA'], 'fr'],
    [['nl', 'de'], 'de'],
    [['nl', ''], 'en'],
  ] as const) {
    it(`are ${lang} for ${tags.join(' or ')}`, () => {
      expect(messagesFor(...tags).lang).to.equal(lang);
    });
  }
});
