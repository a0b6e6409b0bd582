import { expect } from 'chai';
import { parseJson } from '../../src/cli/parse-json.js';

/** Broken texts, with the line and the column at which they break. */
const BROKEN: readonly [text: string, line: number, column: number][] = [
  ['', 1, 1],
  ['  ', 1, 3],
  ['{', 1, 2],
  ['{"id": "clinic",}', 1, 17],
  ['{\n  "id": "clinic",\n  "version": 1.\n}', 3, 15],
  ['{\r\n  "id" "clinic"\r\n}', 2, 8],
  ['[1, 2,]', 1, 7],
  ['[1 2]', 1, 4],
  ['[1, 2]]', 1, 7],
  ['{"a": tru}', 1, 7],
  ['{"a": True}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['{"a": "b\nc"}', 1, 7],
  ['{"a": "\\x"}', 1, 7],
  ['{"a": 01}', 1, 8],
  ['{"a": 1} // a comment', 1, 10],
  ['{"a": {"b": [1, {"c": }]}}', 1, 23],
];

const VALUES = [
  'null',
  ' [ ] ',
  '{"a":[1,-2.5e+3,true,false,null,"\\u00e9\\n\\"",{}]}',
  '{ "a" : { "b" : [ [ ] , { } ] } }\n',
];

describe('parseJson', () => {
  for (const [text, line, column] of BROKEN) {
    it(`says where this breaks: ${JSON.stringify(text)}`, () => {
      const { value, issue } = parseJson(text);
      expect(value).to.equal(undefined);
      expect(issue!.path).to.equal(`line ${line}, column ${column}`);
      expect(issue!.message).to.match(/^is where this stops being JSON: .+\.$/);
    });
  }

  for (const text of VALUES) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parseJson(text)).to.deep.equal({ value: JSON.parse(text) });
    });
  }

  it('refuses a property that is written twice in one object, and says where', () => {
    const text = '{\n  "facts": [\n    { "id": "a", "stops": true, "stops": false }\n  ]\n}';
    const { value, issue } = parseJson(text);
    expect(value).to.equal(undefined);
    expect(issue).to.deep.equal({
      path: 'line 3, column 33',
      message:
        'is where "stops" is written again in the same object, and only one would count. Keep the one you mean.',
    });
    expect(parseJson('{"id": 1, "\\u0069d": 2}').issue!.path).to.equal('line 1, column 11');
    const twice = parseJson('{"a": 1, "a": 2, "b": {"c": 1, "c": 1}}').issue!.message;
    expect(twice).to.match(/"a" is written again.+ So is at line 1, column 32 "c"\.$/);
  });

  it('reads properties of one name in different objects', () => {
    const text = '{"id": "a", "list": [{"id": "a"}, {"id": "a", "of": {"id": "a"}}]}';
    expect(parseJson(text)).to.deep.equal({ value: JSON.parse(text) as unknown });
    const own = '{"__proto__": 1, "constructor": 2, "": 3}';
    expect(parseJson(own).issue).to.equal(undefined);
  });

  it('reads what is nested too deep to be looked through', () => {
    const text = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(parseJson(text).issue).to.equal(undefined);
  });

  it('takes no notice of a mark at the beginning that says how the text is encoded', () => {
    expect(parseJson('\uFEFF{"a": 1}')).to.deep.equal({ value: { a: 1 } });
    expect(parseJson('\uFEFF{"a" 1}').issue!.path).to.equal('line 1, column 6');
  });

  it('answers for what is nested too deep, too', () => {
    expect(parseJson('['.repeat(200_000)).issue!.path).to.match(/^line 1, column \d+$/);
  });

  it('says where each cut of a text breaks: at its end, or at the word that is cut', () => {
    const text = '{"a":[1,{"b":"c d"},true],\n"e":null}';
    for (let length = 0; length < text.length; length++) {
      const { path } = parseJson(text.slice(0, length)).issue!;
      const [, line, column] = /^line (\d+), column (\d+)$/.exec(path)!.map(Number);
      const before = text.slice(0, length).split('\n');
      expect(line).to.equal(before.length);
      expect(column).to.be.within(before.at(-1)!.length - 4, before.at(-1)!.length + 1);
    }
  });
});
