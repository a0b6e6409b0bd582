import type { CalendarMessages } from './calendar-messages.js';

const startsWithVowel = (day: string) => /^(0?8|11)\b/.test(day);
const to = (day: string) => (startsWithVowel(day) ? `all’${day}` : `al ${day}`);
const since = (day: string) => (startsWithVowel(day) ? `dall’${day}` : `dal ${day}`);

export const italian: CalendarMessages = {
  lang: 'it',
  heading: 'Aggiungi un piano al tuo calendario',
  intro: 'Questi giorni sono solo un suggerimento. Quelli veri li concordi con la tua clinica.',
  treatment: 'Quale trattamento',
  date: 'Quale data',
  firstDay: { session: 'Prima seduta intorno al', visit: 'Prima visita intorno al' },
  readyBy: 'Tutto pronto entro il',
  readyOn: (day) => `Tutto pronto entro ${startsWithVowel(day) ? `l’${day}` : `il ${day}`}`,
  begin: {
    session: (dates) => `Prima seduta: ${dates}.`,
    visit: (dates) => `Prima visita: ${dates}.`,
  },
  shorter: 'C’è tempo solo per un piano più breve.',
  tooLate: (weeks) =>
    `Non è possibile entro questa data. Il tempo minimo è di ${weeks} ${weeks === 1 ? 'settimana' : 'settimane'}.`,
  tooSoon: 'Prima può servire del tempo per prepararsi. Una data più avanti può andare meglio.',
  outOfReach: (earliest, latest) => `Scegli un giorno ${since(earliest)} ${to(latest)}.`,
  days: 'Giorni suggeriti',
  save: 'Salva il file di calendario (.ics)',
  contents:
    'Il file contiene questi giorni e nessuna delle tue risposte. I titoli non dicono il nome del trattamento, le note sì.',
  saved:
    'Apri il file salvato per aggiungere i giorni al tuo calendario. Se non funziona, annota i giorni da qui.',

  session: (number) => `Seduta ${number} in clinica`,
  visit: (number) => `Visita ${number} in clinica`,
  several: (first, last) => `Sedute da ${first} a ${last} in clinica`,
  prepare: 'Prepararsi alla prima seduta',
  change: 'Guardare se c’è un primo cambiamento',
  judge: 'Valutare il risultato',
  ifNeeded: (title) => `${title}, se serve`,
  suggestion: (title) => `${title} (suggerimento)`,

  from: (day) => `a partire ${since(day)}`,

  note: 'È solo un suggerimento. Concordalo con la tua clinica, per favore.',
  anyDay: 'Qualsiasi giorno di questo periodo può andare bene.',
};
