/** A day of the calendar, kept as its midnight in UTC, so that no time zone moves it. */
export type Day = Date;

const DAY = 24 * 60 * 60 * 1000;
const DAYS_A_WEEK = 7;

/** The day it is where the visitor is. */
export function today(now = new Date()): Day {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

export const plusDays = (day: Day, days: number): Day => new Date(day.getTime() + days * DAY);

/** Weeks may be parts of one, such as 0.3; days are whole. */
export const plusWeeks = (day: Day, weeks: number): Day =>
  plusDays(day, Math.round(weeks * DAYS_A_WEEK));

/** Parts of a week included. */
export const weeksBetween = (from: Day, until: Day): number =>
  (until.getTime() - from.getTime()) / (DAYS_A_WEEK * DAY);

export const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** As a date field writes it: `2026-12-06`. */
export const dayText = (day: Day): string => day.toISOString().slice(0, 10);

/** The day that a date field says, if it is one; a browser without date fields lets anything in. */
export function dayFrom(text: string): Day | undefined {
  const day = new Date(`${text.trim()}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}
