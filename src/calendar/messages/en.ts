import type { CalendarMessages } from './calendar-messages.js';

export const english: CalendarMessages = {
  lang: 'en',
  heading: 'Add a plan to your calendar',
  intro: 'These days are only a suggestion. You agree the real ones with your clinic.',
  treatment: 'Which treatment',
  date: 'Which date',
  firstDay: { session: 'First session around', visit: 'First visit around' },
  readyBy: 'Ready by',
  readyOn: (day) => `Ready by ${day}`,
  begin: {
    session: (dates) => `First session: ${dates}.`,
    visit: (dates) => `First visit: ${dates}.`,
  },
  shorter: 'Only a shorter plan fits.',
  tooLate: (weeks) =>
    `Not possible by this date. It takes at least ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
  tooSoon: 'You may need some time to get ready first. A later date may suit better.',
  outOfReach: (earliest, latest) => `Choose a day from ${earliest} to ${latest}.`,
  days: 'Suggested days',
  save: 'Save calendar file (.ics)',
  contents:
    'The file holds these days and none of your answers. Its titles do not name the treatment; its notes do.',
  saved:
    'Open the saved file to add the days to your calendar. If that does not work, note the days from here.',

  session: (number) => `Clinic session ${number}`,
  visit: (number) => `Clinic visit ${number}`,
  several: (first, last) => `Clinic sessions ${first} to ${last}`,
  prepare: 'Get ready for the first session',
  change: 'Look for a first change',
  judge: 'Judge the result',
  ifNeeded: (title) => `${title}, if needed`,
  suggestion: (title) => `${title} (suggestion)`,

  from: (day) => `from ${day}`,

  note: 'This is only a suggestion. Please agree it with your clinic.',
  anyDay: 'Any day in this time may suit.',
};
