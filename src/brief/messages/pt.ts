import type { BriefMessages } from './brief-messages.js';

export const portuguese: BriefMessages = {
  lang: 'pt',
  heading: 'Para a sua consulta',
  intro:
    'Para levar consigo, em papel ou como texto. É feito no seu dispositivo e não é enviado a ninguém.',

  wishes: 'Desejos',
  limits: 'Limites',
  flags: 'A ter em conta',
  unknown: 'Não se sabe',
  others: 'Outras respostas',
  ask: 'Perguntas a fazer à clínica',
  questions: [
    'Qual destes tratamentos me proporia, e porquê?',
    'De quantas sessões posso precisar, e quanto custariam?',
    'Quem o faz, e que formação tem?',
    'O que pode correr mal, e o que se faz nesse caso?',
  ],

  print: 'Imprimir',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  copyFailed: 'Não foi possível copiar. Selecione este texto e copie-o:',
};
