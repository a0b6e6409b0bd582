import type { Programme } from './recommendation.js';
import { type Span, timeline } from './timeline.js';

/** How a programme fits before a date. */
export interface BackwardPlan {
  /** From the first session until all is done, settled and may show a first change, in weeks. */
  ready: Span;
  /** When the first session would have to be, in weeks from today. Missing where it is too late. */
  start?: Span;
  /** Weeks from today that it takes at least, with what has to come before the first session. */
  least: number;
  /** Whether only the shorter courses fit: fewer sessions, shorter gaps. */
  isTight: boolean;
}

/**
 * Lays a programme backwards from a date; nothing where its figures leave the course open.
 *
 * Of a home-care plan, which goes on, as much has to be done as its shortest course.
 *
 * @param weeksLeft - Weeks from today to that date.
 */
export function readyBy(programme: Programme, weeksLeft: number): BackwardPlan | undefined {
  const line = timeline(programme);
  if (!line) return undefined;
  const { course, settledAfter, firstChange = 0, prepare } = line;
  const { min, max = min } = programme.courseWeeks ? { min: course.min } : course;
  // Home care leaves its marks in the first weeks, a session after the last one.
  const settled = (weeks: number) =>
    programme.courseWeeks ? Math.max(weeks, settledAfter) : weeks + settledAfter;
  const done = (weeks: number) => Math.max(settled(weeks), firstChange);
  const ready = { min: done(min), max: done(max) };
  const soonest = prepare?.min ?? 0;
  const least = soonest + ready.min;
  const earliest = weeksLeft - ready.max;
  const isTight = earliest < soonest;
  if (weeksLeft < least) return { ready, least, isTight };
  const start = { min: Math.max(soonest, earliest), max: weeksLeft - ready.min };
  return { ready, start, least, isTight };
}
