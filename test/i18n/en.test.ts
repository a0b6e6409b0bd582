import { expect } from 'chai';
import type { Range } from '../../src/definition/schema.js';
import { english } from '../../src/i18n/en.js';

describe('the English words', () => {
  for (const [range, words] of [
    [{ min: 3, max: 6 }, '3 to 6'],
    [{ min: 1, max: 1 }, '1'],
    [{ min: 2 }, 'from 2'],
    [{ min: 0.5, max: 2.5 }, '0.5 to 2.5'],
  ] as [Range, string][]) {
    it(`say “${words}” for ${JSON.stringify(range)}`, () => {
      expect(english.range(range)).to.equal(words);
    });
  }

  for (const [range, weeks] of [
    [{ min: 4, max: 6 }, '4 to 6 weeks'],
    [{ min: 1, max: 1 }, '1 week'],
    [{ min: 1, max: 2 }, '1 to 2 weeks'],
    [{ min: 0.5, max: 1 }, '4 to 7 days'],
  ] as [Range, string][]) {
    it(`count “${weeks}” for ${JSON.stringify(range)}`, () => {
      expect(english.weeks(range)).to.equal(weeks);
    });
  }

  for (const [range, days] of [
    [{ min: 0, max: 0 }, 'none'],
    [{ min: 0, max: 1 }, '0 to 1 day'],
    [{ min: 1, max: 1 }, '1 day'],
    [{ min: 1, max: 3 }, '1 to 3 days'],
  ] as [Range, string][]) {
    it(`say “${days}” of time off for ${JSON.stringify(range)}`, () => {
      expect(english.days(range)).to.equal(days);
    });
  }

  it('say when the parts of a plan fall', () => {
    const { plan } = english;
    expect(plan.before('0 to 7 days')).to.equal('0 to 7 days before');
    expect(plan.session(2)).to.equal('Session 2');
    expect(plan.ifNeeded('12 to 18')).to.equal('12 to 18, if needed');
    expect(plan.afterEach('1 to 3 days')).to.equal('1 to 3 days each time');
  });

  it('say what another answer would change', () => {
    const { whatIf } = english;
    expect(whatIf.given('A few days', true)).to.equal('If “A few days”:');
    expect(whatIf.given('A few days', false)).to.equal('If not “A few days”:');
  });

  it('say what is missing by what can be chosen', () => {
    const limits = { min: 2, max: 3 };
    expect(english.problem('required', false, limits)).to.equal('Choose an answer to go on.');
    expect(english.problem('required', true, limits)).to.contain('at least one');
    expect(english.problem('too-few', true, limits)).to.contain('2');
    expect(english.problem('too-many', true, limits)).to.contain('3');
  });

  it('never shout, praise or promise', () => {
    const said = JSON.stringify(english, (_key, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(said).to.not.match(/[a-z]!|great|guarantee|perfect/i);
  });
});
