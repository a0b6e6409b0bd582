import { expect } from 'chai';
import fc from 'fast-check';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { deepFrozen } from '../support/quizzes.js';
import { accepted, acceptedQuizzes, bases } from './bases.js';
import { type Mutant, mutants, scriptMutants, strangers } from './mutations.js';
import { isHolder, written } from './places.js';
import { itHolds } from './property.js';

/** The checked quiz, or the error; any other error is thrown on. */
function parsed(definition: unknown): Quiz | QuizDefinitionError {
  try {
    return parseQuizDefinition(definition);
  } catch (error) {
    if (error instanceof QuizDefinitionError) return error;
    throw error;
  }
}

/** Every place in `root`, as an author would write it. */
function placesOf(root: unknown): Set<string> {
  const places = new Set<string>();
  const visit = (value: unknown, place: (string | number)[]) => {
    places.add(written(place));
    // No limit is broken deeper down.
    if (!isHolder(value) || place.length > 20) return;
    for (const key of Object.keys(value)) {
      visit(value[key], [...place, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(root, []);
  return places;
}

/** Says what is wrong in a sentence of its own. */
const SENTENCE = /^((is|has|should|must|belongs) [^]*[.?]|could not be read: .+)$/;
const NONSENSE = /\[object|undefined|Invalid input|\bundefined\b/;

function expectHelpful({ issues, message }: QuizDefinitionError): void {
  expect(issues).to.be.an('array').with.length.above(0).and.below(201);
  const paths = issues.map(({ path }) => path);
  expect(paths, 'paths').to.deep.equal([...new Set(paths)]);
  for (const issue of issues) {
    expect(issue.message).to.match(SENTENCE);
    expect(issue.message).not.to.match(NONSENSE);
    expect(message).to.contain(`${issue.path || 'the definition'} ${issue.message}`);
  }
}

/** Each path leads to a value of the definition, or to where one is missing. */
function expectPathsInto(definition: unknown, { issues }: QuizDefinitionError): void {
  const places = placesOf(definition);
  const leads = (path: string) =>
    places.has(path) || places.has(path.replace(/\.?\w+$/, '')) || /^\w+$/.test(path);
  for (const { path } of issues) expect(leads(path), `"${path}" leads into it`).to.equal(true);
}

const isQuiz = (result: Quiz | QuizDefinitionError): result is Quiz =>
  !(result instanceof QuizDefinitionError);

describe('parseQuizDefinition, given any mutant', () => {
  itHolds(
    'returns a quiz, or says where what is wrong, and leaves the mutant as it was',
    800,
    mutants(bases),
    ({ definition }) => {
      const before = JSON.stringify(definition);
      const result = parsed(definition);
      expect(JSON.stringify(definition)).to.equal(before);
      if (isQuiz(result)) return;
      expectHelpful(result);
      expectPathsInto(definition, result);
    },
  );

  itHolds('says the same of one that cannot be changed', 300, mutants(bases), ({ definition }) => {
    const [loose, frozen] = [parsed(definition), parsed(deepFrozen(structuredClone(definition)))];
    if (isQuiz(loose)) expect(frozen).to.deep.equal(loose);
    else expect((frozen as QuizDefinitionError).issues).to.deep.equal(loose.issues);
  });

  itHolds('says the same of its JSON', 300, mutants(bases), ({ definition }) => {
    const text = JSON.stringify(definition);
    const [before, after] = [parsed(definition), parsed(JSON.parse(text))];
    if (isQuiz(before)) expect(after).to.deep.equal(before);
    else expect((after as QuizDefinitionError).issues).to.deep.equal(before.issues);
  });

  itHolds(
    'returns a quiz or a helpful error also for what only scripts can write',
    800,
    fc.oneof({ weight: 10, arbitrary: scriptMutants(bases) }, { weight: 1, arbitrary: strangers }),
    ({ definition }) => {
      const result = parsed(definition);
      if (!isQuiz(result)) expectHelpful(result);
    },
  );

  itHolds('finds nothing more to say about what it returned', 300, acceptedQuizzes, (quiz) => {
    const again = parseQuizDefinition(deepFrozen(quiz));
    expect(again).to.deep.equal(quiz);
    expect(again).not.to.equal(quiz);
    expect(JSON.parse(JSON.stringify(quiz))).to.deep.equal(quiz);
  });
});

describe('mutants', () => {
  const sample = fc.sample(mutants(bases), { seed: 1, numRuns: 300 });

  it('are refused or accepted, each often enough to matter', () => {
    const right = sample.filter((mutant: Mutant) => accepted(mutant)).length;
    expect(right).to.be.within(30, 200);
  });

  it('are the same ones each time', () => {
    const again = fc.sample(mutants(bases), { seed: 1, numRuns: 300 });
    expect(again.map(({ changes }) => changes)).to.deep.equal(sample.map(({ changes }) => changes));
  });
});
