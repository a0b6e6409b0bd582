import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { fingerprint } from '../../src/definition/fingerprint.js';
import type { Quiz } from '../../src/definition/schema.js';
import { type QuizTranslation, translateQuiz } from '../../src/definition/translate-quiz.js';
import { recommend } from '../../src/engine/recommend.js';
import { deepFrozen, everyKindQuiz, smallQuiz } from '../support/quizzes.js';

const into = (texts: Record<string, string>, rest: Partial<QuizTranslation> = {}) => ({
  quiz: 'small',
  version: '1.0.0',
  lang: 'nl',
  texts,
  ...rest,
});

/** Every leaf of `value` under the path a translation would give it, and under its position. */
function placesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]: [string, any]) =>
    [...new Set([key, inner?.id ?? key, inner?.goal ?? key])].flatMap((name) =>
      placesIn(inner, path ? `${path}.${name}` : `${name}`),
    ),
  );
}

const OPTION = 'steps.goals.questions.goals.options.lines.label';

describe('a translated quiz', () => {
  it('says what the translation says, in its language', () => {
    const { quiz, issues } = translateQuiz(
      smallQuiz(),
      into({ title: 'Een kleine vragenlijst', [OPTION]: 'Lijntjes' }),
    );
    expect(quiz.title).to.equal('Een kleine vragenlijst');
    expect(quiz.steps[0]!.questions[0]!.options![0]!.label).to.equal('Lijntjes');
    expect(quiz.locale).to.equal('nl');
    expect(issues).to.deep.equal([]);
  });

  it('keeps what is not translated, and reports which texts those are', () => {
    const { quiz, untranslated } = translateQuiz(smallQuiz(), into({ title: 'Vragen' }));
    expect(quiz.steps[0]!.questions[0]!.title).to.equal('goals?');
    expect(untranslated.get('steps.goals.questions.goals.title')).to.equal('goals?');
    expect(untranslated.has('title')).to.equal(false);
    expect(untranslated.get(OPTION)).to.equal('LINES');
  });

  for (const [what, text] of [
    ['empty', ''],
    ['white space', ' \n'],
    ['a number', 5],
    ['a list', ['Titel']],
    ['null', null],
  ] as [string, any][]) {
    it(`keeps its own text where the translation is ${what}`, () => {
      const { quiz, untranslated } = translateQuiz(smallQuiz(), into({ title: text }));
      expect(quiz.title).to.equal('A small quiz');
      expect(untranslated.get('title')).to.equal('A small quiz');
    });
  }

  it('reports each path that leads to no text', () => {
    const { quiz, issues } = translateQuiz(
      smallQuiz(),
      into({ titel: 'Vragen', 'steps.0.title': 'Stap' }),
    );
    expect(issues).to.deep.equal([
      { path: 'translation.nl.texts["titel"]', message: 'is no text of this quiz.' },
      { path: 'translation.nl.texts["steps.0.title"]', message: 'is no text of this quiz.' },
    ]);
    expect({ ...quiz, locale: 'en' }).to.deep.equal(smallQuiz());
  });

  it('is not made from texts of another version, which may say other things', () => {
    const own = smallQuiz();
    const { quiz, issues, untranslated } = translateQuiz(
      own,
      into({ title: 'Vragen' }, { version: '0.9.0' }),
    );
    expect(quiz).to.equal(own);
    expect(quiz.locale).to.equal('en');
    expect(untranslated.size).to.equal(0);
    expect(issues).to.have.length(1);
    expect(issues[0]!.path).to.equal('translation.nl.version');
    expect(issues[0]!.message).to.contain('0.9.0').and.to.contain('1.0.0');
  });

  it('leaves the original as it was', () => {
    const quiz = deepFrozen(everyKindQuiz());
    const before = JSON.stringify(quiz);
    translateQuiz(quiz, deepFrozen(into({ title: 'Vragen', 'facts.dark_skin.message': 'Wacht.' })));
    expect(JSON.stringify(quiz)).to.equal(before);
  });
});

describe('a translation', () => {
  /** Everything but texts: what decides. */
  const decisive = ({ ...quiz }: Quiz) =>
    JSON.stringify(quiz, (key, value: unknown) => {
      const isText =
        /^(title|label|name|message|text|note|waitFrom|lowLabel|highLabel|intro|locale|why|help|eligibility|what|feels|after|about|description|group|consultation|alt)$/;
      return typeof value === 'string' && isText.test(key) ? '' : value;
    });

  for (const [name, own] of [
    ['a quiz with everything', everyKindQuiz()],
    ['the built-in quiz', defaultQuiz],
  ] as const) {
    it(`can change no id, effect, condition, figure or grade of ${name}`, () => {
      const texts = Object.fromEntries(placesIn(own).map((path) => [path, 'CHANGED']));
      const version = own.version;
      const { quiz } = translateQuiz(own, into(texts, { quiz: own.id, version }));
      expect(quiz.title).to.equal('CHANGED');
      const without = ({ result, treatments, ...rest }: Quiz) => ({
        ...rest,
        result: { notes: result?.notes?.map(({ when, sources }) => ({ when, sources })) },
        treatments: treatments.map((each) => ({ ...each, beforeCare: [], afterCare: [] })),
      });
      expect(decisive(without(quiz) as Quiz)).to.equal(decisive(without(own) as Quiz));
    });
  }

  it('changes nothing of what is recommended but its words', () => {
    const own = everyKindQuiz();
    const texts = Object.fromEntries(placesIn(own).map((path) => [path, 'CHANGED']));
    const { quiz } = translateQuiz(own, into(texts));
    const answers = { goals: ['scars'], scar_type: ['pitted'], area: ['face'], colour: 'dark' };
    const bones = (each: Quiz) => {
      const {
        facts,
        advice,
        treatments,
        later,
        leftOut,
        answers: counted,
      } = recommend(each, answers);
      const ids = [treatments, later, leftOut].map((list) => list.map(({ id }) => id));
      return { facts, advice, counted, ids, scores: treatments.map(({ score }) => score) };
    };
    expect(bones(quiz)).to.deep.equal(bones(own));
  });

  it('keeps a text that differs from the translated one, and reports it', () => {
    const originals = { title: fingerprint('A small quiz, once'), [OPTION]: fingerprint('LINES') };
    const { quiz, untranslated } = translateQuiz(
      smallQuiz({ title: 'A warning of ours' }),
      into({ title: 'Een kleine vragenlijst', [OPTION]: 'Lijntjes' }, { originals }),
    );
    expect(quiz.title).to.equal('A warning of ours');
    expect(untranslated.get('title')).to.equal('A warning of ours');
    expect(quiz.steps[0]!.questions[0]!.options![0]!.label).to.equal('Lijntjes');
  });

  it('counts as not signed off unless the translation is', () => {
    const review = {
      signedOff: true,
      by: 'Dr Vos',
      role: 'GP',
      on: '2026-01-01',
      until: '2027-01-01',
    };
    const signed = smallQuiz({ review });
    expect(translateQuiz(signed, into({})).quiz.review.signedOff).to.equal(false);
    expect(translateQuiz(signed, into({}, { review })).quiz.review).to.deep.equal(review);
  });
});
