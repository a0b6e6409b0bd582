/** What a line of the plan is, in words. */
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
