import type { Day } from './day.js';

/** Writes a day, or the days from one to another, in the visitor's language. */
export type DayWriter = (from: Day, until?: Day) => string;

/** @param locale - Language tag; one that no browser knows is taken for English. */
export function dayWriter(locale: string): DayWriter {
  // Figures as in the rest of the widget, and the calendar that date fields use.
  const format = new Intl.DateTimeFormat(isKnown(locale) ? locale : 'en', {
    ...({ dateStyle: 'medium', timeZone: 'UTC' } as const),
    ...{ calendar: 'gregory', numberingSystem: 'latn' },
  });
  return (from, until = from) => format.formatRange(from, until);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
