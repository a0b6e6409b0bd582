import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

const number = (value: number) => value.toLocaleString('es');

const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;

const weeks = (count: number) => plural(count, 'semana', 'semanas');
const days = (count: number) => plural(count, 'día', 'días');

function range({ min, max }: Range): string {
  if (max === undefined) return `desde ${number(min)}`;
  return min === max ? number(min) : `${number(min)} a ${number(max)}`;
}

const withUnit = (value: Range, one: string, many: string) =>
  `${range(value)} ${(value.max ?? value.min) === 1 ? one : many}`;

export const spanishReasons: ReasonMessages = {
  chose: (labels) => `Elegiste ${labels.map((label) => `«${label}»`).join(' y ')}.`,
  evidence: (strength) =>
    [
      '',
      'Las pruebas científicas son limitadas.',
      'Hay algunas pruebas científicas.',
      'Hay buenas pruebas científicas.',
    ][strength] ?? '',
  notForGoals: 'No se sabe que ayude con lo que elegiste.',
  noGoal: 'No elegiste ningún objetivo con el que relacionarlo.',
  othersFitBetter: 'Otros tratamientos tienen más respaldo para lo que elegiste.',
  needsTimeOff: (count, label) =>
    `La piel puede verse roja o pelarse durante al menos ${days(count)}. Elegiste «${label}».`,
  tooCloseToDate: (count, label) =>
    `La piel puede tardar hasta ${daysOrWeeks(count, days, weeks)} en calmarse. Elegiste «${label}».`,
  notWithAnswer: (label) => `No se incluye porque elegiste «${label}».`,
};

export const spanish: Messages = {
  reasons: spanishReasons,

  loading: 'Cargando las preguntas…',
  unavailable:
    'Las preguntas no se pueden mostrar ahora. Por favor, ponte en contacto directamente con la clínica.',
  tryAgain: 'Intentar de nuevo',
  formRequired: 'Por favor, termina primero las preguntas.',

  stepOf: (step, total) => `Pregunta ${step} de ${total}`,
  back: 'Atrás',
  startAgain: 'Empezar de nuevo',
  continue: 'Continuar',
  finish: 'Ver qué podría ser adecuado para ti',
  whyWeAsk: 'Por qué lo preguntamos',
  drawing: 'Las mismas zonas en un dibujo',
  canSkip: 'Puedes saltarte este paso.',
  ticked: (count) => plural(count, 'marcada', 'marcadas'),
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Elige al menos ${min}.`;
    if (problem === 'too-many') return `Elige ${max} como máximo.`;
    return takesSeveral
      ? 'Elige al menos una respuesta para seguir.'
      : 'Elige una respuesta para seguir.';
  },

  resultTitle: 'Tu resultado',
  advice: {
    'see-doctor-soon': 'Por favor, ve pronto al médico',
    'clinician-first': 'Habla antes con un médico o un especialista en dermatología',
    'tell-clinic': 'Díselo a la clínica antes de reservar cita',
  },
  suggestions: 'Qué podría ser adecuado para ti',
  suggestionsIntro: 'Temas para preguntar a la clínica. La clínica decide contigo.',
  homeCare: 'Cuidado en casa',
  nothingNow: 'Nada que sugerir por ahora',
  talkToClinician: 'Habla con un profesional de la salud sobre lo que te gustaría.',
  evidence: (strength) =>
    [
      '',
      'Pruebas científicas limitadas',
      'Algunas pruebas científicas',
      'Buenas pruebas científicas',
    ][strength] ?? '',
  askAlso: 'También puedes preguntar por',
  about: 'Qué es y qué puedes esperar',
  figures: {
    sessions: 'Sesiones',
    visits: 'Visitas de revisión',
    gap: 'Tiempo entre sesiones',
    firstChange: 'Primer cambio',
    timeOff: 'Tiempo de recuperación',
    marksSeen: 'Marcas visibles',
    needle: 'Largo de las agujas',
  },
  course: 'Duración del plan',
  price: 'Precio',
  offerLink: 'En esta clínica',
  range,
  often: (count) => `a menudo ${number(count)}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return withUnit(value, 'semana', 'semanas');
    return withUnit({ min: Math.round(min * 7), max: Math.round(max * 7) }, 'día', 'días');
  },
  days: (value) => (value.max === 0 ? 'ninguno' : withUnit(value, 'día', 'días')),
  plan: {
    title: 'Calendario del plan',
    weeks: 'El plan en semanas desde el comienzo',
    prepare: 'Preparación',
    before: (time) => `${time} antes`,
    session: (count) => `Sesión ${count}`,
    ifNeeded: (when) => `${when}, si hace falta`,
    afterEach: (time) => `${time} cada vez`,
    judge: 'Valorar el resultado',
  },
  compare: { title: 'Comparación', comfort: 'Molestias', evidence: 'Pruebas científicas' },
  discomfort: ['ninguna', 'leves', 'moderadas', 'moderadas a fuertes', 'fuertes'],
  firstChange: (count) => `alrededor de ${weeks(count)}`,
  millimetres: (value) => `${range(value)} mm`,
  later: 'Más adelante',
  waitAtLeast: (count, from) => `Espera al menos ${weeks(count)}, contando desde ${from}.`,
  waitForAll: 'Tienen que haber pasado todos estos plazos.',
  leftOut: 'Qué no se incluye, y por qué',
  whatIf: {
    title: 'Qué cambiaría este resultado',
    given: (label, isChosen) => `${isChosen ? 'Con' : 'Sin'} la respuesta «${label}»:`,
    now: 'Para preguntar ahora:',
    later: 'Para preguntar más adelante:',
    out: 'Fuera de las sugerencias:',
  },
  limits: 'Por favor, ten en cuenta',
  beforeCare: 'Antes',
  afterCare: 'Después',
  nextStep: 'Siguiente paso',
  book: 'Reservar una consulta',
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Selecciona este texto y cópialo:',
  share: 'Copiar el enlace con las respuestas',
  clear: 'Borrar las respuestas',
  yourAnswers: 'Tus respuestas',
  noAnswer: 'Sin respuesta',
  change: 'Cambiar',
  sources: 'Fuentes',
  grades: {
    strong: 'sólida',
    moderate: 'moderada',
    limited: 'limitada',
    contested: 'no hay acuerdo entre especialistas',
    unsourced: 'Algunos puntos son conocimiento general; no se encontró ninguna fuente para ellos.',
  },
  reviewedBy: (by, role, on, until) =>
    `Contenido revisado por ${by}, ${role}, el ${on}; próxima revisión, a más tardar el ${until}.`,
  notReviewed: 'Ningún profesional de la salud ha dado aún el visto bueno a este contenido.',
};
