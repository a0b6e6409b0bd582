/** What a line of the plan is, in words. */
import type { PlannedDays } from './plan.js';
import type { CalendarMessages, Meeting } from './messages/calendar-messages.js';

/** What it is, such as "Clinic session 4, if needed". */
export function titleOf(
  planned: PlannedDays,
  meeting: Meeting,
  messages: CalendarMessages,
): string {
  const title = plainTitle(planned, meeting, messages);
  return planned.isOptional ? messages.ifNeeded(title) : title;
}

function plainTitle(
  { kind, first, last }: PlannedDays,
  meeting: Meeting,
  messages: CalendarMessages,
) {
  if (kind !== 'session') return messages[kind];
  return first === last ? messages[meeting](first) : messages.several(first, last);
}
