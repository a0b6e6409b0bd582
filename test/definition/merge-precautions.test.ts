import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { extendQuiz } from '../../src/definition/extend-quiz.js';
import type { Reviewed } from '../../src/definition/extension.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { formatPath } from '../../src/definition/path.js';
import type { Quiz } from '../../src/definition/schema.js';
import { effectOf, extension, mistakes, passed, read, reviewed, TODAY } from './extensions.js';

/** The merge alone: what comes of it is read whole in other tests. */
const merge = (parts: object) => extendQuiz(defaultQuiz, extension(parts), TODAY);

/** Every effect of a fact on a treatment or add-on in the built-in quiz. */
const effects = defaultQuiz.facts!.flatMap(({ id, precautions = [], waitFrom = 'today' }) =>
  precautions.flatMap(({ effect, waitWeeks, treatments }) =>
    treatments.map((treatment) => ({ fact: id, waitFrom, treatment, effect, waitWeeks })),
  ),
);

type Effect = (typeof effects)[number];

/** The extension in which a fact has another effect on a treatment. */
const withEffect = (
  { fact, treatment, waitFrom }: Effect,
  effect: object,
  review?: Reviewed,
): object => ({
  facts: [
    {
      id: fact,
      waitFrom,
      precautions: [{ treatments: [treatment], ...effect, ...(review && { reviewed: review }) }],
    },
  ],
});

const NONE = { effect: 'none' };
const CAUTION = { effect: 'caution' };
const EXCLUDE = { effect: 'exclude' };
const defer = (waitWeeks: number) => ({ effect: 'defer', waitWeeks });

/** What is less careful than an effect, and what is as careful or more. */
const weakerThan = ({ effect, waitWeeks = 0 }: Effect) =>
  ({
    exclude: [NONE, CAUTION, defer(500)],
    defer: [NONE, CAUTION, ...(waitWeeks ? [defer(waitWeeks - 1)] : [])],
    caution: [NONE],
  })[effect];
const notWeakerThan = ({ effect, waitWeeks = 0 }: Effect) =>
  ({
    exclude: [EXCLUDE],
    defer: [defer(waitWeeks), defer(waitWeeks + 1), EXCLUDE],
    caution: [CAUTION, defer(0), defer(1), EXCLUDE],
  })[effect];

const inShort = (effect: object) => Object.values(effect).join(' ').replace(/ 0$/, '');
const AT = 'facts[0].precautions[0].treatments[0]';

describe('an effect of the built-in quiz', function () {
  this.timeout(120_000);

  it('is one of 497', () => {
    expect(effects).to.have.length(497);
  });

  it('is not weakened by an extension without a review', () => {
    for (const each of effects) {
      for (const weaker of weakerThan(each)) {
        const { findings } = merge(withEffect(each, weaker));
        const [mistake, ...others] = findings.map(
          ({ path, message }) => `${formatPath(path)} ${message}`,
        );
        expect(others).to.deep.equal([]);
        expect(mistake).to.contain(`${AT} makes the built-in quiz less careful (${each.fact}:`);
        expect(mistake).to.contain(`effect on ${each.treatment} from ${each.effect}`);
        expect(mistake).to.contain('needs "reviewed" in the same entry');
      }
    }
  });

  it('is weakened on the word of a reviewer, and that is listed', () => {
    for (const each of effects) {
      for (const weaker of weakerThan(each)) {
        const { quiz, relaxed, warnings } = merge(withEffect(each, weaker, reviewed));
        expect(effectOf(quiz, each.fact, each.treatment)).to.equal(inShort(weaker));
        expect(relaxed).to.have.length(1);
        expect(relaxed[0]).to.deep.include({ path: AT, reviewed });
        expect(relaxed[0]!.what).to.contain(each.fact);
        expect(warnings).to.deep.equal([]);
      }
    }
  });

  it('applies again once the review has passed, and the author is warned', () => {
    for (const each of effects) {
      for (const weaker of weakerThan(each)) {
        const { quiz, relaxed, warnings } = merge(withEffect(each, weaker, passed));
        const before = effectOf(defaultQuiz, each.fact, each.treatment);
        expect(effectOf(quiz, each.fact, each.treatment)).to.equal(before);
        expect(relaxed).to.deep.equal([]);
        expect(warnings.map(({ path }) => formatPath(path))).to.deep.equal([
          'facts[0].precautions[0].reviewed.until',
        ]);
      }
    }
  });

  it('may be kept or made stricter by anyone', () => {
    for (const each of effects) {
      for (const stricter of notWeakerThan(each)) {
        const { quiz, relaxed } = merge(withEffect(each, stricter));
        expect(effectOf(quiz, each.fact, each.treatment)).to.equal(inShort(stricter));
        expect(relaxed).to.deep.equal([]);
      }
    }
  });

  it('stays on the treatments that an extension does not name', () => {
    const { quiz } = read(withEffect(effects[0]!, NONE, reviewed));
    for (const { fact, treatment } of effects.slice(1)) {
      const before = effectOf(defaultQuiz, fact, treatment);
      expect(effectOf(quiz, fact, treatment)).to.equal(before);
    }
  });
});

describe('a precaution that is stricter on one treatment and weaker on another', () => {
  const precaution = { treatments: ['microneedling_clinic', 'led'], ...defer(12) };
  const facts = (rest: object) => ({
    facts: [{ id: 'isotretinoin_past_6m', precautions: [{ ...precaution, ...rest }] }],
  });

  it('needs a review for the weaker one only', () => {
    expect(mistakes(facts({}))).to.deep.equal([
      'facts[0].precautions[0].treatments[0] makes the built-in quiz less careful ' +
        '(isotretinoin_past_6m: effect on microneedling_clinic from defer by 26 weeks to defer by 12 weeks). ' +
        'That needs "reviewed" in the same entry, with "by", "reason" and "until".',
    ]);
    const { relaxed } = read(facts({ reviewed }));
    expect(relaxed.map(({ path }) => path)).to.deep.equal([AT]);
  });

  it('keeps its stricter part once the review has passed', () => {
    const { quiz } = read(facts({ reviewed: passed }));
    expect(effectOf(quiz, 'isotretinoin_past_6m', 'microneedling_clinic')).to.equal('defer 26');
    expect(effectOf(quiz, 'isotretinoin_past_6m', 'led')).to.equal('defer 12');
  });

  it('counts on the last day of its review, and on the day after no longer', () => {
    const on = (today: string) =>
      parseQuizDefinition(extension(facts({ reviewed })), { today }).facts!;
    const waits = (today: string) =>
      effectOf({ facts: on(today) } as Quiz, 'isotretinoin_past_6m', 'microneedling_clinic');
    expect(waits(reviewed.until)).to.equal('defer 12');
    expect(waits('2027-06-02')).to.equal('defer 26');
  });

  it('goes by the day of the device where nobody says which day it is', () => {
    const until = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const waits = (days: number) => {
      const definition = extension(facts({ reviewed: { ...reviewed, until: until(days) } }));
      return effectOf(
        parseQuizDefinition(definition),
        'isotretinoin_past_6m',
        'microneedling_clinic',
      );
    };
    expect(waits(2)).to.equal('defer 12');
    expect(waits(-2)).to.equal('defer 26');
  });
});
