import type { CalendarMessages } from './calendar-messages.js';

const rules = new Intl.PluralRules('pl');
const weekForms: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'tydzień',
  few: 'tygodnie',
  many: 'tygodni',
};

export const polish: CalendarMessages = {
  lang: 'pl',
  heading: 'Dodaj plan do kalendarza',
  intro: 'Te dni to tylko propozycja. Właściwe terminy ustalisz z kliniką.',
  treatment: 'Który zabieg',
  date: 'Która data',
  firstDay: { session: 'Pierwsza wizyta około', visit: 'Pierwsza wizyta około' },
  readyBy: 'Wszystko gotowe do',
  readyOn: (day) => `Wszystko gotowe do ${day}`,
  begin: {
    session: (dates) => `Pierwsza wizyta: ${dates}.`,
    visit: (dates) => `Pierwsza wizyta: ${dates}.`,
  },
  shorter: 'Czasu wystarczy tylko na krótszy plan.',
  tooLate: (weeks) =>
    `Do tej daty nie da się zdążyć. Zajmuje to co najmniej ${weeks} ${weekForms[rules.select(weeks)]}.`,
  tooSoon: 'Wcześniej może być potrzebny czas na przygotowania. Późniejsza data może być lepsza.',
  outOfReach: (earliest, latest) => `Wybierz dzień od ${earliest} do ${latest}.`,
  days: 'Proponowane dni',
  save: 'Zapisz plik kalendarza (.ics)',
  contents:
    'W pliku są te dni i żadna z Twoich odpowiedzi. Tytuły nie podają nazwy zabiegu, podają ją notatki.',
  saved:
    'Otwórz zapisany plik, aby dodać te dni do kalendarza. Jeśli to się nie uda, zapisz dni, które widzisz tutaj.',

  session: (number) => `Wizyta ${number} w klinice`,
  visit: (number) => `Wizyta ${number} w klinice`,
  several: (first, last) => `Wizyty od ${first} do ${last} w klinice`,
  prepare: 'Przygotowanie do pierwszej wizyty',
  change: 'Sprawdzić, czy widać pierwszą zmianę',
  judge: 'Ocenić efekt',
  ifNeeded: (title) => `${title}, jeśli będzie potrzeba`,
  suggestion: (title) => `${title} (propozycja)`,

  from: (day) => `od ${day}`,

  note: 'To tylko propozycja. Ustal ją, proszę, z kliniką.',
  anyDay: 'Może pasować dowolny dzień z tego czasu.',
};
