import type { BriefMessages } from './brief-messages.js';

export const spanish: BriefMessages = {
  lang: 'es',
  heading: 'Para tu consulta',
  intro:
    'Para llevar contigo, en papel o como texto. Se hace en tu dispositivo y no se envía a nadie.',

  wishes: 'Deseos',
  limits: 'Límites',
  flags: 'A tener en cuenta',
  unknown: 'No se sabe',
  others: 'Otras respuestas',
  ask: 'Preguntas para la clínica',
  questions: [
    '¿Cuál de estos tratamientos me propondría, y por qué?',
    '¿Cuántas sesiones podría necesitar y cuánto costarían?',
    '¿Quién lo hace y qué formación tiene?',
    '¿Qué puede salir mal y qué se hace entonces?',
  ],

  print: 'Imprimir',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Selecciona este texto y cópialo:',
};
