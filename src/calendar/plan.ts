/**
 * A programme laid out from its first session: what may fall on which days.
 *
 * The engine says how many weeks lie between, the visitor on which day it begins. Which words this
 * gets, and in which file, is decided elsewhere.
 */
import type { Programme } from '../engine/recommendation.js';
import { timeline, type Weeks } from '../engine/timeline.js';
import { type Day, later, plusDays, plusWeeks } from './day.js';

/** One line of the plan. */
export interface PlannedDays {
  kind: 'prepare' | 'session' | 'change' | 'judge';
  /** Number of the session; of the first one where a line covers several. */
  first: number;
  last: number;
  /** Whether a plan can do without it. */
  isOptional: boolean;
  from: Day;
  /** The latest day; the same day for a single day, none when it is open. */
  until?: Day;
}

/** Sessions that get a line each. A course of thirty would fill a calendar with guesses. */
const SINGLE_SESSIONS = 8;

/** Whether the figures of `programme` say when it happens. */
export const canBePlanned = (programme: Programme): boolean => timeline(programme) !== undefined;

/** The events of a plan that begins on `start`; empty without a plan. */
export function plan(programme: Programme, start: Day, today: Day): PlannedDays[] {
  const line = timeline(programme);
  if (!line) return [];
  const days = ({ min, max }: Weeks) => ({
    from: plusWeeks(start, min),
    ...(max !== undefined && { until: plusWeeks(start, max) }),
  });
  const once = { first: 0, last: 0, isOptional: false };
  const { sessions, prepare, firstChange, judge, course } = line;
  const single = sessions.slice(0, SINGLE_SESSIONS);
  const more = sessions.slice(SINGLE_SESSIONS);
  const planned: PlannedDays[] = single.map(({ weeks, isOptional }, index) => {
    const number = index + 1;
    return { kind: 'session', first: number, last: number, isOptional, ...days(weeks) };
  });
  if (more.length) {
    planned.push({
      kind: 'session',
      first: SINGLE_SESSIONS + 1,
      last: sessions.length,
      isOptional: more[0]!.isOptional,
      ...days({ min: more[0]!.weeks.min, max: more.at(-1)!.weeks.max }),
    });
  }
  if (firstChange !== undefined) {
    planned.push({ kind: 'change', ...once, ...days({ min: firstChange }) });
  }
  // Judging can take a year; the calendar gets the day it begins for the longest course.
  if (judge) {
    const min = judge.min + (course.max ?? course.min) - course.min;
    planned.push({
      kind: 'judge',
      ...once,
      ...days({ min: programme.courseWeeks ? judge.min : min }),
    });
  }
  return [...(prepare ? preparation(prepare, start, today) : []), ...planned];
}

/** The days before the first session that are not over. */
function preparation({ min, max }: Weeks, start: Day, today: Day): PlannedDays[] {
  const from = later(plusWeeks(start, -(max ?? min)), today);
  const until = plusDays(start, -1);
  if (from > until) return [];
  return [{ kind: 'prepare', first: 0, last: 0, isOptional: min === 0, from, until }];
}

/** Days from today that can pass with getting ready before `programme` begins. */
export const daysToPrepare = ({ prepareWeeks }: Programme): number =>
  Math.round((prepareWeeks?.max ?? prepareWeeks?.min ?? 0) * 7);
