import type { BriefMessages } from './brief-messages.js';

export const english: BriefMessages = {
  lang: 'en',
  heading: 'For your consultation',
  intro: 'To take with you, on paper or as text. It is made on your device and sent nowhere.',

  wishes: 'Wishes',
  limits: 'Limits',
  flags: 'Please note',
  unknown: 'Not known',
  others: 'Other answers',
  ask: 'Questions to ask the clinic',
  questions: [
    'Which of these would you suggest for me, and why?',
    'How many sessions might I need, and what would they cost?',
    'Who does it, and how are they trained?',
    'What could go wrong, and what happens then?',
  ],

  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'Copying did not work. Select this text and copy it:',
};
