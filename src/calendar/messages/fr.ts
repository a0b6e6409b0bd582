import type { CalendarMessages } from './calendar-messages.js';

export const french: CalendarMessages = {
  lang: 'fr',
  heading: 'Ajouter un plan à votre agenda',
  intro: 'Ces jours sont une simple suggestion. Vous fixez les vrais avec votre clinique.',
  treatment: 'Quel traitement',
  date: 'Quelle date',
  firstDay: { session: 'Première séance vers le', visit: 'Première visite vers le' },
  readyBy: 'Tout est prêt pour le',
  readyOn: (day) => `Tout est prêt pour le ${day}`,
  begin: {
    session: (dates) => `Première séance\u00a0: ${dates}.`,
    visit: (dates) => `Première visite\u00a0: ${dates}.`,
  },
  shorter: 'Seul un plan plus court est possible.',
  tooLate: (weeks) =>
    `Pas possible d’ici cette date. Il faut au moins ${weeks}\u00a0${weeks === 1 ? 'semaine' : 'semaines'}.`,
  tooSoon: 'Il peut falloir du temps pour s’y préparer. Une date plus tardive peut mieux convenir.',
  outOfReach: (earliest, latest) => `Choisissez un jour entre le ${earliest} et le ${latest}.`,
  days: 'Jours suggérés',
  save: 'Enregistrer le fichier d’agenda (.ics)',
  contents:
    'Le fichier contient ces jours et aucune de vos réponses. Ses titres ne nomment pas le traitement\u00a0; ses notes le nomment.',
  saved:
    'Ouvrez le fichier enregistré pour ajouter les jours à votre agenda. Si cela ne marche pas, notez les jours affichés ici.',

  session: (number) => `Séance ${number} à la clinique`,
  visit: (number) => `Visite ${number} à la clinique`,
  several: (first, last) => `Séances ${first} à ${last} à la clinique`,
  prepare: 'Se préparer à la première séance',
  change: 'Regarder s’il y a un premier changement',
  judge: 'Juger le résultat',
  ifNeeded: (title) => `${title}, si besoin`,
  suggestion: (title) => `${title} (suggestion)`,

  from: (day) => `à partir du ${day}`,

  note: 'C’est une simple suggestion. Voyez cela avec votre clinique.',
  anyDay: 'N’importe quel jour de cette période peut convenir.',
};
