import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

type Counted = (count: number) => string;

const pluralRules = new Intl.PluralRules('pl');

function plural(count: number, one: string, few: string, many: string): string {
  const form = pluralRules.select(count);
  if (form === 'one') return `${count} ${one}`;
  return `${count} ${form === 'few' ? few : many}`;
}

const days: Counted = (count) => plural(count, 'dzień', 'dni', 'dni');
const weeks: Counted = (count) => plural(count, 'tydzień', 'tygodnie', 'tygodni');
/** The genitive, as after “od … do” and “około”. */
const ofDays: Counted = (count) => plural(count, 'dnia', 'dni', 'dni');
const ofWeeks: Counted = (count) => plural(count, 'tygodnia', 'tygodni', 'tygodni');

const number = (value: number) => `${value}`.replace('.', ',');
const quoted = (label: string) => `„${label}”`;
const list = new Intl.ListFormat('pl');

/** `counted` stands alone or after “co najmniej”, `ofCounted` after “od … do”. */
function rangeOf({ min, max }: Range, counted: Counted, ofCounted: Counted): string {
  if (max === undefined) return `co najmniej ${counted(min)}`;
  return min === max ? counted(min) : `od ${number(min)} do ${ofCounted(max)}`;
}

const range = (value: Range) => rangeOf(value, number, number);

function chose(labels: readonly string[]): string {
  const start = labels.length === 1 ? 'Wybrana odpowiedź' : 'Wybrane odpowiedzi';
  return `${start}: ${list.format(labels.map(quoted))}.`;
}

const polishReasons: ReasonMessages = {
  chose,
  evidence: (strength) =>
    [
      '',
      'Dowody naukowe są ograniczone.',
      'Jest trochę dowodów naukowych.',
      'Są dobre dowody naukowe.',
    ][strength] ?? '',
  notForGoals: 'Brak znanych korzyści dla wybranych celów.',
  noGoal: 'Nie wybrano celu, do którego można to dopasować.',
  othersFitBetter: 'Dla wybranych celów lepiej potwierdzone naukowo są inne metody.',
  needsTimeOff: (count, label) =>
    `Skóra może być czerwona lub łuszczyć się przez co najmniej ${days(count)}. ${chose([label])}`,
  tooCloseToDate: (count, label) =>
    `Skóra może potrzebować do ${daysOrWeeks(count, ofDays, (each) => `${each} tygodni`)}, żeby się uspokoić. ${chose([label])}`,
  notWithAnswer: (label) => `Pominięto z powodu odpowiedzi ${quoted(label)}.`,
};

