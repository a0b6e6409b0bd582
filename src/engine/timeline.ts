/**
 * When the parts of a programme fall, in weeks from its first session.
 *
 * Everything stays a range: a plan is three to six sessions, four to six weeks apart, and no one can
 * say on which day it ends.
 */
import type { Range } from '../definition/schema.js';
import type { Programme } from './recommendation.js';

const DAYS_A_WEEK = 7;

/** From the earliest week to the latest; open without `max`. */
export type Weeks = Pick<Range, 'min' | 'max'>;

/** From the earliest week to the latest. */
export interface Span {
  min: number;
  max: number;
}

/** One session of a plan. */
export interface PlannedSession {
  /** When it can be. */
  weeks: Span;
  /** Whether a plan can end before it. */
  isOptional: boolean;
}

/** A programme laid out in weeks. */
export interface Timeline {
  /** Weeks before the first session in which skin is prepared. */
  prepare?: Weeks;
  /** Sessions; visits of a home-care plan. */
  sessions: PlannedSession[];
  /** Weeks the skin can look red or flaky after each session. */
  timeOff: Span;
  /** Weeks after each session until no marks can be seen any more, at most. */
  settledAfter: number;
  /** From the first session to the last, or to the end of a home-care plan. */
  course: Weeks;
  /** When a first change may show. */
  firstChange?: number;
  /** When the result can be judged. */
  judge?: Weeks;
}

/** The time line of `programme`, or `undefined` where its figures leave the course open. */
export function timeline(programme: Programme): Timeline | undefined {
  const { sessions, intervalWeeks, courseWeeks, downtimeDays, firstResultsWeeks } = programme;
  const gap = intervalWeeks ?? (sessions?.max === 1 ? { min: 0, max: 0 } : undefined);
  if (sessions?.max === undefined || gap?.max === undefined) return undefined;
  const sessionWeeks = (index: number): Span => ({
    min: index * gap.min,
    max: index * gap.max!,
  });
  const { min, max = min } = downtimeDays;
  const timeOff = { min: min / DAYS_A_WEEK, max: max / DAYS_A_WEEK };
  const { marksSeenDays } = programme;
  const settledAfter = Math.max(max, marksSeenDays?.max ?? marksSeenDays?.min ?? 0) / DAYS_A_WEEK;
  const course = courseWeeks ?? {
    min: sessionWeeks(sessions.min - 1).min,
    max: sessionWeeks(sessions.max - 1).max!,
  };
  const planned: PlannedSession[] = [];
  for (let index = 0; index < sessions.max; index++) {
    planned.push({ weeks: sessionWeeks(index), isOptional: index >= sessions.min });
  }
  const judge = judgeWeeks(programme, course);
  return {
    ...(programme.prepareWeeks && { prepare: programme.prepareWeeks }),
    sessions: planned,
    timeOff,
    settledAfter,
    course,
    ...(firstResultsWeeks !== undefined && { firstChange: firstResultsWeeks }),
    ...(judge && { judge }),
  };
}

/**
 * When to judge: `judgeWeeks` after the last session. Where a quiz has no figure, not before the last
 * session, at the earliest and at the latest, has had the time that a first change takes.
 */
function judgeWeeks(
  { judgeWeeks: after, firstResultsWeeks, courseWeeks }: Programme,
  course: Weeks,
): Weeks | undefined {
  if (after) {
    const hasEnd = after.max !== undefined && course.max !== undefined;
    return {
      min: course.min + after.min,
      ...(hasEnd && { max: course.max! + after.max! }),
    };
  }
  if (firstResultsWeeks === undefined) return undefined;
  // A home-care plan works all along.
  if (courseWeeks) return { min: Math.max(course.min, firstResultsWeeks) };
  return { min: course.min + firstResultsWeeks, max: course.max! + firstResultsWeeks };
}
