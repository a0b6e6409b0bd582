import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { fingerprint } from '../../src/definition/fingerprint.js';
import { mapTexts } from '../../src/definition/map-texts.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { translateQuiz } from '../../src/definition/translate-quiz.js';
import { translation as arabic } from '../../src/translations/ar.js';
import { translation as spanish } from '../../src/translations/es.js';

const inEnglish = new Map<string, string>();
mapTexts(defaultQuiz, (text, path) => {
  inEnglish.set(path, text);
  return text;
});

/** Titles of studies and pages stay as they were published. */
const isSourceTitle = (path: string) => /^sources\.[^.]+\.title$/.test(path);

/** A text that is right in both languages. */
const SAME: Record<string, string[]> = {
  es: ['steps.details.questions.scar_age.options.over_6_months.label'],
  ar: [],
};

/** Words that Arabic writes in Latin letters too. */
const LATIN = /^(PRP|IPL|SPF|C|LED|Nd:YAG)$/;

/**
 * Where a translation writes a number as a word, or a word as a number: the numbers of the English
 * text, those of the translation, and the words that stand for the difference. Arabic has one word
 * for “two weeks” and counts one in words.
 */
const NUMBERS: Record<string, Record<string, [english: string, own: string, words: RegExp]>> = {
  es: {},
  ar: {
    'steps.skin_now.questions.skin_now.options.recent_botox.label': ['2', '', /أسبوعين/],
    'steps.skin_now.questions.skin_now.options.fake_tan.label': ['2', '', /أسبوعين/],
    'steps.comfort.questions.downtime.options.days_1_3.label': ['1 3', '3', /يوم واحد/],
    'steps.comfort.questions.ready_by.options.under_2_weeks.label': ['2', '', /أسبوعين/],
    'steps.comfort.questions.ready_by.options.weeks_2_8.label': ['2 8', '8', /أسبوعين/],
    'facts.recent_botox.message': ['2', '', /أسبوعين/],
    'treatments.microneedling_clinic.about.after': ['1 3', '3', /يوم واحد/],
    'treatments.microneedling_clinic.details.2.text': ['2 3', '3', /شهرين/],
    'treatments.microneedling_clinic.afterCare.4': ['2 3', '3', /يومين/],
    'treatments.rf_microneedling.about.after': ['1 5', '5', /يوم واحد/],
    'treatments.rf_microneedling.afterCare.4': ['2 3', '3', /يومين/],
    'treatments.peel_superficial.beforeCare.2': ['2 4', '4', /أسبوعين/],
    'treatments.peel_medium.about.after': ['5 14', '5 14 6', /6 أسابيع/],
    'treatments.peel_medium.beforeCare.2': ['2 4', '4', /أسبوعين/],
    'treatments.laser_fractional_nonablative.about.after': ['1 4', '4', /يوم واحد/],
    'treatments.ipl.about.after': ['1 7 1 3', '7 3', /يوم واحد.*أسبوع/],
    'treatments.topical_retinoid.warning.text': ['2 4', '4', /أسبوعين/],
    'treatments.laser_hair_reduction.about.after': ['2', '', /يومين/],
  },
};

/** The numbers in a text, in order, with a decimal point; whatever digits they are written in. */
const numbersIn = (text: string) =>
  (
    text.replace(/[٠-٩]/g, (digit) => `${'٠١٢٣٤٥٦٧٨٩'.indexOf(digit)}`).match(/\d+([.,]\d+)?/g) ??
    []
  )
    .map((number) => number.replace(',', '.'))
    .join(' ');

/** Says how it ends, or sells. */
const PROMISES =
  /(?<!no se pueden )garanti|milagr|\bcura[rn]?\b|para siempre|(?<!no son |maquillaje )permanente|inmediat|(?<!لا يمكن )ضمان|مضمون|شفاء|معجز|(?<!ليست )دائمة|فوري|%|٪|!|¡/i;

