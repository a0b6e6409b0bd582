import type { BriefMessages } from './brief-messages.js';

export const german: BriefMessages = {
  lang: 'de',
  heading: 'Für Ihr Beratungsgespräch',
  intro:
    'Zum Mitnehmen, auf Papier oder als Text. Entsteht auf Ihrem Gerät und wird nirgendwohin gesendet.',

  wishes: 'Wünsche',
  limits: 'Grenzen',
  flags: 'Bitte beachten',
  unknown: 'Nicht bekannt',
  others: 'Weitere Antworten',
  ask: 'Fragen an die Klinik',
  questions: [
    'Was davon würden Sie mir vorschlagen, und warum?',
    'Wie viele Sitzungen brauche ich vielleicht, und was würden sie kosten?',
    'Wer führt die Behandlung durch, und mit welcher Ausbildung?',
    'Was kann schiefgehen, und was geschieht dann?',
  ],

  print: 'Drucken',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  copyFailed:
    'Das Kopieren hat nicht geklappt. Markieren Sie diesen Text und kopieren Sie ihn selbst:',
};
