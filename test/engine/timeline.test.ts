import { expect } from 'chai';
import type { Programme } from '../../src/engine/recommendation.js';
import { timeline } from '../../src/engine/timeline.js';

const needling: Programme = {
  sessions: { min: 3, typical: 4, max: 6 },
  intervalWeeks: { min: 4, max: 6 },
  firstResultsWeeks: 12,
  prepareWeeks: { min: 0, max: 1 },
  downtimeDays: { min: 1, max: 7 },
  discomfort: 2,
  sources: [],
};
const homeCare: Programme = {
  sessions: { min: 1, max: 2 },
  intervalWeeks: { min: 8, max: 12 },
  courseWeeks: { min: 12, typical: 24, max: 104 },
  firstResultsWeeks: 8,
  downtimeDays: { min: 0, max: 0 },
  discomfort: 0,
  sources: [],
};

describe('the time line of a programme', () => {
  it('gives each session the weeks it can fall in, and says which may not be needed', () => {
    const { sessions } = timeline(needling)!;
    expect(sessions.map(({ weeks }) => [weeks.min, weeks.max])).to.eql(
      [0, 1, 2, 3, 4, 5].map((n) => [4 * n, 6 * n]),
    );
    expect(sessions.map(({ isOptional }) => isOptional)).to.eql([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('ends with the fewest sessions at the shortest gaps, or the most at the longest', () => {
    expect(timeline(needling)!.course).to.eql({ min: 8, max: 30 });
  });

  it('has the preparation before, and the time off after each session', () => {
    const { prepare, timeOff } = timeline(needling)!;
    expect(prepare).to.eql({ min: 0, max: 1 });
    expect(timeOff).to.eql({ min: 1 / 7, max: 1 });
  });

  it('judges the result as long after the last session as the figures say', () => {
    const { judge } = timeline({ ...needling, judgeWeeks: { min: 12, max: 52 } })!;
    expect(judge).to.eql({ min: 20, max: 82 });
  });

  it('without such a figure gives the last session the time of a first change', () => {
    expect(timeline(needling)!.judge).to.eql({ min: 20, max: 42 });
  });

  it('knows no judging where nothing says when a change shows', () => {
    const { firstResultsWeeks: _, ...unknown } = needling;
    expect(timeline(unknown)).not.to.have.any.keys('judge', 'firstChange');
  });

  it('takes the course of a home-care plan from its own figure', () => {
    const { course, judge } = timeline(homeCare)!;
    expect(course).to.eql({ min: 12, typical: 24, max: 104 });
    expect(judge).to.eql({ min: 12 });
  });

  it('has one session without a gap', () => {
    const { intervalWeeks: _, ...once } = { ...needling, sessions: { min: 1, max: 1 } };
    expect(timeline(once)!.sessions).to.eql([{ weeks: { min: 0, max: 0 }, isOptional: false }]);
  });

  for (const [what, open] of Object.entries({
    'the number of sessions is open': { ...needling, sessions: { min: 1 } },
    'the gap is open': { ...needling, intervalWeeks: { min: 4 } },
    'there are no sessions': { downtimeDays: { min: 0, max: 0 }, discomfort: 0, sources: [] },
  })) {
    it(`is not drawn up when ${what}`, () => expect(timeline(open)).to.equal(undefined));
  }
});