export const polish: Messages = {
  reasons: polishReasons,

  loading: 'Wczytywanie pytań…',
  unavailable: 'Pytań nie można teraz wyświetlić. Skontaktuj się, proszę, bezpośrednio z kliniką.',
  tryAgain: 'Spróbuj ponownie',
  formRequired: 'Najpierw odpowiedz, proszę, na pytania.',

  stepOf: (step, total) => `Pytanie ${step} z ${total}`,
  back: 'Wstecz',
  startAgain: 'Zacznij od nowa',
  continue: 'Dalej',
  finish: 'Zobacz, co może być dla Ciebie odpowiednie',
  whyWeAsk: 'Dlaczego o to pytamy',
  drawing: 'Te same miejsca na rysunku',
  canSkip: 'Możesz pominąć ten krok.',
  ticked: (count) => `Wybrano: ${count}`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Wybierz co najmniej ${min}.`;
    if (problem === 'too-many') return `Wybierz najwyżej ${max}.`;
    return takesSeveral
      ? 'Aby przejść dalej, wybierz co najmniej jedną odpowiedź.'
      : 'Aby przejść dalej, wybierz odpowiedź.';
  },

  resultTitle: 'Twój wynik',
  advice: {
    'see-doctor-soon': 'Zgłoś się, proszę, wkrótce do lekarza',
    'clinician-first': 'Najpierw porozmawiaj z lekarzem lub dermatologiem',
    'tell-clinic': 'Powiedz o tym w klinice, zanim umówisz wizytę',
  },
  suggestions: 'Co może być dla Ciebie odpowiednie',
  suggestionsIntro: 'O to możesz zapytać w klinice. Decyzję podejmiecie wspólnie.',
  homeCare: 'Pielęgnacja w domu',
  nothingNow: 'Na razie brak propozycji',
  talkToClinician: 'Porozmawiaj ze specjalistą medycznym o tym, na czym Ci zależy.',
  evidence: (strength) =>
    ['', 'Ograniczone dowody naukowe', 'Trochę dowodów naukowych', 'Dobre dowody naukowe'][
      strength
    ] ?? '',
  askAlso: 'Możesz też zapytać o to:',
  about: 'Co to jest i czego się spodziewać',
  figures: {
    sessions: 'Liczba zabiegów',
    visits: 'Wizyty kontrolne',
    gap: 'Między zabiegami',
    firstChange: 'Pierwsza zmiana',
    timeOff: 'Czas regeneracji',
    marksSeen: 'Widoczne ślady',
    needle: 'Długość igły',
  },
  course: 'Czas trwania planu',
  price: 'Cena',
  offerLink: 'W tej klinice',
  range,
  often: (count) => `często ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return rangeOf(value, weeks, ofWeeks);
    return rangeOf({ min: Math.round(min * 7), max: Math.round(max * 7) }, days, ofDays);
  },
  days: (value) => (value.max === 0 ? 'brak' : rangeOf(value, days, ofDays)),
  plan: {
    title: 'Przebieg planu',
    weeks: 'Plan w tygodniach od początku',
    prepare: 'Przygotowanie',
    before: (time) => `${time} wcześniej`,
    session: (count) => `Zabieg ${count}`,
    ifNeeded: (when) => `${when}, w razie potrzeby`,
    afterEach: (time) => `${time} za każdym razem`,
    judge: 'Ocena efektów',
  },
  compare: { title: 'Porównanie', comfort: 'Dyskomfort', evidence: 'Dowody naukowe' },
  discomfort: ['brak', 'lekki', 'średni', 'dość silny', 'silny'],
  firstChange: (count) => `około ${ofWeeks(count)}`,
  millimetres: (value) => `${range(value)}\u00a0mm`,
  later: 'Później',
  waitAtLeast: (count, from) => `Odczekaj co najmniej ${weeks(count)}. Początek liczenia: ${from}.`,
  waitForAll: 'Muszą minąć wszystkie te okresy.',
  leftOut: 'Co pominięto i dlaczego',
  whatIf: {
    title: 'Co zmieniłoby ten wynik',
    given: (label, isChosen) => `${isChosen ? 'Przy' : 'Bez'} odpowiedzi ${quoted(label)}:`,
    now: 'Teraz możesz zapytać o to:',
    later: 'Później możesz zapytać o to:',
    out: 'To zostałoby pominięte:',
  },
  limits: 'O czym pamiętać',
  beforeCare: 'Przed',
  afterCare: 'Po',
  nextStep: 'Następny krok',
  book: 'Umów konsultację',
  copied: 'Skopiowano.',
  copyFailed: 'Kopiowanie się nie udało. Zaznacz ten tekst i skopiuj go:',
  share: 'Kopiuj link z odpowiedziami',
  clear: 'Wyczyść odpowiedzi',
  yourAnswers: 'Twoje odpowiedzi',
  noAnswer: 'Brak odpowiedzi',
  change: 'Zmień',
  sources: 'Źródła',
  grades: {
    strong: 'mocne dowody',
    moderate: 'umiarkowane dowody',
    limited: 'ograniczone dowody',
    contested: 'zdania ekspertów są podzielone',
    unsourced: 'Niektóre informacje to wiedza ogólna; nie znaleziono dla nich źródła.',
  },
  reviewedBy: (by, role, on, until) =>
    `Sprawdzenie treści: ${by} (${role}), ${on}. Następne sprawdzenie najpóźniej ${until}.`,
  notReviewed: 'Żaden specjalista medyczny jeszcze nie zatwierdził tych treści.',
};
