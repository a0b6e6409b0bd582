import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { type QuizHarness, textOf } from '../support/quiz-harness.js';
import { setViewport } from '../support/viewport.js';
import { cellsOf, defaultResult, resultWith } from './result-screens.js';

const STRENGTHS = { possible: 1, good: 2, strong: 3 } as const;

/** The comparison as columns: what each treatment has under each name. */
function compared({ root }: QuizHarness): Record<string, Record<string, string>> {
  const [[, ...names], ...rows] = cellsOf(root.querySelector('.compare')!) as [
    string[],
    ...string[][],
  ];
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      Object.fromEntries(rows.map(([label, ...values]) => [label!, values[index]!])),
    ]),
  );
}

/** The figures written with each suggestion; "often 4" apart. */
const figuresShown = ({ root }: QuizHarness) =>
  [...root.querySelectorAll('[part="figures"]')].map((list) =>
    [...list.querySelectorAll('dt')].map((term) => [
      textOf(term),
      textOf(term.nextElementSibling!.firstChild!).trim() ||
        textOf(term.nextElementSibling).replace(/ often .*/, ''),
    ]),
  );

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the comparison', () => {
  for (const goals of [['scars'], ['pigment_sun'], ['ingrown_hair'], ['acne_prone']]) {
    it(`has a column for each suggestion, with the values of its programme (${goals.join()})`, async () => {
      const visitor = await defaultResult(goals);
      const columns = compared(visitor);
      const { treatments } = visitor.quiz.recommendation!;
      expect(Object.keys(columns)).to.deep.equal(treatments.map(({ name }) => name));
      for (const { name, programme, fit } of treatments) {
        const { sessions, firstResultsWeeks, downtimeDays, discomfort, needleLengthMm } = programme;
        const column = columns[name]!;
        const isHomeCare = 'Review visits' in column && column['Review visits'] !== '–';
        expect(column[isHomeCare ? 'Review visits' : 'Sessions'], name).to.equal(
          english.range(sessions!),
        );
        expect(column['First change'], name).to.equal(english.firstChange(firstResultsWeeks!));
        expect(column['Time off'], name).to.equal(english.days(downtimeDays));
        expect(column['Discomfort'], name).to.equal(english.discomfort[discomfort]);
        expect(column['Evidence'], name).to.equal(english.evidence(STRENGTHS[fit]));
        expect(column['Needle length'] ?? '–', name).to.equal(
          needleLengthMm ? english.millimetres(needleLengthMm) : '–',
        );
      }
    });
  }

  it('shows price and booking of each suggestion, and a dash where nothing is known', async () => {
    const visitor = await defaultResult(['ingrown_hair']);
    const columns = Object.values(compared(visitor));
    for (const [index, figures] of figuresShown(visitor).entries()) {
      const { Discomfort, Evidence, ...rest } = columns[index]!;
      expect([Discomfort, Evidence]).to.not.include('–');
      const known = Object.entries(rest).filter(([, value]) => value !== '–');
      expect(Object.fromEntries(known)).to.deep.equal(Object.fromEntries(figures));
    }
  });

  it('has a row for whatever any of them has, in the order of the figures', async () => {
    const visitor = await resultWith([
      { downtimeDays: { min: 0, max: 0 } },
      { sessions: { min: 2, max: 3 }, needleLengthMm: { min: 1, max: 2 } },
    ]);
    expect(compared(visitor)).to.deep.equal({
      T1: {
        'Time off': 'none',
        Discomfort: 'none',
        Evidence: 'Good evidence',
        Sessions: '–',
        'Needle length': '–',
      },
      T2: {
        'Time off': 'none',
        Discomfort: 'slight',
        Evidence: 'Good evidence',
        Sessions: '2 to 3',
        'Needle length': '1 to 2 mm',
      },
    });
  });

  it('has a word for every level of discomfort', () => {
    expect(new Set(Object.values(english.discomfort)).size).to.equal(5);
  });

  it('is not there for a single suggestion', async () => {
    const visitor = await resultWith([{}]);
    expect(visitor.headings()).to.not.include('Compare');
    expect(visitor.root.querySelectorAll('.compare')).to.have.lengthOf(0);
  });

  it('has its roles written out, for browsers that go by the layout', async () => {
    const visitor = await resultWith([{}, {}]);
    const table = visitor.root.querySelector('.compare')!;
    expect(table.getAttribute('role')).to.equal('table');
    for (const row of table.querySelectorAll('tr')) {
      expect(row.getAttribute('role')).to.equal('row');
      const isHead = row === table.querySelector('tr');
      const [first, ...others] = [...row.children].map((cell) => cell.getAttribute('role'));
      expect(first).to.equal(isHead ? 'cell' : 'rowheader');
      expect(others).to.deep.equal(Array(2).fill(isHead ? 'columnheader' : 'cell'));
    }
  });

  it('has the name of a row above its values where there is little room, beside them else', async () => {
    const visitor = await resultWith([{}, {}, {}]);
    const row = () => {
      const [name, ...values] = visitor.root.querySelectorAll('.compare tr:last-child > *');
      return [name!, ...values].map((cell) => cell.getBoundingClientRect());
    };
    await setViewport({ width: 320, height: 800 });
    const [above, first, second, third] = row();
    expect(above!.bottom).to.be.at.most(first!.top + 1);
    expect([first!.top, second!.top, third!.top]).to.deep.equal(Array(3).fill(first!.top));
    expect(third!.left).to.be.above(second!.left).and.above(first!.left);
    await setViewport({ width: 1280, height: 800 });
    const [beside, value] = row();
    expect(beside!.right).to.be.at.most(value!.left + 1);
    expect(Math.abs(beside!.top - value!.top)).to.be.below(1);
  });

  it('fits into 320 px with three long names', async () => {
    await setViewport({ width: 320, height: 800 });
    const name = 'Fractional radio-frequency microneedling';
    const visitor = await resultWith([{ name }, { name: `${name} II` }, { name: `${name} III` }]);
    const { scrollWidth } = document.scrollingElement!;
    expect(scrollWidth).to.be.at.most(320);
    const { right } = visitor.root.querySelector('.compare')!.getBoundingClientRect();
    expect(right).to.be.at.most(320);
  });
});
