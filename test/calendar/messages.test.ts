import { expect } from 'chai';
import { titleOf } from '../../src/calendar/titles.js';
import type { CalendarMessages } from '../../src/calendar/messages/calendar-messages.js';
import { allMessages, messagesFor } from '../../src/calendar/messages/messages-for.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { translateQuiz } from '../../src/definition/translate-quiz.js';
import { translation as arabic } from '../../src/translations/ar.js';
import { translation as spanish } from '../../src/translations/es.js';
import { languages } from '../i18n/languages.js';

const day = new Date('2026-12-06T00:00:00Z');
const KINDS = ['prepare', 'session', 'change', 'judge'] as const;

/** Every title a file can have. */
const titles = (messages: CalendarMessages): string[] =>
  KINDS.flatMap((kind) =>
    (['session', 'visit'] as const).flatMap((meeting) =>
      [1, 2, 9].flatMap((last) =>
        [false, true].map((isOptional) =>
          messages.suggestion(
            titleOf(
              { kind, first: last === 9 ? 3 : last, last, isOptional, from: day },
              meeting,
              messages,
            ),
          ),
        ),
      ),
    ),
  );

/** The quiz in every language it has. */
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

/** Whether `text` contains `words`, each as a whole word. */
const contains = (text: string, words: string) => spaced(text).includes(spaced(words));

/** The words of a name that carry meaning; short ones do not. */
const meaningfulWords = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.match(/\p{L}{5,}/gu) ?? []));

describe('the messages of the calendar', () => {
  it('are compared with what a visitor could have chosen', () => {
    expect(contains('A session for fine lines (suggestion)', 'Fine lines')).to.equal(true);
    expect(contains('Now or never', 'No')).to.equal(false);
    expect(options.length).to.be.above(150);
    expect(goals.length).to.be.above(20);
    expect(names).to.include('Microneedling');
  });

  it('come in every language of the widget', () => {
    expect(allMessages.map(({ lang }) => lang)).to.have.members(Object.keys(languages));
  });

  for (const messages of allMessages) {
    it(`name no treatment, goal or answer in a title (${messages.lang})`, () => {
      for (const title of titles(messages)) {
        for (const label of [...options.map(({ label }) => label), ...names]) {
          expect(contains(title, label), `"${label}" in "${title}"`).to.equal(false);
        }
        for (const word of meaningfulWords([...names, ...goals])) {
          expect(contains(title, word), `"${word}" in "${title}"`).to.equal(false);
        }
      }
    });

    it(`say in every title that it is a suggestion, and lose no number (${messages.lang})`, () => {
      const [before, after] = messages.suggestion('|').split('|');
      for (const title of titles(messages)) {
        expect(title.startsWith(before!) && title.endsWith(after!), title).to.equal(true);
        expect(title).to.not.match(/undefined|null|NaN|\[object|\bfunction\b/);
      }
      expect(messages.session(7)).to.contain('7');
      expect(messages.visit(7)).to.contain('7');
      expect(messages.several(9, 30)).to.match(/9.*30/);
      expect(messages.from('X')).to.contain('X');
      expect(messages.outOfReach('X', 'Y')).to.match(/X.*Y/);
      for (const meeting of ['session', 'visit'] as const) {
        expect(messages.begin[meeting]('5 Jan')).to.match(/: 5 Jan\.$/);
      }
      expect(messages.tooLate(12)).to.contain('12');
    });

    it(`promise nothing and do not shout (${messages.lang})`, () => {
      expect(JSON.stringify(messages)).to.not.match(/!|guarant|garant|%/i);
    });
  }

  it('are all there in each language, none of them left in English', () => {
    const [english, ...others] = allMessages;
    for (const messages of others) {
      for (const [key, text] of Object.entries(messages)) {
        if (typeof text !== 'string') continue;
        expect(text.length, `${messages.lang} ${key}`).to.be.above(1);
        expect(text, `${messages.lang} ${key}`).to.not.equal(english![key as 'heading']);
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
      expect(messagesFor(...tags).lang).to.equal(lang);
    });
  }

  it('count the weeks that a plan takes', () => {
    const said = (lang: string, count: number) => {
      const text = messagesFor(lang).tooLate(count).replaceAll('\u00a0', ' ');
      return /\S+ \S+(?=\.$)/.exec(text)![0];
    };
    for (const [lang, one, several] of [
      ['en', 'week', 'weeks'],
      ['de', 'Woche', 'Wochen'],
      ['fr', 'semaine', 'semaines'],
      ['es', 'semana', 'semanas'],
      ['it', 'settimana', 'settimane'],
      ['pt', 'semana', 'semanas'],
    ] as const) {
      expect([1, 2, 21].map((count) => said(lang, count))).to.deep.equal([
        ...[`1 ${one}`, `2 ${several}`, `21 ${several}`],
      ]);
    }
  });

  it('distinguish 2 to 4 from 12 to 14 and from 22 to 24 in Polish', () => {
    const word = (count: number) => /\d+ \S+(?=\.$)/.exec(messagesFor('pl').tooLate(count))![0];
    expect([1, 2, 5, 12, 21, 22].map(word)).to.deep.equal([
      ...['1 tydzień', '2 tygodnie', '5 tygodni', '12 tygodni', '21 tygodni', '22 tygodnie'],
    ]);
  });

  it('have the forms for one, two, few, many and others in Arabic', () => {
    for (const [count, messages] of [
      [1, 'أسبوع واحد'],
      [2, 'أسبوعين'],
      [3, '3 أسابيع'],
      [12, '12 أسبوعًا'],
      [100, '100 أسبوع'],
    ] as const) {
      expect(messagesFor('ar').tooLate(count).endsWith(` عن ${messages}.`), messages).to.equal(
        true,
      );
    }
  });

  it('have the articles that Italian days ask for', () => {
    const { outOfReach, from } = messagesFor('it');
    for (const [day, since] of [
      ['08 apr 2027', 'dall’08 apr 2027'],
      ['8 apr 2027', 'dall’8 apr 2027'],
      ['11 apr 2027', 'dall’11 apr 2027'],
      ['01 apr 2027', 'dal 01 apr 2027'],
      ['18 apr 2027', 'dal 18 apr 2027'],
    ] as const) {
      expect(from(day)).to.equal(`a partire ${since}`);
    }
    expect(outOfReach('8 mar 2027', '11 mar 2027')).to.equal(
      'Scegli un giorno dall’8 mar 2027 all’11 mar 2027.',
    );
  });
});
