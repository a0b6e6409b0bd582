import { expect } from 'chai';
import { type Column, unpack } from '../../src/one-file/unpack.js';

const { pack } = (await import('../../tools/pack.js' as string)) as {
  pack(cells: unknown[]): Column;
};

describe('unpack', () => {
  const rows: [what: string, column: Column, cells: unknown[]][] = [
    ['texts', 'a|b|c', ['a', 'b', 'c']],
    ['numbers by their marks', ['1f0'], [1, 15, 0]],
    ['marks of texts', ['0110', 'yes|no'], ['yes', 'no', 'no', 'yes']],
    ['marks of other values', ['10', [{ min: 1 }, true]], [true, { min: 1 }]],
    ['marks with gaps', ['0 1', 'a|b'], ['a', undefined, 'b']],
    ['lists', { count: ['2 1'], of: 'a|b|c' }, [['a', 'b'], undefined, ['c']]],
    ['objects', { id: 'a|b', level: [' 0'] }, [{ id: 'a' }, { id: 'b', level: 0 }]],
    [
      'objects in lists',
      { id: 'a|b', options: { count: ['12'], of: { id: 'x|y|z' } } },
      [
        { id: 'a', options: [{ id: 'x' }] },
        { id: 'b', options: [{ id: 'y' }, { id: 'z' }] },
      ],
    ],
  ];
  for (const [what, column, cells] of rows) {
    it(`reads ${what}`, () => {
      expect(JSON.stringify(unpack(column))).to.equal(JSON.stringify(cells));
    });
  }

  it('reads what the build packs', () => {
    const cells = [
      { id: 'a', flag: true, range: { min: 0.5, max: 2 } },
      { id: 'b', sources: ['E1', 'E2'], range: { min: 0.5, max: 2 } },
      { id: 'c', when: { not: { fact: 'a' } }, sources: ['E1'], level: 7 },
      { id: 'd', careful: { message: 'Ask first.' } },
    ];
    expect(unpack(pack(cells))).to.deep.equal(cells);
  });
});
