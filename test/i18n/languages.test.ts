import { expect } from 'chai';
import { english } from '../../src/i18n/en.js';
import { everythingSaid, languages } from './languages.js';

/** Path and kind of each message: text, or a function. */
const shapeOf = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value
      ? shapeOf(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );

/** What is the same in English and another language, and right in both. */
const SAME = [['fr', 'Sources']];

/** Says how something ends, sells, or shouts. */
const PROMISES = new RegExp(
  [
    ...['guarant', 'garant', 'gwaranc', 'garantie', 'perfe[ck]t', 'parfait', 'idealn', 'miracle'],
    ...['curar', 'gu[eé]ri', 'heilt', 'heilung', 'wylecz', 'guarig', 'milag', 'cure'],
    ...['wunder', 'cudown', 'miracol', 'ضمان', 'مضمون', 'شفاء', 'مثالي', 'معجز', '!'],
    ...['definitiv', 'endgültig', 'für immer', 'na zawsze', 'per sempre', 'para siempre'],
    ...['para sempre', 'pour toujours', 'permanent', 'نهائي', '100 ?%'],
  ].join('|'),
  'i',
);

for (const [lang, messages] of Object.entries(languages)) {
  describe(`the widget's words in ${lang}`, () => {
    const said = everythingSaid(messages);

    it('are all there, each of the same kind as in English', () => {
      expect(shapeOf(messages)).to.have.members(shapeOf(english));
    });

    it('are asked for with arguments where they take some', () => {
      const tried = new Set(said.map(({ path }) => path));
      const takesSome = shapeOf(messages).filter((path) => path.endsWith(': function'));
      expect(takesSome.filter((path) => !tried.has(path.replace(': function', '')))).to.deep.equal(
        [],
      );
    });

    it('are text, whatever number is in them', () => {
      for (const { path, args, text } of said) {
        const where = `${path}(${JSON.stringify(args ?? [])})`;
        expect(text, where).to.be.a('string').that.matches(/\S/);
        expect(text, where).to.not.match(/undefined|NaN|null|\[object|\$\{/);
        expect(text, where).to.not.match(/^[\s.]|\s$| {2}|\n/);
      }
    });

    it('say every name and label they are given', () => {
      for (const { path, args, text } of said) {
        for (const given of (args ?? []).flat().filter((arg) => /^[A-Z]/.test(String(arg))))
          expect(text, path).to.contain(given);
      }
    });

    it('promise nothing and do not shout', () => {
      expect(said.filter(({ text }) => PROMISES.test(text as string))).to.deep.equal([]);
    });

    it('say what is missing by what can be chosen', () => {
      const [one, several] = [false, true].map((takesSeveral) =>
        messages.problem('required', takesSeveral, { min: 0, max: 9 }),
      );
      expect(one).to.not.equal(several);
      const [few, many] = (['too-few', 'too-many'] as const).map((problem) =>
        messages.problem(problem, true, { min: 5, max: 5 }),
      );
      expect(few).to.not.equal(many);
    });

    it('grade discomfort in five different words', () => {
      expect(new Set(Object.values(messages.discomfort)).size).to.equal(5);
    });

    it('name the rows of a comparison, and what a plan draws, each differently', () => {
      const { figures, course, compare, plan } = messages;
      const rows = [
        [figures.sessions, figures.gap, course, figures.timeOff, compare.comfort, compare.evidence],
        [plan.prepare, plan.session(1), course, figures.timeOff, figures.firstChange, plan.judge],
      ];
      for (const names of rows) expect(new Set(names).size).to.equal(names.length);
    });

    it('distinguish an answer given from one not given, and treatments now, later and out', () => {
      const { given, now, later, out } = messages.whatIf;
      expect(given('Alpha', true)).to.not.equal(given('Alpha', false));
      expect(new Set([now, later, out]).size).to.equal(3);
    });

    it('say a range with both its ends, and less than a week in days', () => {
      for (const range of [messages.range, messages.weeks, messages.days])
        expect(range({ min: 4, max: 6 })).to.match(/4.*6/);
      expect(messages.weeks({ min: 0.5, max: 2 })).to.match(/4.*14/);
      expect(messages.millimetres({ min: 0.5, max: 2.5 })).to.match(/0[.,]5.*2[.,]5/);
      expect(messages.days({ min: 0, max: 0 })).to.not.match(/\d/);
    });

    if (lang === 'en') return;

    it('are not English', () => {
      const inEnglish = new Map(
        everythingSaid(english).map(({ path, args, text }) => [path + JSON.stringify(args), text]),
      );
      const same = said.filter(
        ({ path, args, text }) =>
          /[a-z]{3}/i.test(text as string) && inEnglish.get(path + JSON.stringify(args)) === text,
      );
      const known = SAME.filter(([at]) => at === lang).map(([, text]) => text);
      expect(
        same.map(({ text }) => text).filter((text) => !known.includes(text as string)),
      ).to.deep.equal([]);
    });
  });
}
