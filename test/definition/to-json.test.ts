import { expect } from 'chai';
import { toJson } from '../../src/definition/to-json.js';

describe('toJson', () => {
  const value = { list: ['a', 'b"c', ['d']], text: 'e', number: 1.5, none: null, yes: true };
  const old = [Array.prototype, String.prototype, Number.prototype] as { toJSON?: unknown }[];

  afterEach(() => old.forEach((each) => delete each.toJSON));

  it('writes what the browser writes', () => {
    for (const each of [value, [], {}, 'text', 7, null, [undefined], { gone: undefined }]) {
      expect(toJson(each)).to.equal(JSON.stringify(each));
    }
  });

  it('writes the same where everything has a toJSON of its own', () => {
    const expected = JSON.stringify(value);
    for (const each of old) each.toJSON = () => 'quoted twice';
    const found = toJson(value);
    old.forEach((each) => delete each.toJSON);
    expect(found).to.equal(expected);
  });
});
