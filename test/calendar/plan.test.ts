import { expect } from 'chai';
import { dayText, today } from '../../src/calendar/day.js';
import { plan } from '../../src/calendar/plan.js';
import type { Programme } from '../../src/engine/recommendation.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const now = day('2026-11-22');
const start = day('2026-12-06');

const needling: Programme = {
  sessions: { min: 2, max: 3 },
  intervalWeeks: { min: 4, max: 6 },
  firstResultsWeeks: 8,
  prepareWeeks: { min: 0, max: 1 },
  judgeWeeks: { min: 12, max: 52 },
  downtimeDays: { min: 1, max: 3 },
  discomfort: 2,
  sources: [],
};

const lines = (programme: Programme, first = start) =>
  plan(programme, first, now).map(({ kind, first: from, last, isOptional, ...days }) =>
    [
      from ? `${kind} ${[...new Set([from, last])].join('–')}` : kind,
      ...(isOptional ? ['optional'] : []),
      dayText(days.from),
      days.until ? dayText(days.until) : 'open',
    ].join(' '),
  );

describe('a plan', () => {
  it('lays every part of a programme out from its first session', () => {
    expect(lines(needling)).to.deep.equal([
      'prepare optional 2026-11-29 2026-12-05',
      'session 1 2026-12-06 2026-12-06',
      'session 2 2027-01-03 2027-01-17',
      'session 3 optional 2027-01-31 2027-02-28',
      'change 2027-01-31 open',
      // Twelve weeks to the last session at the latest, and twelve after it.
      'judge 2027-05-23 open',
    ]);
  });

  it('does not prepare on days that are over', () => {
    const programme = { ...needling, prepareWeeks: { min: 2, max: 4 } };
    expect(lines(programme)[0]).to.equal('prepare 2026-11-22 2026-12-05');
  });

  it('has no preparation where the first session is today', () => {
    expect(lines(needling, now)[0]).to.equal('session 1 2026-11-22 2026-11-22');
  });

  it('prepares the weeks there are at least where nobody can say how many', () => {
    const programme = { ...needling, prepareWeeks: { min: 1 } };
    expect(lines(programme)[0]).to.equal('prepare 2026-11-29 2026-12-05');
  });

  it('has one line for all sessions after the eighth', () => {
    const often = { ...needling, sessions: { min: 8, max: 30 }, intervalWeeks: { min: 1, max: 1 } };
    const sessions = lines(often).filter((line) => line.startsWith('session'));
    expect(sessions).to.have.length(9);
    expect(sessions.at(-2)).to.equal('session 8 2027-01-24 2027-01-24');
    expect(sessions.at(-1)).to.equal('session 9–30 optional 2027-01-31 2027-06-27');
  });

  it('does not make that line optional while some of them are needed', () => {
    const often = { ...needling, sessions: { min: 9, max: 9 } };
    expect(lines(often).some((line) => line.startsWith('session 9 2027'))).to.equal(true);
  });

  it('rounds parts of a week to days', () => {
    const quick = { ...needling, intervalWeeks: { min: 0.3, max: 0.5 } };
    expect(lines(quick)[2]).to.equal('session 2 2026-12-08 2026-12-10');
  });

  it('is empty where the figures leave the course open', () => {
    const { intervalWeeks: _, ...open } = needling;
    expect(plan(open, start, now)).to.deep.equal([]);
  });
});

describe('today', () => {
  it('is the day where the visitor is, early and late', () => {
    expect(dayText(today(new Date(2026, 11, 6, 0, 0, 1)))).to.equal('2026-12-06');
    expect(dayText(today(new Date(2026, 11, 6, 23, 59, 59)))).to.equal('2026-12-06');
  });
});
