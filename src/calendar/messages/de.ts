import type { CalendarMessages } from './calendar-messages.js';

export const german: CalendarMessages = {
  lang: 'de',
  heading: 'Einen Plan in Ihren Kalender eintragen',
  intro: 'Diese Tage sind nur ein Vorschlag. Die richtigen vereinbaren Sie mit Ihrer Klinik.',
  treatment: 'Welche Behandlung',
  date: 'Welches Datum',
  firstDay: { session: 'Erste Sitzung etwa am', visit: 'Erster Termin etwa am' },
  readyBy: 'Alles fertig bis zum',
  readyOn: (day) => `Alles fertig bis zum ${day}`,
  begin: {
    session: (dates) => `Erste Sitzung: ${dates}.`,
    visit: (dates) => `Erster Termin: ${dates}.`,
  },
  shorter: 'Die Zeit reicht nur für einen kürzeren Plan.',
  tooLate: (weeks) =>
    `Bis zu diesem Datum nicht möglich. Es dauert mindestens ${weeks} ${weeks === 1 ? 'Woche' : 'Wochen'}.`,
  tooSoon:
    'Davor brauchen Sie vielleicht Zeit zur Vorbereitung. Ein späteres Datum kann besser passen.',
  outOfReach: (earliest, latest) => `Wählen Sie einen Tag vom ${earliest} bis zum ${latest}.`,
  days: 'Vorgeschlagene Tage',
  save: 'Kalenderdatei speichern (.ics)',
  contents:
    'Die Datei enthält diese Tage und keine Ihrer Antworten. Ihre Titel nennen die Behandlung nicht, die Notizen schon.',
  saved:
    'Öffnen Sie die gespeicherte Datei, um die Tage in Ihren Kalender einzutragen. Wenn das nicht klappt, schreiben Sie die Tage hier ab.',

  session: (number) => `Sitzung ${number} in der Klinik`,
  visit: (number) => `Termin ${number} in der Klinik`,
  several: (first, last) => `Sitzungen ${first} bis ${last} in der Klinik`,
  prepare: 'Auf die erste Sitzung vorbereiten',
  change: 'Auf eine erste Veränderung achten',
  judge: 'Das Ergebnis beurteilen',
  ifNeeded: (title) => `${title}, falls nötig`,
  suggestion: (title) => `${title} (Vorschlag)`,

  from: (day) => `ab dem ${day}`,

  note: 'Das ist nur ein Vorschlag. Bitte sprechen Sie ihn mit Ihrer Klinik ab.',
  anyDay: 'Jeder Tag in dieser Zeit kann passen.',
};
