import type { BriefMessages } from './brief-messages.js';

export const polish: BriefMessages = {
  lang: 'pl',
  heading: 'Na Twoją konsultację',
  intro:
    'Do zabrania ze sobą, na papierze lub jako tekst. Powstaje na Twoim urządzeniu i nigdzie nie jest wysyłane.',

  wishes: 'Życzenia',
  limits: 'Ograniczenia',
  flags: 'Ważne informacje',
  unknown: 'Nie wiadomo',
  others: 'Inne odpowiedzi',
  ask: 'Pytania do kliniki',
  questions: [
    'Który z tych zabiegów jest dla mnie najlepszy i dlaczego?',
    'Ilu wizyt mogę potrzebować i ile by kosztowały?',
    'Kto wykonuje zabieg i jakie ma przeszkolenie?',
    'Co może pójść nie tak i co się wtedy robi?',
  ],

  print: 'Drukuj',
  copy: 'Kopiuj jako tekst',
  copied: 'Skopiowano.',
  copyFailed: 'Kopiowanie się nie udało. Zaznacz ten tekst i skopiuj go:',
};
