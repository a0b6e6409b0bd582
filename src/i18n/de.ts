import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

const number = (value: number) => `${value}`.replace('.', ',');
const days = (count: number) => (count === 1 ? 'Tag' : 'Tage');
const weeks = (count: number) => (count === 1 ? 'Woche' : 'Wochen');
const quoted = (label: string) => `„${label}“`;
const list = new Intl.ListFormat('de');

function range({ min, max }: Range): string {
  if (max === undefined) return `mindestens ${number(min)}`;
  return min === max ? number(min) : `${number(min)} bis ${number(max)}`;
}

const withUnit = (value: Range, unit: (count: number) => string) =>
  `${range(value)} ${unit(value.max ?? value.min)}`;

const germanReasons: ReasonMessages = {
  chose: (labels) => `Sie haben ${list.format(labels.map(quoted))} gewählt.`,
  evidence: (strength) =>
    ['', 'Die Belege sind begrenzt.', 'Es gibt einige Belege.', 'Es gibt gute Belege.'][strength] ??
    '',
  notForGoals: 'Für Ihre Auswahl ist kein Nutzen bekannt.',
  noGoal: 'Sie haben kein Ziel gewählt, zu dem dies passen könnte.',
  othersFitBetter: 'Für Ihre Auswahl sind andere Behandlungen besser belegt.',
  needsTimeOff: (count, label) =>
    `Die Haut kann mindestens ${count} ${days(count)} lang rot oder schuppig aussehen. Sie haben ${quoted(label)} gewählt.`,
  tooCloseToDate: (count, label) =>
    `Die Haut kann bis zu ${daysOrWeeks(
      count,
      (each) => `${each} ${days(each)}`,
      (each) => `${each} ${weeks(each)}`,
    )} brauchen, um sich zu beruhigen. Sie haben ${quoted(label)} gewählt.`,
  notWithAnswer: (label) => `Nicht dabei, weil Sie ${quoted(label)} gewählt haben.`,
};

export const german: Messages = {
  reasons: germanReasons,

  loading: 'Die Fragen werden geladen\u00a0…',
  unavailable:
    'Die Fragen können gerade nicht angezeigt werden. Bitte wenden Sie sich direkt an die Klinik.',
  tryAgain: 'Noch einmal versuchen',
  formRequired: 'Bitte beantworten Sie zuerst die Fragen.',

  stepOf: (step, total) => `Frage ${step} von ${total}`,
  back: 'Zurück',
  startAgain: 'Von vorn beginnen',
  continue: 'Weiter',
  finish: 'Ansehen, was zu Ihnen passen könnte',
  whyWeAsk: 'Warum wir fragen',
  drawing: 'Dieselben Stellen auf einer Zeichnung',
  canSkip: 'Sie können diesen Schritt überspringen.',
  ticked: (count) => `${count} gewählt`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Wählen Sie mindestens ${min} aus.`;
    if (problem === 'too-many') return `Wählen Sie höchstens ${max} aus.`;
    return takesSeveral
      ? 'Wählen Sie mindestens eine Antwort aus, um fortzufahren.'
      : 'Wählen Sie eine Antwort aus, um fortzufahren.';
  },

  resultTitle: 'Ihr Ergebnis',
  advice: {
    'see-doctor-soon': 'Bitte gehen Sie bald in eine Arztpraxis',
    'clinician-first': 'Sprechen Sie zuerst mit einer Arzt- oder Hautarztpraxis',
    'tell-clinic': 'Informieren Sie die Klinik, bevor Sie buchen',
  },
  suggestions: 'Was zu Ihnen passen könnte',
  suggestionsIntro:
    'Danach können Sie die Klinik fragen. Die Klinik entscheidet gemeinsam mit Ihnen.',
  homeCare: 'Pflege zu Hause',
  nothingNow: 'Im Moment kein Vorschlag',
  talkToClinician: 'Sprechen Sie mit einer medizinischen Fachkraft über Ihre Wünsche.',
  evidence: (strength) => ['', 'Begrenzte Belege', 'Einige Belege', 'Gute Belege'][strength] ?? '',
  askAlso: 'Auch danach können Sie fragen:',
  about: 'Was das ist und was Sie erwartet',
  figures: {
    sessions: 'Sitzungen',
    visits: 'Kontrolltermine',
    gap: 'Abstand',
    firstChange: 'Erste Veränderung',
    timeOff: 'Erholungszeit',
    marksSeen: 'Spuren sichtbar',
    needle: 'Nadellänge',
  },
  course: 'Dauer des Plans',
  price: 'Preis',
  offerLink: 'In dieser Klinik',
  range,
  often: (count) => `oft ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return withUnit(value, weeks);
    return withUnit({ min: Math.round(min * 7), max: Math.round(max * 7) }, days);
  },
  days: (value) => (value.max === 0 ? 'keine' : withUnit(value, days)),
  plan: {
    title: 'Zeitplan',
    weeks: 'Der Plan in Wochen ab dem Beginn',
    prepare: 'Vorbereitung',
    before: (time) => `${time} vorher`,
    session: (count) => `Sitzung ${count}`,
    ifNeeded: (when) => `${when}, falls nötig`,
    afterEach: (time) => `jeweils ${time}`,
    judge: 'Ergebnis beurteilen',
  },
  compare: { title: 'Vergleich', comfort: 'Wie unangenehm', evidence: 'Belege' },
  // As before “unangenehm”.
  discomfort: ['gar nicht', 'leicht', 'mäßig', 'ziemlich', 'sehr'],
  firstChange: (count) => `nach etwa ${count} ${weeks(count)}`,
  millimetres: (value) => `${range(value)}\u00a0mm`,
  later: 'Später',
  waitAtLeast: (count, from) =>
    `Warten Sie mindestens ${count} ${weeks(count)}. Beginn der Wartezeit: ${from}.`,
  waitForAll: 'Alle diese Wartezeiten müssen vorbei sein.',
  leftOut: 'Was nicht dabei ist und warum',
  whatIf: {
    title: 'Was dieses Ergebnis ändern würde',
    given: (label, isChosen) => `${isChosen ? 'Mit der' : 'Ohne die'} Antwort ${quoted(label)}:`,
    now: 'Jetzt danach fragen:',
    later: 'Später danach fragen:',
    out: 'Nicht mehr dabei:',
  },
  limits: 'Bitte denken Sie daran',
  beforeCare: 'Davor',
  afterCare: 'Danach',
  nextStep: 'Nächster Schritt',
  book: 'Beratung buchen',
  copied: 'Kopiert.',
  copyFailed:
    'Das Kopieren hat nicht geklappt. Markieren Sie diesen Text und kopieren Sie ihn selbst:',
  share: 'Link mit Antworten kopieren',
  clear: 'Antworten löschen',
  yourAnswers: 'Ihre Antworten',
  noAnswer: 'Keine Antwort',
  change: 'Ändern',
  sources: 'Quellen',
  grades: {
    strong: 'starke Belege',
    moderate: 'mittelstarke Belege',
    limited: 'begrenzte Belege',
    contested: 'Fachleute sind sich uneinig',
    unsourced: 'Einige Punkte sind allgemeines Wissen; für sie wurde keine Quelle gefunden.',
  },
  reviewedBy: (by, role, on, until) =>
    `Inhalt geprüft von ${by} (${role}) am ${on}; nächste Prüfung spätestens am ${until}.`,
  notReviewed: 'Noch keine medizinische Fachkraft hat diesen Inhalt freigegeben.',
};
