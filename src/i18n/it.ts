import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

const number = (value: number) => `${value}`.replace('.', ',');
const days = (count: number) => (count === 1 ? 'giorno' : 'giorni');
const weeks = (count: number) => (count === 1 ? 'settimana' : 'settimane');
const quoted = (label: string) => `«${label}»`;
const list = new Intl.ListFormat('it');

function range({ min, max }: Range): string {
  if (max === undefined) return `almeno ${number(min)}`;
  return min === max ? number(min) : `da ${number(min)} a ${number(max)}`;
}

const withUnit = (value: Range, unit: (count: number) => string) =>
  `${range(value)} ${unit(value.max ?? value.min)}`;

const italianReasons: ReasonMessages = {
  chose: (labels) => `Hai scelto ${list.format(labels.map(quoted))}.`,
  evidence: (strength) =>
    ['', 'Le prove sono limitate.', 'Ci sono alcune prove.', 'Ci sono buone prove.'][strength] ??
    '',
  notForGoals: 'Nessun beneficio noto per ciò che hai scelto.',
  noGoal: 'Non hai scelto un obiettivo a cui abbinare il trattamento.',
  othersFitBetter: 'Per ciò che hai scelto, altri trattamenti hanno prove migliori.',
  needsTimeOff: (count, label) =>
    `La pelle può apparire rossa o squamata per almeno ${count} ${days(count)}. Hai scelto ${quoted(label)}.`,
  tooCloseToDate: (count, label) =>
    `La pelle può impiegare fino a ${daysOrWeeks(
      count,
      (each) => `${each} ${days(each)}`,
      (each) => `${each} ${weeks(each)}`,
    )} per calmarsi. Hai scelto ${quoted(label)}.`,
  notWithAnswer: (label) => `Non è tra i suggerimenti perché hai scelto ${quoted(label)}.`,
};

export const italian: Messages = {
  reasons: italianReasons,

  loading: 'Caricamento delle domande…',
  unavailable:
    'Al momento non è possibile mostrare le domande. Contatta direttamente la clinica, per favore.',
  tryAgain: 'Riprova',
  formRequired: 'Prima completa le domande, per favore.',

  stepOf: (step, total) => `Domanda ${step} di ${total}`,
  back: 'Indietro',
  startAgain: 'Ricomincia',
  continue: 'Continua',
  finish: 'Vedi cosa potrebbe fare per te',
  whyWeAsk: 'Perché lo chiediamo',
  drawing: 'Le stesse zone su un disegno',
  canSkip: 'Puoi saltare questo passaggio.',
  ticked: (count) => `${count} ${count === 1 ? 'scelta' : 'scelte'}`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Scegline almeno ${min}.`;
    if (problem === 'too-many') return `Scegline al massimo ${max}.`;
    return takesSeveral
      ? 'Scegli almeno una risposta per continuare.'
      : 'Scegli una risposta per continuare.';
  },

  resultTitle: 'Il tuo risultato',
  advice: {
    'see-doctor-soon': 'Per favore, rivolgiti presto a un medico',
    'clinician-first': 'Parla prima con un medico o un dermatologo',
    'tell-clinic': 'Informa la clinica prima di prenotare',
  },
  suggestions: 'Cosa potrebbe fare per te',
  suggestionsIntro: 'Cose da chiedere alla clinica. La clinica decide insieme a te.',
  homeCare: 'Cura della pelle a casa',
  nothingNow: 'Per ora nessun suggerimento',
  talkToClinician: 'Parla con un professionista sanitario di ciò che desideri.',
  evidence: (strength) => ['', 'Prove limitate', 'Alcune prove', 'Buone prove'][strength] ?? '',
  askAlso: 'Puoi chiedere anche informazioni su:',
  about: 'Che cos’è e cosa aspettarsi',
  figures: {
    sessions: 'Sedute',
    visits: 'Visite di controllo',
    gap: 'Tra le sedute',
    firstChange: 'Primo cambiamento',
    timeOff: 'Tempo di recupero',
    marksSeen: 'Segni visibili',
    needle: 'Lunghezza dell’ago',
  },
  course: 'Durata del programma',
  price: 'Prezzo',
  offerLink: 'In questa clinica',
  range,
  often: (count) => `spesso ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return withUnit(value, weeks);
    return withUnit({ min: Math.round(min * 7), max: Math.round(max * 7) }, days);
  },
  days: (value) => (value.max === 0 ? 'nessuno' : withUnit(value, days)),
  plan: {
    title: 'Calendario del programma',
    weeks: 'Il programma in settimane dall’inizio',
    prepare: 'Preparazione',
    before: (time) => `${time} prima`,
    // Eight and eleven begin with a vowel.
    session: (count) => `Seduta ${count}`,
    ifNeeded: (when) => `${when}, se serve`,
    afterEach: (time) => `${time} ogni volta`,
    judge: 'Valutare il risultato',
  },
  compare: { title: 'Confronto', comfort: 'Fastidio', evidence: 'Prove' },
  discomfort: ['nessuno', 'lieve', 'medio', 'da medio a forte', 'forte'],
  firstChange: (count) => `dopo circa ${count} ${weeks(count)}`,
  millimetres: (value) => `${range(value)}\u00a0mm`,
  later: 'Più avanti',
  waitAtLeast: (count, from) =>
    `Aspetta almeno ${count} ${weeks(count)}. Punto di partenza: ${from}.`,
  waitForAll: 'Devono essere passati tutti questi periodi.',
  leftOut: 'Che cosa è rimasto fuori e perché',
  whatIf: {
    title: 'Che cosa cambierebbe questo risultato',
    given: (label, isChosen) => `${isChosen ? 'Con' : 'Senza'} la risposta ${quoted(label)}:`,
    now: 'Da chiedere ora:',
    later: 'Da chiedere più avanti:',
    out: 'Ne resterebbe fuori:',
  },
  limits: 'Da tenere a mente',
  beforeCare: 'Prima',
  afterCare: 'Dopo',
  nextStep: 'Prossimo passo',
  book: 'Prenota una consulenza',
  copied: 'Copiato.',
  copyFailed: 'La copia non ha funzionato. Seleziona questo testo e copialo:',
  share: 'Copia il link con le risposte',
  clear: 'Cancella le risposte',
  yourAnswers: 'Le tue risposte',
  noAnswer: 'Nessuna risposta',
  change: 'Modifica',
  sources: 'Fonti',
  grades: {
    strong: 'prove solide',
    moderate: 'prove moderate',
    limited: 'prove limitate',
    contested: 'gli esperti non sono d’accordo',
    unsourced: 'Alcuni punti sono conoscenze generali; per questi non è stata trovata una fonte.',
  },
  reviewedBy: (by, role, on, until) =>
    `Contenuto verificato da ${by}, ${role}, il ${on}; prossima verifica entro il ${until}.`,
  notReviewed: 'Nessun professionista sanitario ha ancora approvato questo contenuto.',
};
