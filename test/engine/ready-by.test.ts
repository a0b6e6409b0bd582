import { expect } from 'chai';
import { readyBy } from '../../src/engine/ready-by.js';
import type { Programme } from '../../src/engine/recommendation.js';

const needling: Programme = {
  sessions: { min: 3, typical: 4, max: 6 },
  intervalWeeks: { min: 4, max: 6 },
  firstResultsWeeks: 12,
  downtimeDays: { min: 1, max: 7 },
  discomfort: 2,
  sources: [],
};

describe('a programme laid backwards from a date', () => {
  it('is ready when the course is done, the skin settled and a first change due', () => {
    expect(readyBy(needling, 40)!.ready).to.eql({ min: 12, max: 31 });
    const { firstResultsWeeks: _, ...unknown } = needling;
    expect(readyBy(unknown, 40)!.ready).to.eql({ min: 9, max: 31 });
  });

  it('waits until no marks can be seen, after the last session or at the start of home care', () => {
    const marksSeenDays = { min: 7, max: 84 };
    expect(readyBy({ ...needling, marksSeenDays }, 60)!.ready).to.eql({ min: 20, max: 42 });
    const courseWeeks = { min: 8, max: 52 };
    expect(readyBy({ ...needling, marksSeenDays, courseWeeks }, 60)!.ready.min).to.equal(12);
  });

  it('says between which weeks to start', () => {
    const { start, isTight } = readyBy(needling, 40)!;
    expect(start).to.eql({ min: 9, max: 28 });
    expect(isTight).to.equal(false);
  });

  it('says when only the shorter courses fit', () => {
    const { start, isTight } = readyBy(needling, 20)!;
    expect(start).to.eql({ min: 0, max: 8 });
    expect(isTight).to.equal(true);
  });

  it('says when it is too late, and how long it takes', () => {
    const late = readyBy(needling, 11.9)!;
    expect(late.start).to.equal(undefined);
    expect(late.least).to.equal(12);
    expect(readyBy(needling, 12)!.start).to.eql({ min: 0, max: 0 });
  });

  it('leaves the time that skin has to be prepared for', () => {
    const prepared = { ...needling, prepareWeeks: { min: 2, max: 4 } };
    expect(readyBy(prepared, 40)!.start).to.eql({ min: 9, max: 28 });
    expect(readyBy(prepared, 20)!.start).to.eql({ min: 2, max: 8 });
    expect(readyBy(prepared, 13)!.start).to.equal(undefined);
    expect(readyBy(prepared, 13)!.least).to.equal(14);
  });

  it('asks of a home-care plan, which goes on, its shortest course', () => {
    const homeCare: Programme = {
      sessions: { min: 1, max: 2 },
      intervalWeeks: { min: 8, max: 12 },
      courseWeeks: { min: 12, typical: 24, max: 104 },
      firstResultsWeeks: 8,
      downtimeDays: { min: 0, max: 0 },
      discomfort: 0,
      sources: [],
    };
    expect(readyBy(homeCare, 40)!.ready).to.eql({ min: 12, max: 12 });
  });

  it('is not drawn up where the course is open', () => {
    expect(readyBy({ ...needling, sessions: { min: 1 } }, 40)).to.equal(undefined);
  });
});
