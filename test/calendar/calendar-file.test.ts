import { expect } from 'chai';
import { calendarFile } from '../../src/calendar/calendar-file.js';
import { plan } from '../../src/calendar/plan.js';
import { allMessages } from '../../src/calendar/messages/messages-for.js';
import { english } from '../../src/calendar/messages/en.js';
import type { Programme } from '../../src/engine/recommendation.js';
import { eventsIn } from './saved-events.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const needling: Programme = {
  sessions: { min: 2, max: 3 },
  intervalWeeks: { min: 4, max: 6 },
  firstResultsWeeks: 8,
  prepareWeeks: { min: 1, max: 2 },
  downtimeDays: { min: 1, max: 3 },
  discomfort: 2,
  sources: [],
};
const planned = plan(needling, day('2026-12-06'), day('2026-11-22'));
const given = {
  ...({ planned, treatment: 'Needling', meeting: 'session', messages: english } as const),
  ...{ id: 'abc', saves: 0 },
};
const HARD = 'Peel; a, b \\ c: “ß” جلسة 😀👩🏽‍⚕️ '.repeat(9).trim();

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('the calendar file', () => {
  it('has an all-day event for every line of the plan, ends included', () => {
    const events = eventsIn(calendarFile(given));
    expect(events.map(({ title, days }) => [title, ...days])).to.deep.equal([
      ['Get ready for the first session (suggestion)', '2026-11-22', '2026-12-05'],
      ['Clinic session 1 (suggestion)', '2026-12-06', '2026-12-06'],
      ['Clinic session 2 (suggestion)', '2027-01-03', '2027-01-17'],
      ['Clinic session 3, if needed (suggestion)', '2027-01-31', '2027-02-28'],
      ['Look for a first change (suggestion)', '2027-01-31', '2027-01-31'],
      // The day it begins after the longest course.
      ['Judge the result (suggestion)', '2027-04-25', '2027-04-25'],
    ]);
    for (const { isAllDay } of events) expect(isAllDay).to.equal(true);
  });

  it('is tentative, keeps no time busy and is nobody else’s business', () => {
    for (const { properties } of eventsIn(calendarFile(given))) {
      expect(properties).to.include({
        status: 'TENTATIVE',
        transp: 'TRANSPARENT',
        class: 'PRIVATE',
        sequence: '0',
      });
      expect(new Date(properties.dtstamp!).getTime()).to.be.closeTo(Date.now(), 5000);
    }
  });

  it('gives each event an id, and the same ids when the plan is saved again', () => {
    const first = eventsIn(calendarFile(given));
    const ids = first.map(({ uid }) => uid);
    expect(new Set(ids).size).to.equal(ids.length);
    const again = eventsIn(calendarFile({ ...given, saves: 1 }));
    expect(again.map(({ uid }) => uid)).to.deep.equal(ids);
    expect(again.map(({ properties }) => properties.sequence)).to.deep.equal(ids.map(() => '1'));
    const other = eventsIn(calendarFile({ ...given, id: 'def' }));
    for (const { uid } of other) expect(ids).to.not.include(uid);
  });

  it('names the treatment in its notes, and says that it is a suggestion', () => {
    const notes = eventsIn(calendarFile(given)).map((event) => event.notes.split('\n'));
    for (const lines of notes) {
      expect(lines.slice(0, 2)).to.deep.equal(['Needling.', english.note]);
    }
    const hasWindow = notes.map((lines) => lines.includes(english.anyDay));
    expect(hasWindow).to.deep.equal([false, false, true, true, false, false]);
  });

  for (const messages of allMessages) {
    it(`keeps every character of a text, in lines of 75 octets ended by CRLF (${messages.lang})`, () => {
      const text = calendarFile({ ...given, messages, treatment: HARD });
      expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(octets(line), line).to.be.at.most(75);
      // As a reader of bytes would see it: no sign is cut in two.
      const bytes = new TextEncoder().encode(text);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).to.equal(text);
      expect(text).to.not.include('\ufffd');
      for (const { notes } of eventsIn(text)) expect(notes.split('\n')[0]).to.equal(`${HARD}.`);
    });
  }

  it('escapes what would end a value', () => {
    const text = calendarFile({ ...given, treatment: 'a;b,c\\d\r\nEND:VCALENDAR' });
    expect(text.match(/^END:VCALENDAR/gm)).to.have.length(1);
    const [first] = eventsIn(text);
    expect(first!.notes.startsWith('a;b,c\\d\nEND:VCALENDAR.')).to.equal(true);
  });
});
