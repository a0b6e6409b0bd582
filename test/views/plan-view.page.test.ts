import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Programme } from '../../src/engine/recommendation.js';
import { english } from '../../src/i18n/en.js';
import { planView } from '../../src/views/result/plan-view.js';
import { nameOf, textOf } from '../support/quiz-harness.js';

/** Two or three sessions, four to six weeks apart, with a week or two to get ready. */
const programme: Programme = {
  sessions: { min: 2, max: 3 },
  intervalWeeks: { min: 4, max: 6 },
  prepareWeeks: { min: 1, max: 2 },
  judgeWeeks: { min: 8 },
  downtimeDays: { min: 0, max: 0 },
  discomfort: 1,
  sources: [],
};

/** The plan laid on dates: weeks are written as `+4` or `+4…6`. */
function dated(ready: number): Element {
  const page = document.createElement('div');
  const dates = {
    caption: 'From Monday on.',
    when: ({ min, max }: { min: number; max?: number | undefined }) =>
      max === min ? `+${min}` : `+${min}…${max ?? ''}`,
    ready,
  };
  render(planView({ programme, isHomeCare: false, messages: english, dates }), page);
  return page.querySelector('table')!;
}

describe('a plan laid on dates', () => {
  it('says dates in place of weeks, and what they are', () => {
    const table = dated(12);
    expect(textOf(table.querySelector('caption'))).to.equal('From Monday on.');
    const lines = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].slice(0, 2).map(textOf).join(': '),
    );
    expect(lines).to.deep.equal([
      'Get ready: 1 to 2 weeks before',
      'Session 1: +0',
      'Session 2: +4…6',
      'Session 3: +8…12, if needed',
      'Judge result: +12…',
    ]);
    for (const row of table.querySelectorAll('tr')) {
      const [label, when] = [...row.children].map(textOf);
      expect(nameOf(row.querySelector('svg')!)).to.equal(`${label}: ${when}`);
    }
  });

  it('marks the date to be ready for on every line, also beyond the plan', () => {
    for (const [ready, last] of [
      [12, 12],
      [20, 20],
      [4, 12],
    ] as const) {
      const marks = [...dated(ready).querySelectorAll('svg')].map((svg) =>
        parseFloat(svg.querySelector('.ready')!.getAttribute('x1')!),
      );
      expect(marks).to.have.length(5);
      // Two weeks before the first session, and one more at the end.
      for (const mark of marks) expect(mark).to.be.closeTo(((ready + 2) / (last + 3)) * 100, 0.01);
    }
  });

  it('has no such mark without one', () => {
    const page = document.createElement('div');
    render(planView({ programme, isHomeCare: false, messages: english }), page);
    expect(page.querySelectorAll('.ready')).to.have.lengthOf(0);
    expect(textOf(page.querySelector('caption'))).to.equal(english.plan.weeks);
  });
});
