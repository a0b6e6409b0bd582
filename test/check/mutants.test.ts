/**
 * Faults put into the default quiz on purpose. Each has to be found by the verdict that is about it,
 * and the quiz without it has to be free of faults.
 */
import { expect } from 'chai';
import { asCarefulAsBuiltIn } from '../../src/check/verdicts/built-in.js';
import { languages } from '../../src/check/verdicts/languages.js';
import { hasSources } from '../../src/check/verdicts/sources.js';
import type { Subject } from '../../src/check/verdicts/subject.js';
import type { Verdict } from '../../src/check/report.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { mapTexts } from '../../src/definition/map-texts.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { deafMutants, unaskedMutants } from './safety-gap-mutants.js';
import { hiddenMutants } from './hidden-mutants.js';
import { deadMutants, deadPartsOf, DEAD_CLINICS } from './dead-mutants.js';
import { lenientMutants, unsourcedMutants } from './lenient-mutants.js';
import { faultsIn, type Mutant } from './mutant.js';
import { badResults } from './result-mutants.js';

const A_HANDFUL = 3;

const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_each, index) => index % Math.ceil(list.length / count) === 0);

type Families = Readonly<Record<string, () => Mutant[]>>;

function itFinds(families: Families, verdictOn: (subject: Subject) => Verdict): void {
  for (const [family, mutantsOf] of Object.entries(families)) {
    it(`finds ${family}, wherever it is`, () => {
      const mutants = mutantsOf();
      expect(mutants).to.not.be.empty;
      for (const { quiz } of spread(mutants, A_HANDFUL)) parseQuizDefinition(quiz);
      for (const { name, quiz, path = '' } of mutants) {
        const paths = faultsIn(quiz, verdictOn).map((fault) => fault.path);
        expect(
          paths.some((found) => found.startsWith(path)),
          `${name}: ${paths}`,
        ).to.equal(true);
      }
    });
  }
}

describe('a copy of the default quiz that is less careful', function () {
  this.timeout(120_000);

  it('differs from one that is as careful', () => {
    expect(faultsIn({ ...defaultQuiz, id: 'clinic-copy' }, asCarefulAsBuiltIn)).to.deep.equal([]);
  });

  itFinds(deafMutants, asCarefulAsBuiltIn);
  itFinds(unaskedMutants, asCarefulAsBuiltIn);
  itFinds(hiddenMutants, asCarefulAsBuiltIn);
  itFinds(lenientMutants, asCarefulAsBuiltIn);

  it('is found out as well when few treatments are left, and when it came of an extension', () => {
    for (const mutant of Object.values(lenientMutants).flatMap((family) => family()[0] ?? [])) {
      const { name, quiz, path = '' } = mutant;
      const kept = quiz.treatments.filter(({ id }) => name.includes(id) || id === 'topical_gentle');
      const cut = { ...quiz, treatments: kept };
      const merged = { ...quiz, extends: 'skin-goals', extendsVersion: '1.0.0' };
      for (const copy of [cut, merged]) {
        const paths = faultsIn(copy, asCarefulAsBuiltIn).map((fault) => fault.path);
        expect(
          paths.some((found) => found.startsWith(path)),
          name,
        ).to.equal(true);
      }
    }
  });
});

describe('a copy of the default quiz that rests on nothing', () => {
  it('differs from one that has its sources', () => {
    expect(faultsIn(defaultQuiz, hasSources)).to.deep.equal([]);
  });

  itFinds(unsourcedMutants, hasSources);
});

describe('a default quiz whose texts have changed', function () {
  this.timeout(60_000);

  it('is reported as not wholly translated, whichever text it is', () => {
    expect(faultsIn(defaultQuiz, languages)).to.deep.equal([]);
    const paths: string[] = [];
    mapTexts(defaultQuiz, (text, path) => {
      if (!path.startsWith('sources.')) paths.push(path);
      return text;
    });
    for (const changed of spread(paths, 150)) {
      const quiz = mapTexts(defaultQuiz, (text, path) => (path === changed ? 'Other.' : text));
      const found = faultsIn(quiz, languages).map(({ path }) => path);
      expect(found, changed).to.deep.equal([changed, changed]);
    }
  });
});

describe('a quiz with a part that is dead', function () {
  this.timeout(120_000);

  it('differs from one without', () => {
    for (const quiz of DEAD_CLINICS) {
      for (const verdictOn of Object.values(deadPartsOf)) {
        expect(faultsIn(quiz, verdictOn)).to.deep.equal([]);
      }
    }
  });

  itFinds(deadMutants.reachable, deadPartsOf.reachable);
  itFinds(deadMutants.rules, deadPartsOf.rules);
});

describe('a quiz with bad results', function () {
  this.timeout(120_000);

  for (const { verdictOn, clinics, families } of badResults) {
    it(`differs from one without, by ${verdictOn.name}`, () => {
      for (const quiz of clinics()) expect(faultsIn(quiz, verdictOn)).to.deep.equal([]);
    });
    itFinds(families, verdictOn);
  }
});
