import { expect } from 'chai';
import { subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import { languages } from '../../src/check/verdicts/languages.js';
import { mapTexts } from '../../src/definition/map-texts.js';
import type { QuizTranslation } from '../../src/definition/translate-quiz.js';
import { smallQuiz } from '../support/quizzes.js';
import { TODAY } from './mutant.js';

const quiz = smallQuiz();

/** Every text of the quiz in another language. */
const texts: Record<string, string> = {};
mapTexts(quiz, (text, path) => (texts[path] = `${text} (nl)`));

const whole: QuizTranslation = { quiz: 'small', version: '1.0.0', lang: 'nl', texts };

/** What is wrong with the quiz beside `translation`, as `path: message`. */
function faultsOf(translation: Partial<QuizTranslation>, extended: object = {}): string[] {
  const found = { quiz: { ...quiz, ...extended }, relaxed: [], warnings: [] };
  const options = { today: TODAY, translations: [{ ...whole, ...translation }] };
  const { faults } = languages(subjectOf(found, observe(found.quiz), options, true));
  return faults.map(({ path, message }) => `${path}: ${message}`);
}

describe('a translation that the author brings along', () => {
  it('is without fault when it has every text', () => {
    expect(faultsOf({})).to.deep.equal([]);
  });

  it('is faulty when it is for another quiz, which this one never takes', () => {
    expect(faultsOf({ quiz: 'other' })).to.deep.equal([
      'translation.nl.quiz: It is "other", so this quiz never uses these texts. It must be "small".',
    ]);
    const own = { extends: 'skin-goals', extendsVersion: '1.0.0' };
    expect(faultsOf({}, own)).to.deep.equal([]);
    expect(faultsOf({ quiz: 'other' }, own).join()).to.contain('"small" or "skin-goals"');
    expect(faultsOf({ quiz: 'skin-goals' }, own).join()).to.not.contain('.quiz:');
  });

  for (const lang of ['', 'xx yy', 'german', '\u200b']) {
    it(`is faulty in the language ${JSON.stringify(lang)}`, () => {
      const [fault, ...others] = faultsOf({ lang });
      expect(fault).to.contain(`.lang: It is "${lang}", which is no language.`);
      expect(others).to.deep.equal([]);
    });
  }

  it('is faulty in the language of the quiz itself', () => {
    for (const lang of ['en', 'EN']) {
      expect(faultsOf({ lang })).to.have.length(1);
      expect(faultsOf({ lang })[0]).to.contain('the language of the quiz itself');
    }
    expect(faultsOf({ lang: 'en-GB' })).to.deep.equal([]);
  });

  it('is faulty without one of the texts, and for another version', () => {
    expect(faultsOf({ texts: { ...texts, title: ' ' } })).to.deep.equal([
      'title: 1 text not translated into nl: title',
    ]);
    expect(faultsOf({ version: '2' })).to.have.length(1);
  });
});
