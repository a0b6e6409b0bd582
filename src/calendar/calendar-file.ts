/**
 * A plan as a calendar file (RFC 5545).
 *
 * Calendars are seen by others: at work, in a family, on a lock screen. So titles name neither a
 * treatment nor what it is for, and nothing in the file comes from an answer. Notes name the
 * treatment, since the visitor must know months later what the day is about.
 */
import ical, {
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { plusDays } from './day.js';
import type { PlannedDays } from './plan.js';
import { titleOf } from './titles.js';
import type { CalendarMessages, Meeting } from './messages/calendar-messages.js';

export interface CalendarFileProps {
  planned: readonly PlannedDays[];
  /** Name of the treatment, for the notes. */
  treatment: string;
  meeting: Meeting;
  messages: CalendarMessages;
  /** Of this plan; the same each time it is saved, so that a calendar takes the later days. */
  id: string;
  /** How many times this plan has been saved before. */
  saves: number;
}

/** The text of the file. */
export function calendarFile(props: CalendarFileProps): string {
  const calendar = ical({ prodId: '//treatment-quiz//calendar//EN' });
  for (const planned of props.planned) calendar.createEvent(eventOf(planned, props));
  return calendar.toString();
}

function eventOf(planned: PlannedDays, props: CalendarFileProps): ICalEventData {
  const { messages, meeting, id, saves, treatment } = props;
  const { kind, first, from, until = from } = planned;
  const isWindow = kind === 'session' && until > from;
  return {
    id: `${id}-${kind}-${first}`,
    sequence: saves,
    allDay: true,
    start: from,
    // The end of a day is the day after: RFC 5545 leaves the last one out.
    end: plusDays(until, 1),
    summary: messages.suggestion(titleOf(planned, meeting, messages)),
    description: [`${treatment}.`, messages.note, ...(isWindow ? [messages.anyDay] : [])].join(
      '\n',
    ),
    status: ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  };
}
