import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { findBrokenLimit, MAX_TEXT_LENGTH } from '../../src/definition/limits.js';
import { formatPath } from '../../src/definition/path.js';
import { option, single, smallQuiz, step } from '../support/quizzes.js';
import { issuesOf } from './issues.js';

const nested = (depth: number): unknown => (depth ? { inner: nested(depth - 1) } : 'deep');
const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item);
const values = (lists: number, each: number) =>
  Object.fromEntries(many(lists, 0).map((_, i) => [`list${i}`, many(each, 0)]));

describe('findBrokenLimit', () => {
  for (const [what, root, path, message] of [
    ['a long text', { title: 'x'.repeat(4001) }, 'title', 'has more than 4000 characters'],
    [
      'a long text in a list',
      { a: ['', 'x'.repeat(9000)] },
      'a[1]',
      'has more than 4000 characters',
    ],
    ['deep nesting', nested(17), `inner${'.inner'.repeat(15)}`, 'is nested more than 16 deep'],
    ['a long list', { sources: many(501, {}) }, 'sources', 'has more than 500 entries'],
    ['a list of holes', { sources: new Array(501) }, 'sources', 'has more than 500 entries'],
    ['an object with many keys', { facts: values(501, 0) }, 'facts', 'has more than 500 entries'],
    [
      'a long list called "constructor"',
      { constructor: many(501, 0) },
      'constructor',
      'has more than 500 entries',
    ],
    ['many values in all', values(75, 400), '', 'has more than 30000 values'],
  ] as [string, unknown, string, string][]) {
    it(`stops at ${what}`, () => {
      const broken = findBrokenLimit(root)!;
      expect(formatPath(broken.path)).to.equal(path);
      expect(broken.message).to.equal(`${message}, which is the most a definition can hold.`);
    });
  }

  for (const [what, root] of [
    ['a text', { title: 'x'.repeat(4000) }],
    ['nesting', nested(16)],
    ['a list', { sources: many(500, {}) }],
    ['values in all', values(74, 400)],
    ['anything, being no object at all', 5],
  ] as [string, unknown][]) {
    it(`allows the most of ${what}`, () => {
      expect(findBrokenLimit(root)).to.equal(undefined);
    });
  }

  for (const [what, root, path, most] of [
    ['a number', { treatments: [{ courseWeeks: { min: 1e308 } }] }, 'courseWeeks.min', 10_000],
    ['a price', { treatments: [{ price: { min: 2e9 } }] }, 'price.min', 1e9],
  ] as [string, unknown, string, number][]) {
    it(`stops at ${what} that nobody means`, () => {
      const broken = findBrokenLimit(root)!;
      expect(formatPath(broken.path)).to.equal(`treatments[0].${path}`);
      expect(broken.message).to.equal(
        `is more than ${most}, which is the most a definition can hold.`,
      );
    });
  }

  it('allows a price in a currency of small units', () => {
    expect(findBrokenLimit({ price: { min: 9_000_000 } })).to.equal(undefined);
  });

  it('leaves the default quiz room to grow', () => {
    expect(findBrokenLimit(defaultQuiz)).to.equal(undefined);
    expect(JSON.stringify(defaultQuiz).length).to.be.below(MAX_TEXT_LENGTH / 2);
  });

  it('is the only thing said about a definition that is too large', () => {
    const steps = many(501, step(single('same', [option('a'), option('b')])));
    expect(issuesOf({ ...smallQuiz({ steps }), title: 5 })).to.deep.equal([
      {
        path: 'steps',
        message: 'has more than 500 entries, which is the most a definition can hold.',
      },
    ]);
  });
});
