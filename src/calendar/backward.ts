/** A programme laid backwards from a day to be ready for. */
import { readyBy } from '../engine/ready-by.js';
import type { Programme } from '../engine/recommendation.js';
import { type Day, plusWeeks, weeksBetween } from './day.js';

/** The days of a plan that has to be done by a date. */
export interface BackwardDays {
  /** When the first session should be. Missing where it is too late. */
  begin?: { from: Day; until: Day };
  /** Whole weeks from today that it takes at least. */
  least: number;
  /** Whether only the shorter courses fit. */
  isTight: boolean;
}

/** Less than a day: sevenths do not always add up to the weeks they are. */
const ROUNDING = 1e-9;

/** Nothing where the figures of `programme` leave the course open. */
export function backwardFrom(
  ready: Day,
  programme: Programme,
  today: Day,
): BackwardDays | undefined {
  const laid = readyBy(programme, weeksBetween(today, ready) + ROUNDING);
  if (!laid) return undefined;
  const { start, isTight } = laid;
  return {
    least: Math.ceil(laid.least - ROUNDING),
    isTight,
    ...(start && {
      begin: { from: plusWeeks(today, start.min), until: plusWeeks(today, start.max) },
    }),
  };
}

/**
 * `programme` without what would go on past `ready`, when it begins on `start`: fewer of the sessions
 * that may not be needed, then shorter gaps. As it is where it fits, and for care at home, which goes on.
 */
export function fitting(programme: Programme, start: Day, ready: Day): Programme {
  const { sessions, intervalWeeks, downtimeDays, courseWeeks } = programme;
  if (courseWeeks || sessions?.max === undefined || intervalWeeks?.max === undefined) {
    return programme;
  }
  const settling = (downtimeDays.max ?? downtimeDays.min) / 7;
  const room = weeksBetween(start, ready) - settling + ROUNDING;
  const most = Math.floor(room / intervalWeeks.min) + 1;
  const max = Math.max(sessions.min, Math.min(sessions.max, most));
  const longest = max > 1 ? Math.min(intervalWeeks.max, room / (max - 1)) : intervalWeeks.max;
  return {
    ...programme,
    sessions: { ...sessions, max },
    intervalWeeks: { ...intervalWeeks, max: Math.max(intervalWeeks.min, longest) },
  };
}
