import type { BriefMessages } from './brief-messages.js';

export const french: BriefMessages = {
  lang: 'fr',
  heading: 'Pour votre consultation',
  intro:
    'À emporter, sur papier ou en texte. Tout est préparé sur votre appareil et n’est envoyé nulle part.',

  wishes: 'Souhaits',
  limits: 'Limites',
  flags: 'À noter',
  unknown: 'Non connu',
  others: 'Autres réponses',
  ask: 'Questions à poser à la clinique',
  questions: [
    'Lequel de ces soins me proposeriez-vous, et pourquoi\u00a0?',
    'De combien de séances pourrais-je avoir besoin, et combien coûteraient-elles\u00a0?',
    'Qui pratique ce soin, et avec quelle formation\u00a0?',
    'Qu’est-ce qui pourrait mal se passer, et que fait-on alors\u00a0?',
  ],

  print: 'Imprimer',
  copy: 'Copier en texte',
  copied: 'Copié.',
  copyFailed: 'La copie n’a pas fonctionné. Sélectionnez ce texte et copiez-le\u00a0:',
};
