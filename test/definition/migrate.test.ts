import { expect } from 'chai';
import { MIGRATIONS, migrate, type Migration } from '../../src/definition/migrate.js';
import { deepFrozen, smallQuiz } from '../support/quizzes.js';
import { extension } from './extensions.js';
import { issuesOf } from './issues.js';

/** Version 2 calls `name` what was `title`; version 3 has it in a list. */
const renamed: Migration = ({ title, ...rest }) => ({ ...rest, name: title });
const listed: Migration = ({ name, ...rest }) => ({ ...rest, names: [name] });

describe('migrate', () => {
  const steps = [renamed, listed];

  for (const [what, definition, expected] of [
    ['takes the oldest through every step', { schemaVersion: 1, title: 'A' }, ['A']],
    ['begins at the version that is there', { schemaVersion: 2, name: 'A' }, ['A']],
    ['leaves the newest alone', { schemaVersion: 3, names: ['A', 'B'] }, ['A', 'B']],
  ] as const) {
    it(what, () => {
      expect(migrate(deepFrozen({ ...definition }), steps)).to.deep.equal({
        schemaVersion: 3,
        names: expected,
      });
    });
  }

  it('refuses a version that no step leads to, and says which one is read', () => {
    expect(() => migrate({ schemaVersion: 4 }, steps)).to.throw(
      'treatment-quiz: schemaVersion is 4, but this treatment-quiz reads 3.',
    );
  });

  for (const definition of [null, undefined, 7, 'quiz', [], {}, { schemaVersion: '1' }]) {
    it(`leaves ${JSON.stringify(definition)} to the check of its shape`, () => {
      expect(migrate(definition, steps)).to.equal(definition);
    });
  }
});

describe('parseQuizDefinition, on a version', () => {
  for (const [what, definition] of [
    ['a whole quiz', smallQuiz()],
    ['an extension', extension()],
  ] as const) {
    it(`says of ${what} of a later version only that, and not what it cannot know`, () => {
      const later = { ...definition, schemaVersion: MIGRATIONS.length + 2, mood: 'fresh' };
      expect(issuesOf(later)).to.deep.equal([
        { path: 'schemaVersion', message: 'is 2, but this treatment-quiz reads 1.' },
      ]);
    });

    it(`says of ${what} of no version there ever was what would be right`, () => {
      expect(issuesOf({ ...definition, schemaVersion: 0 })).to.deep.equal([
        { path: 'schemaVersion', message: 'is 0, but should be 1.' },
      ]);
    });
  }
});
