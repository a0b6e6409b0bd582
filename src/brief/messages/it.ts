import type { BriefMessages } from './brief-messages.js';

export const italian: BriefMessages = {
  lang: 'it',
  heading: 'Per la tua consulenza',
  intro:
    'Da portare con te, su carta o come testo. Nasce sul tuo dispositivo e non viene inviato a nessuno.',

  wishes: 'Desideri',
  limits: 'Limiti',
  flags: 'Da tenere presente',
  unknown: 'Non si sa',
  others: 'Altre risposte',
  ask: 'Domande da fare alla clinica',
  questions: [
    'Quale di questi trattamenti mi proporrebbe, e perché?',
    'Di quante sedute potrei avere bisogno, e quanto costerebbero?',
    'Chi lo esegue, e con quale formazione?',
    'Che cosa può andare storto, e che cosa si fa in quel caso?',
  ],

  print: 'Stampa',
  copy: 'Copia come testo',
  copied: 'Copiato.',
  copyFailed: 'La copia non ha funzionato. Seleziona questo testo e copialo:',
};
