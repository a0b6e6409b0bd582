/** A line of the plan in words: what it is, and when. */
import type { Day } from './day.js';
import type { PlannedDays } from './plan.js';
import type { CalendarWords, Meeting } from './words/calendar-words.js';

/** What it is, such as "Clinic session 4, if needed". */
export function titleOf(planned: PlannedDays, meeting: Meeting, words: CalendarWords): string {
  const title = plainTitle(planned, meeting, words);
  return planned.isOptional ? words.ifNeeded(title) : title;
}

function plainTitle({ kind, first, last }: PlannedDays, meeting: Meeting, words: CalendarWords) {
  if (kind !== 'session') return words[kind];
  return first === last ? words[meeting](first) : words.several(first, last);
}

/** Writes a day; without its year where another day of the same year follows. */
export type DayWriter = (day: Day, hasYear?: boolean) => string;

/**
 * Writes days in the visitor's language.
 *
 * @param locale - Language tag; one that no browser knows is taken for English.
 */
export function dayWriter(locale: string): DayWriter {
  const tag = isKnown(locale) ? locale : 'en';
  // Figures as in the rest of the widget, and the calendar that date fields use.
  const options = {
    ...({ day: 'numeric', month: 'long', timeZone: 'UTC' } as const),
    ...{ calendar: 'gregory', numberingSystem: 'latn' },
  };
  const short = new Intl.DateTimeFormat(tag, options);
  const whole = new Intl.DateTimeFormat(tag, { ...options, year: 'numeric' });
  return (day, hasYear = true) => (hasYear ? whole : short).format(day);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** When it is, such as "between 3 January and 17 January 2027". */
export function whenOf(
  { from, until }: PlannedDays,
  words: CalendarWords,
  write: DayWriter,
): string {
  if (!until) return words.from(write(from));
  if (until <= from) return words.around(write(from));
  const isOneYear = from.getUTCFullYear() === until.getUTCFullYear();
  return words.between(write(from, !isOneYear), write(until));
}
