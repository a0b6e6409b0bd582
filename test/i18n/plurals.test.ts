import { expect } from 'chai';
import { languages } from './languages.js';

/** The words for days and weeks by the plural form that `Intl.PluralRules` names. */
const FORMS: Record<string, { weeks: Record<string, string>; days: Record<string, string> }> = {
  en: { weeks: { one: 'week', other: 'weeks' }, days: { one: 'day', other: 'days' } },
  fr: { weeks: { one: 'semaine', other: 'semaines' }, days: { one: 'jour', other: 'jours' } },
  de: { weeks: { one: 'Woche', other: 'Wochen' }, days: { one: 'Tag', other: 'Tage' } },
  es: { weeks: { one: 'semana', other: 'semanas' }, days: { one: 'día', other: 'días' } },
  it: {
    weeks: { one: 'settimana', other: 'settimane' },
    days: { one: 'giorno', other: 'giorni' },
  },
  pt: { weeks: { one: 'semana', other: 'semanas' }, days: { one: 'dia', other: 'dias' } },
  pl: {
    weeks: { one: 'tydzień', few: 'tygodnie', many: 'tygodni' },
    days: { one: 'dzień', few: 'dni', many: 'dni' },
  },
  ar: {
    weeks: {
      one: 'أسبوع واحد',
      two: 'أسبوعان',
      few: 'أسابيع',
      many: 'أسبوعًا',
      other: 'أسبوع',
    },
    days: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  },
};

/** Arabic counts one and two in the word itself. */
const saysNumber = (lang: string, count: number) => lang !== 'ar' || count > 2;

for (const [lang, { weeks, days }] of Object.entries(FORMS)) {
  describe(`counting in ${lang}`, () => {
    const rules = new Intl.PluralRules(lang);

    for (const count of [1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 25, 100, 101, 111]) {
      it(`has the right form for ${count}`, () => {
        const form = rules.select(count);
        for (const [text, forms] of [
          [languages[lang]!.weeks({ min: count, max: count }), weeks],
          [languages[lang]!.days({ min: count, max: count }), days],
        ] as const) {
          const word = forms[form]!;
          expect(word, `a word for ${form}`).to.exist;
          const expected = saysNumber(lang, count) ? `${count} ${word}` : word;
          expect(text.replace(/\s/g, ' ')).to.equal(expected);
        }
      });
    }
  });
}

describe('counting in Polish', () => {
  const { weeks, firstChange, waitAtLeast } = languages.pl!;

  it('has other forms after “około” and “od … do”', () => {
    expect(firstChange(1)).to.equal('około 1 tygodnia');
    expect([2, 5, 12, 22].map(firstChange)).to.deep.equal([
      'około 2 tygodni',
      'około 5 tygodni',
      'około 12 tygodni',
      'około 22 tygodni',
    ]);
    expect(weeks({ min: 2, max: 4 })).to.equal('od 2 do 4 tygodni');
  });

  it('distinguishes 2 to 4 from 12 to 14 and from 22 to 24', () => {
    const say = (count: number) => /ty[dg]\S+(?=[.,])/.exec(waitAtLeast(count, 'x'))![0];
    expect([1, 2, 12, 22].map(say)).to.deep.equal(['tydzień', 'tygodnie', 'tygodni', 'tygodnie']);
  });
});

describe('counting in Arabic', () => {
  const { weeks, days, firstChange, ticked } = languages.ar!;

  it('has the genitive of two after a preposition', () => {
    expect(firstChange(2)).to.contain('أسبوعين');
    expect(weeks({ min: 2, max: 4 })).to.equal('من أسبوعين إلى 4 أسابيع');
    expect(days({ min: 0, max: 2 })).to.equal('حتى يومين');
  });

  it('counts answers in five forms', () => {
    const forms = [1, 2, 3, 11, 100].map(ticked);
    expect(new Set(forms.map((text) => text.replace(/\d/g, ''))).size).to.be.above(3);
    expect(forms[0]).to.contain('إجابة واحدة');
    expect(forms[2]).to.contain('3 إجابات');
  });
});
