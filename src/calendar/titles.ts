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

/**
 * Writes days in the visitor's language.
 *
 * @param locale - Language tag; one that no browser knows is taken for English.
 */
export function dayWriter(locale: string): (day: Day) => string {
  // Figures as in the rest of the widget, and the calendar that date fields use.
  const options: Intl.DateTimeFormatOptions = {
    ...({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const),
    ...{ calendar: 'gregory', numberingSystem: 'latn' },
  };
  const format = new Intl.DateTimeFormat(isKnown(locale) ? locale : 'en', options);
  return (day) => format.format(day);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** When it is, such as "between 3 January 2027 and 17 January 2027". */
export function whenOf(
  { from, until }: PlannedDays,
  words: CalendarWords,
  write: (day: Day) => string,
): string {
  if (!until) return words.from(write(from));
  return until > from ? words.between(write(from), write(until)) : words.around(write(from));
}
