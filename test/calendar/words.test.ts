import { expect } from '@open-wc/testing';
import { titleOf } from '../../src/calendar/titles.js';
import type { CalendarWords } from '../../src/calendar/words/calendar-words.js';
import { allWords, wordsFor } from '../../src/calendar/words/words.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { translateQuiz } from '../../src/definition/translate-quiz.js';
import { translation as arabic } from '../../src/translations/ar.js';
import { translation as spanish } from '../../src/translations/es.js';
import { languages } from '../i18n/languages.js';

const day = new Date('2026-12-06T00:00:00Z');
const KINDS = ['prepare', 'session', 'change', 'judge'] as const;

/** Every title a file can have. */
const titles = (words: CalendarWords): string[] =>
  KINDS.flatMap((kind) =>
    (['session', 'visit'] as const).flatMap((meeting) =>
      [1, 2, 9].flatMap((last) =>
        [false, true].map((isOptional) =>
          words.suggestion(
            titleOf(
              { kind, first: last === 9 ? 3 : last, last, isOptional, from: day },
              meeting,
              words,
            ),
          ),
        ),
      ),
    ),
  );

/** Everything a visitor could have chosen or been told of, in every language the quiz is in. */
const quizzes = [
  defaultQuiz,
  ...[spanish, arabic].map((each) => translateQuiz(defaultQuiz, each).quiz),
];
const options = quizzes.flatMap(({ steps }) =>
  steps.flatMap(({ questions }) =>
    questions.flatMap((question) => ('options' in question ? (question.options ?? []) : [])),
  ),
);
const names = quizzes.flatMap(({ treatments, addOns = [] }) =>
  [...treatments, ...addOns].map(({ name }) => name),
);
const goals = options.filter((option) => 'goal' in option && option.goal).map(({ label }) => label);

const spaced = (text: string) =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether `text` has `words` in it, as words of their own. */
const says = (text: string, words: string) => spaced(text).includes(spaced(words));

/** The words in a name that say something; short ones say nothing. */
const tellingWords = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.match(/\p{L}{5,}/gu) ?? []));

describe('the words of the calendar', () => {
  it('are compared with what a visitor could have chosen', () => {
    expect(says('A session for fine lines (suggestion)', 'Fine lines')).to.equal(true);
    expect(says('Now or never', 'No')).to.equal(false);
    expect(options.length).to.be.above(150);
    expect(goals.length).to.be.above(20);
    expect(names).to.include('Microneedling');
  });

  it('come in every language of the widget', () => {
    expect(allWords.map(({ lang }) => lang)).to.have.members(Object.keys(languages));
  });

  for (const words of allWords) {
    it(`title nothing by a treatment, a goal or an answer (${words.lang})`, () => {
      for (const title of titles(words)) {
        for (const label of [...options.map(({ label }) => label), ...names]) {
          expect(says(title, label), `"${label}" in "${title}"`).to.equal(false);
        }
        for (const word of tellingWords([...names, ...goals])) {
          expect(says(title, word), `"${word}" in "${title}"`).to.equal(false);
        }
      }
    });

    it(`say in every title that it is a suggestion, and leave nothing out (${words.lang})`, () => {
      const [before, after] = words.suggestion('|').split('|');
      for (const title of titles(words)) {
        expect(title.startsWith(before!) && title.endsWith(after!), title).to.equal(true);
        expect(title).to.not.match(/undefined|null|NaN|\[object|\bfunction\b/);
      }
      expect(words.session(7)).to.contain('7');
      expect(words.visit(7)).to.contain('7');
      expect(words.several(9, 30)).to.match(/9.*30/);
      for (const text of [words.around('X'), words.from('X')]) expect(text).to.contain('X');
      for (const two of [words.between('X', 'Y'), words.outOfReach('X', 'Y')]) {
        expect(two).to.match(/X.*Y/);
      }
    });

    it(`promise nothing and do not shout (${words.lang})`, () => {
      expect(JSON.stringify(words)).to.not.match(/!|guarant|garant|%/i);
    });
  }

  it('are all there in each language, none of them left in English', () => {
    const [english, ...others] = allWords;
    for (const words of others) {
      for (const [key, text] of Object.entries(words)) {
        if (typeof text !== 'string') continue;
        expect(text.length, `${words.lang} ${key}`).to.be.above(1);
        expect(text, `${words.lang} ${key}`).to.not.equal(english![key as 'heading']);
      }
    }
  });

  for (const [tags, lang] of [
    [['fr-CA'], 'fr'],
    [['PT'], 'pt'],
    [['nl', 'de'], 'de'],
    [['nl', ''], 'en'],
    [['', 'ar'], 'ar'],
    [['x y'], 'en'],
  ] as const) {
    it(`are ${lang} for ${tags.join(' or ')}`, () => {
      expect(wordsFor(...tags).lang).to.equal(lang);
    });
  }

  it('have the articles that Italian days ask for', () => {
    const { between, from } = wordsFor('it');
    expect(between('8 marzo', '11 marzo 2027')).to.equal('tra l’8 marzo e l’11 marzo 2027');
    expect(between('1 marzo', '18 marzo 2027')).to.equal('tra il 1 marzo e il 18 marzo 2027');
    expect(from('11 marzo 2027')).to.equal('a partire dall’11 marzo 2027');
  });
});
