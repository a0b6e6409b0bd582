import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

const number = (value: number) => `${value}`.replace('.', ',');
const days = (count: number) => (count < 2 ? 'jour' : 'jours');
const weeks = (count: number) => (count < 2 ? 'semaine' : 'semaines');
const quoted = (label: string) => `«\u00a0${label}\u00a0»`;
const list = new Intl.ListFormat('fr');

function range({ min, max }: Range): string {
  if (max === undefined) return `au moins ${number(min)}`;
  return min === max ? number(min) : `${number(min)} à ${number(max)}`;
}

const withUnit = (value: Range, unit: (count: number) => string) =>
  `${range(value)}\u00a0${unit(value.max ?? value.min)}`;

const frenchReasons: ReasonMessages = {
  chose: (labels) => `Vous avez choisi ${list.format(labels.map(quoted))}.`,
  evidence: (strength) =>
    [
      '',
      'Les preuves sont limitées.',
      'Il existe quelques preuves.',
      'Il existe de bonnes preuves.',
    ][strength] ?? '',
  notForGoals: 'Pas de bénéfice connu pour ce que vous avez choisi.',
  noGoal: 'Vous n’avez pas choisi d’objectif auquel l’associer.',
  othersFitBetter:
    'D’autres traitements s’appuient sur de meilleures preuves pour ce que vous avez choisi.',
  needsTimeOff: (count, label) =>
    `La peau peut être rouge ou peler pendant au moins ${count}\u00a0${days(count)}. Vous avez choisi ${quoted(label)}.`,
  tooCloseToDate: (count, label) =>
    `La peau peut mettre jusqu’à ${daysOrWeeks(
      count,
      (each) => `${each}\u00a0${days(each)}`,
      (each) => `${each}\u00a0${weeks(each)}`,
    )} à se calmer. Vous avez choisi ${quoted(label)}.`,
  notWithAnswer: (label) =>
    `Ne figure pas parmi les suggestions, car vous avez choisi ${quoted(label)}.`,
};

export const french: Messages = {
  reasons: frenchReasons,

  loading: 'Chargement des questions…',
  unavailable:
    'Les questions ne peuvent pas s’afficher pour le moment. Veuillez contacter directement la clinique.',
  tryAgain: 'Réessayer',
  formRequired: 'Veuillez d’abord finir de répondre aux questions.',

  stepOf: (step, total) => `Question ${step} sur ${total}`,
  back: 'Retour',
  startAgain: 'Recommencer',
  continue: 'Continuer',
  finish: 'Voir ce qui pourrait vous convenir',
  whyWeAsk: 'Pourquoi cette question\u00a0?',
  drawing: 'Les mêmes zones sur un dessin',
  canSkip: 'Vous pouvez passer cette étape.',
  ticked: (count) => `${count} choix`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Choisissez-en au moins ${min}.`;
    if (problem === 'too-many') return `Choisissez-en ${max} au maximum.`;
    return takesSeveral
      ? 'Choisissez au moins une réponse pour continuer.'
      : 'Choisissez une réponse pour continuer.';
  },

  resultTitle: 'Votre résultat',
  advice: {
    'see-doctor-soon': 'Veuillez consulter un médecin rapidement',
    'clinician-first': 'Parlez d’abord à un médecin ou à un dermatologue',
    'tell-clinic': 'Informez la clinique avant de prendre rendez-vous',
  },
  suggestions: 'Ce qui pourrait vous convenir',
  suggestionsIntro: 'Des pistes à aborder avec la clinique. Elle décide avec vous.',
  homeCare: 'Soins à la maison',
  nothingNow: 'Rien à proposer pour le moment',
  talkToClinician: 'Parlez de ce que vous souhaitez avec un professionnel de santé.',
  evidence: (strength) =>
    ['', 'Preuves limitées', 'Quelques preuves', 'Bonnes preuves'][strength] ?? '',
  askAlso: 'Vous pouvez aussi vous renseigner sur ceci\u00a0:',
  about: 'De quoi il s’agit et à quoi s’attendre',
  figures: {
    sessions: 'Séances',
    visits: 'Visites de suivi',
    gap: 'Entre les séances',
    firstChange: 'Premier changement',
    timeOff: 'Temps de récupération',
    marksSeen: 'Traces visibles',
    needle: 'Longueur d’aiguille',
  },
  course: 'Durée du programme',
  price: 'Prix',
  offerLink: 'Dans cette clinique',
  range,
  often: (count) => `souvent ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return withUnit(value, weeks);
    return withUnit({ min: Math.round(min * 7), max: Math.round(max * 7) }, days);
  },
  days: (value) => (value.max === 0 ? 'aucun' : withUnit(value, days)),
  plan: {
    title: 'Calendrier du programme',
    weeks: 'Le programme, en semaines à partir du début',
    prepare: 'Préparation',
    before: (time) => `${time} avant`,
    session: (count) => `Séance ${count}`,
    ifNeeded: (when) => `${when}, si besoin`,
    afterEach: (time) => `${time} à chaque fois`,
    judge: 'Juger le résultat',
  },
  compare: { title: 'Comparaison', comfort: 'Inconfort', evidence: 'Preuves' },
  discomfort: ['aucun', 'léger', 'moyen', 'assez fort', 'fort'],
  firstChange: (count) => `après environ ${count}\u00a0${weeks(count)}`,
  millimetres: (value) => `${range(value)}\u00a0mm`,
  later: 'Plus tard',
  waitAtLeast: (count, from) =>
    `Attendez au moins ${count}\u00a0${weeks(count)}. Point de départ\u00a0: ${from}.`,
  waitForAll: 'Tous ces délais doivent être écoulés.',
  leftOut: 'Ce qui n’est pas proposé, et pourquoi',
  whatIf: {
    title: 'Ce qui changerait ce résultat',
    given: (label, isChosen) => `${isChosen ? 'Avec' : 'Sans'} la réponse ${quoted(label)}\u00a0:`,
    now: 'À aborder maintenant\u00a0:',
    later: 'À aborder plus tard\u00a0:',
    out: 'Ce qui ne serait plus proposé\u00a0:',
  },
  limits: 'À garder en tête',
  beforeCare: 'Avant',
  afterCare: 'Après',
  nextStep: 'Prochaine étape',
  book: 'Réserver une consultation',
  copied: 'Copié.',
  copyFailed: 'La copie n’a pas fonctionné. Sélectionnez ce texte et copiez-le\u00a0:',
  share: 'Copier le lien avec les réponses',
  clear: 'Effacer les réponses',
  yourAnswers: 'Vos réponses',
  noAnswer: 'Pas de réponse',
  change: 'Modifier',
  sources: 'Sources',
  grades: {
    strong: 'preuves solides',
    moderate: 'preuves moyennes',
    limited: 'preuves limitées',
    contested: 'les experts ne sont pas d’accord',
    unsourced:
      'Certains points relèvent des connaissances générales\u00a0; aucune source n’a été trouvée pour eux.',
  },
  reviewedBy: (by, role, on, until) =>
    `Contenu vérifié par ${by}, ${role}, le ${on}\u00a0; prochaine vérification au plus tard le ${until}.`,
  notReviewed: 'Aucun professionnel de santé n’a encore validé ce contenu.',
};
