import type { CalendarMessages } from './calendar-messages.js';

export const spanish: CalendarMessages = {
  lang: 'es',
  heading: 'Añadir un plan a tu calendario',
  intro: 'Estos días son solo una sugerencia. Los días definitivos los acuerdas con tu clínica.',
  treatment: 'Qué tratamiento',
  date: 'Qué fecha',
  firstDay: { session: 'Primera sesión hacia el', visit: 'Primera visita hacia el' },
  readyBy: 'Todo listo para el',
  readyOn: (day) => `Todo listo para el ${day}`,
  begin: {
    session: (dates) => `Primera sesión: ${dates}.`,
    visit: (dates) => `Primera visita: ${dates}.`,
  },
  shorter: 'Solo da tiempo a un plan más corto.',
  tooLate: (weeks) =>
    `No da tiempo antes de esta fecha. Esto lleva al menos ${weeks} ${weeks === 1 ? 'semana' : 'semanas'}.`,
  tooSoon:
    'Antes puede hacer falta un tiempo para prepararse. Una fecha posterior puede venir mejor.',
  outOfReach: (earliest, latest) => `Elige un día entre el ${earliest} y el ${latest}.`,
  days: 'Días sugeridos',
  save: 'Guardar archivo de calendario (.ics)',
  contents:
    'El archivo tiene estos días y ninguna de tus respuestas. Sus títulos no nombran el tratamiento; sus notas sí.',
  saved:
    'Abre el archivo guardado para añadir los días a tu calendario. Si no funciona, apunta los días que ves aquí.',

  session: (number) => `Sesión ${number} en la clínica`,
  visit: (number) => `Visita ${number} a la clínica`,
  several: (first, last) => `Sesiones ${first} a ${last} en la clínica`,
  prepare: 'Prepararse para la primera sesión',
  change: 'Ver si hay un primer cambio',
  judge: 'Valorar el resultado',
  ifNeeded: (title) => `${title}, si hace falta`,
  suggestion: (title) => `${title} (sugerencia)`,

  from: (day) => `a partir del ${day}`,

  note: 'Es solo una sugerencia. Acuérdalo con tu clínica, por favor.',
  anyDay: 'Cualquier día de este tiempo puede servir.',
};
