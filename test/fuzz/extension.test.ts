import { expect } from 'chai';
import fc from 'fast-check';
import { precautionsOf } from '../../src/check/precautions-of.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { strictness } from '../../src/definition/less-careful.js';
import {
  parseQuizDefinition,
  type ReadDefinition,
  readDefinition,
} from '../../src/definition/parse-definition.js';
import { recommend } from '../../src/engine/recommend.js';
import { readJson } from '../support/files.js';
import { Draws } from './draws.js';
import { type Mutant, mutants, recounted } from './mutations.js';
import { itHolds } from './property.js';
import { randomAnswers } from './random-answers.js';

/** The extensions that the playground begins with. */
const CLINICS = ['hill-street', 'larch-lane', 'quay-house'].map(
  (name) => readJson(`demo/playground/clinics/${name}.json`) as { id: string },
);

const TODAY = '2026-11-22';

const clinics = fc.constantFrom<unknown>(...CLINICS);
const anyMutant: fc.Arbitrary<Mutant> = fc.oneof(mutants(clinics), recounted(clinics));

/** Extensions that put any effect of any fact on any treatment, with and without a reviewer. */
const rewritten: fc.Arbitrary<Mutant> = fc
  .array(
    fc.record({
      id: fc.constantFrom(...defaultQuiz.facts!.map(({ id }) => id)),
      effect: fc.constantFrom('exclude', 'caution', 'none'),
      treatments: fc.uniqueArray(fc.constantFrom(...defaultQuiz.treatments.map(({ id }) => id)), {
        minLength: 1,
        maxLength: 2,
      }),
      reviewed: fc.option(
        fc.constant({ by: 'Dr A. Example', reason: 'Seen before.', until: '2027-01-01' }),
        { nil: undefined },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((facts) => ({
    definition: {
      ...{ schemaVersion: 1, extends: 'skin-goals', id: 'rewritten', version: '1' },
      facts: facts.map(({ id, ...precaution }) => ({ id, precautions: [precaution] })),
    },
    changes: facts.map(({ id, effect }) => `${id}: ${effect}`),
  }));

/** What comes of an extension, or the error; any other error is thrown on. */
function read(definition: unknown): ReadDefinition | QuizDefinitionError {
  try {
    return readDefinition(definition, { today: TODAY });
  } catch (error) {
    if (error instanceof QuizDefinitionError) return error;
    throw error;
  }
}

const isError = (result: ReadDefinition | QuizDefinitionError): result is QuizDefinitionError =>
  result instanceof QuizDefinitionError;

/** Effects of the built-in quiz that are weaker in `quiz`, as `fact treatment`. */
function weakened({ quiz }: ReadDefinition): string[] {
  const now = precautionsOf(quiz);
  return [...precautionsOf(defaultQuiz)].flatMap(([treatment, rules]) =>
    quiz.treatments.some(({ id }) => id === treatment)
      ? [...rules]
          .filter(([fact, rule]) => strictness(now.get(treatment)?.get(fact)) < strictness(rule))
          .map(([fact]) => `${fact} ${treatment}`)
      : [],
  );
}

describe('readDefinition, given any mutant of an extension', () => {
  before(() => {
    for (const clinic of CLINICS) {
      expect(isError(read(clinic)), clinic.id).to.equal(false);
    }
  });

  itHolds('returns a quiz, or says where what is wrong', 500, anyMutant, ({ definition }) => {
    const before = JSON.stringify(definition);
    const result = read(definition);
    expect(JSON.stringify(definition)).to.equal(before);
    if (!isError(result)) return;
    expect(result.issues).to.have.length.above(0);
    for (const { message } of result.issues) expect(message).not.to.match(/undefined|\[object/);
  });

  itHolds(
    'makes a quiz that is right by itself, and the same each time',
    150,
    anyMutant,
    (each) => {
      const result = read(each.definition);
      if (isError(result)) return;
      expect(parseQuizDefinition(result.quiz)).to.deep.equal(result.quiz);
      expect(read(each.definition)).to.deep.equal(result);
    },
  );

  itHolds(
    'weakens no effect that nobody answers for',
    300,
    fc.oneof(anyMutant, rewritten),
    (each) => {
      const result = read(each.definition);
      if (isError(result)) return;
      for (const effect of weakened(result)) {
        const [fact, treatment] = effect.split(' ') as [string, string];
        const isListed = result.relaxed.some(
          ({ what, reviewed }) =>
            reviewed.by && what.includes(fact) && (what.includes(treatment) || /remov/i.test(what)),
        );
        expect(isListed, effect).to.equal(true);
      }
    },
  );

  itHolds(
    'leaves the engine something to work with',
    200,
    fc.tuple(anyMutant, fc.nat()),
    ([{ definition }, seed]) => {
      const result = read(definition);
      if (isError(result)) return;
      const { quiz } = result;
      const { treatments, later, leftOut } = recommend(
        quiz,
        randomAnswers(Draws.fromSeed(seed), quiz),
      );
      expect(treatments.length + later.length + leftOut.length).to.equal(quiz.treatments.length);
    },
  );
});
