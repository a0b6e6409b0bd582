import { expect } from 'chai';
import { formatPath, inDocumentOrder, type Path, valueAt } from '../../src/definition/path.js';

describe('formatPath', () => {
  for (const [path, text] of [
    [[], ''],
    [['title'], 'title'],
    [['steps', 2, 'questions', 0, 'id'], 'steps[2].questions[0].id'],
    [['steps', 0, 'when', 'all', 1, 'not', 'includes', 0], 'steps[0].when.all[1].not.includes[0]'],
    [[0, 'id'], '[0].id'],
    [['__proto__'], '__proto__'],
  ] as [Path, string][]) {
    it(`writes ${JSON.stringify(path)} as "${text}"`, () => {
      expect(formatPath(path)).to.equal(text);
    });
  }
});

describe('valueAt', () => {
  it('finds the value at a path, and nothing where the path ends early', () => {
    const root = { steps: [{ id: 'a' }], title: null };
    expect(valueAt(root, ['steps', 0, 'id'])).to.equal('a');
    expect(valueAt(root, [])).to.equal(root);
    expect(valueAt(root, ['steps', 1, 'id'])).to.equal(undefined);
    expect(valueAt(root, ['title', 'text'])).to.equal(undefined);
  });
});

describe('inDocumentOrder', () => {
  const root = { b: [{ y: 1, x: 2 }, {}], a: 3 };
  const sorted = (...paths: Path[]) =>
    inDocumentOrder(
      root,
      paths.map((path) => ({ path, message: '' })),
    ).map(({ path }) => formatPath(path));

  it('follows the order in which the author wrote the properties', () => {
    expect(sorted(['a'], ['b', 0, 'x'], ['b', 0, 'y'])).to.deep.equal(['b[0].y', 'b[0].x', 'a']);
  });

  it('puts the whole before its parts', () => {
    expect(sorted(['b', 0, 'y'], ['b', 0], ['b'], [])).to.deep.equal(['', 'b', 'b[0]', 'b[0].y']);
  });

  it('puts what is missing after what is there', () => {
    expect(sorted(['c'], ['b', 1, 'z'], ['b', 0, 'z'], ['a'])).to.deep.equal([
      'b[0].z',
      'b[1].z',
      'a',
      'c',
    ]);
  });

  it('keeps findings about the same place in the order they came', () => {
    const findings = [
      { path: ['a'], message: 'first' },
      { path: ['a'], message: 'second' },
    ];
    expect(inDocumentOrder(root, findings)).to.deep.equal(findings);
  });
});
