import { expect } from 'chai';
import type { Condition } from '../../src/definition/schema.js';
import { holds, type Knowledge } from '../../src/engine/condition.js';

const yes: Condition = { fact: 'yes' };
const no: Condition = { fact: 'no' };
const open: Condition = { fact: 'open' };

/** `yes` and `no` are settled, `open` is not; the same for questions. */
const knowledge: Knowledge = {
  chosen: (id) => ({ one: ['a'], two: ['a', 'b'], skipped: [] })[id],
  fact: (id) => ({ yes: true, no: false })[id],
};

describe('holds', () => {
  for (const [condition, expected] of [
    [undefined, true],
    [yes, true],
    [no, false],
    [open, undefined],
    [{ answered: 'one' }, true],
    [{ answered: 'skipped' }, false],
    [{ answered: 'open' }, undefined],
    [{ includes: ['one', 'a'] }, true],
    [{ includes: ['one', 'b'] }, false],
    [{ includes: ['two', 'b'] }, true],
    [{ includes: ['skipped', 'a'] }, false],
    [{ includes: ['open', 'a'] }, undefined],
    [{ is: ['one', 'a'] }, true],
    [{ is: ['one', 'b'] }, false],
    [{ is: ['two', 'a'] }, false],
    [{ is: ['skipped', 'a'] }, false],
    [{ is: ['open', 'a'] }, undefined],
    [{ not: yes }, false],
    [{ not: no }, true],
    [{ not: open }, undefined],
    [{ not: { not: { answered: 'one' } } }, true],
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ all: [yes, open] }, undefined],
    [{ all: [open, no] }, false],
    [{ any: [no, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, open] }, undefined],
    [{ any: [open, yes] }, true],
    [{ all: [{ any: [open, yes] }, { not: { all: [open, no] } }] }, true],
  ] as [Condition | undefined, boolean | undefined][]) {
    it(`is ${expected} for ${JSON.stringify(condition) ?? 'no condition'}`, () => {
      expect(holds(condition, knowledge)).to.equal(expected);
    });
  }
});
