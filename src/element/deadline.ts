import type { Deadline } from '../views/result/plan-view.js';

const WEEK_IN_MS = 7 * 24 * 60 * 60 * 1000;

/** `date` (`YYYY-MM-DD`) as plans are laid backwards from it; nothing without one. */
export function deadlineOf(date: string, lang: string): Deadline | undefined {
  const at = Date.parse(date);
  if (!at) return undefined;
  const today = Date.now();
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const day = (weeks: number) => today + weeks * WEEK_IN_MS;
  return {
    weeks: (at - today) / WEEK_IN_MS,
    format: (from, to = from) => dates.formatRange(day(from), day(to)),
  };
}