for (const { lang, quiz, version, texts } of [spanish, arabic]) {
  describe(`the built-in quiz in ${lang}`, () => {
    const translated = translateQuiz(defaultQuiz, { lang, quiz, version, texts });
    const pairs = [...inEnglish].map(([path, english]) => ({ path, english, own: texts[path]! }));
    const told = pairs.filter(({ path }) => !isSourceTitle(path));

    it('is of the version that it translates', () => {
      expect([quiz, version]).to.deep.equal([defaultQuiz.id, defaultQuiz.version]);
    });

    it('is complete, but for the titles of sources', () => {
      expect(
        [...translated.untranslated.keys()].filter((path) => !isSourceTitle(path)),
      ).to.deep.equal([]);
      expect(told.length).to.be.above(400);
    });

    it('has no text that the quiz does not have', () => {
      expect(translated.issues).to.deep.equal([]);
    });

    it('is a quiz like any other', () => {
      expect(parseQuizDefinition(translated.quiz)).to.deep.equal(translated.quiz);
      expect(translated.quiz.locale).to.equal(lang);
    });

    it('leaves nothing in English', () => {
      const same = told.filter(({ english, own }) => own === english).map(({ path }) => path);
      expect(same).to.deep.equal(SAME[lang]);
      const english = /\b(the|and|your|with|you|skin|not|if|is|are|for|from|after|before|of)\b/i;
      expect(told.filter(({ own }) => english.test(own)).map(({ own }) => own)).to.deep.equal([]);
    });

    if (lang === 'ar') {
      it('is in Arabic letters', () => {
        const latin = told.flatMap(({ own }) => own.match(/[a-z][a-z:]*/gi) ?? []);
        expect(latin.filter((word) => !LATIN.test(word))).to.deep.equal([]);
        expect(told.filter(({ own }) => !/[\u0621-\u064a]{2}/.test(own))).to.deep.equal([]);
      });
    }

    it('has the numbers of the English, text by text', () => {
      const differ = told.filter(
        ({ path, english, own }) =>
          !(path in NUMBERS[lang]!) && numbersIn(own) !== numbersIn(english),
      );
      expect(differ).to.deep.equal([]);
    });

    for (const [path, [english, own, words]] of Object.entries(NUMBERS[lang]!)) {
      it(`says the numbers of ${path} in words`, () => {
        expect(numbersIn(inEnglish.get(path)!)).to.equal(english);
        expect(numbersIn(texts[path]!)).to.equal(own);
        expect(texts[path]).to.match(words);
      });
    }

    it('says every message about safety in its own words', () => {
      const messages = told.filter(({ path }) => /^facts\.|\.careful\.|warning/.test(path));
      expect(messages.length).to.be.above(defaultQuiz.facts!.length);
      for (const { id } of defaultQuiz.facts!) {
        expect(texts[`facts.${id}.message`], id).to.be.a('string');
      }
      for (const { path, english, own } of messages) {
        expect(own, path).to.match(/\S{2}/);
        expect(own, path).to.not.equal(english);
        // Nothing is cut short: Arabic needs less room, but never less than two fifths.
        expect(own.length, path).to.be.above(english.length * 0.4);
      }
    });

    it('tells apart what the English tells apart', () => {
      for (const { questions } of translated.quiz.steps) {
        for (const { id, options = [] } of questions) {
          const labels = options.map(({ label }) => label);
          expect(new Set(labels).size, id).to.equal(labels.length);
        }
      }
      const names = translated.quiz.treatments.map(({ name }) => name);
      expect(new Set(names).size).to.equal(names.length);
    });

    it('keeps options in the same groups', () => {
      const groups = (each: typeof defaultQuiz) =>
        each.steps.flatMap(({ questions }) =>
          questions.map(({ options = [] }) => {
            const all = options.map(({ group }) => group);
            return all.map((group) => group && all.indexOf(group));
          }),
        );
      expect(groups(translated.quiz)).to.deep.equal(groups(defaultQuiz));
    });

    it('promises nothing, and does not shout', () => {
      expect(told.filter(({ own }) => PROMISES.test(own)).map(({ own }) => own)).to.deep.equal([]);
    });

    it('leaves nothing unfinished', () => {
      const unfinished = /TODO|TBD|XXX|\?\?|[{}<>[\]_]|\$|^\s|\s$|\s\s|\n|\.\.(?!\.)/;
      expect(told.filter(({ own }) => unfinished.test(own)).map(({ own }) => own)).to.deep.equal(
        [],
      );
    });

    it('ends a sentence where the English ends one', () => {
      const differ = told.filter(
        ({ english, own }) => /[.?؟]$/.test(own) !== /[.?]$/.test(english),
      );
      expect(differ).to.deep.equal([]);
    });
  });
}

it('each translation says which text each of its texts was made from, and all are still the same', () => {
  const today = [...inEnglish].filter(([path]) => !isSourceTitle(path));
  const marks = Object.fromEntries(today.map(([path, text]) => [path, fingerprint(text)]));
  for (const { originals } of [spanish, arabic]) expect(originals).to.deep.equal(marks);
});
