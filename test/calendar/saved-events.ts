/** Opens the calendar files that are saved. */
import { expect } from 'chai';
import ICAL from 'ical.js';

/** One event of a file, as a parser that is not ours reads it. */
export interface SavedEvent {
  uid: string;
  title: string;
  notes: string;
  /** As `2026-12-06`; the last day is the last one of it, not the one after. */
  days: [first: string, last: string];
  /** Every other property, by name. */
  properties: Record<string, string>;
  isAllDay: boolean;
}

/** The events of a file; throws where it is no calendar. */
export function eventsIn(text: string): SavedEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).to.equal('vcalendar');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const last = endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return {
      uid,
      title: summary,
      notes: description,
      days: [startDate.toString(), last.toString()],
      isAllDay: startDate.isDate && endDate.isDate,
      properties: Object.fromEntries(
        component.getAllProperties().map((each) => [each.name, `${each.getFirstValue()}`]),
      ),
    };
  });
}
