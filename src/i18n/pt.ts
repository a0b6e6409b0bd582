import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

const number = (value: number) => `${value}`.replace('.', ',');
const days = (count: number) => (count === 1 ? 'dia' : 'dias');
const weeks = (count: number) => (count === 1 ? 'semana' : 'semanas');
const quoted = (label: string) => `“${label}”`;
const list = new Intl.ListFormat('pt');

function range({ min, max }: Range): string {
  if (max === undefined) return `pelo menos ${number(min)}`;
  return min === max ? number(min) : `${number(min)} a ${number(max)}`;
}

const withUnit = (value: Range, unit: (count: number) => string) =>
  `${range(value)} ${unit(value.max ?? value.min)}`;

function chose(labels: readonly string[]): string {
  const start = labels.length === 1 ? 'Resposta escolhida' : 'Respostas escolhidas';
  return `${start}: ${list.format(labels.map(quoted))}.`;
}

const portugueseReasons: ReasonMessages = {
  chose,
  evidence: (strength) =>
    [
      '',
      'A evidência científica é limitada.',
      'Há alguma evidência científica.',
      'Há boa evidência científica.',
    ][strength] ?? '',
  notForGoals: 'Sem benefício conhecido para o que foi escolhido.',
  noGoal: 'Não foi escolhido nenhum objetivo a que o tratamento possa corresponder.',
  othersFitBetter: 'Para o que foi escolhido, outros tratamentos têm melhor evidência científica.',
  needsTimeOff: (count, label) =>
    `A pele pode ficar vermelha ou descamar durante pelo menos ${count} ${days(count)}. ${chose([label])}`,
  tooCloseToDate: (count, label) =>
    `A pele pode precisar de até ${daysOrWeeks(
      count,
      (each) => `${each} ${days(each)}`,
      (each) => `${each} ${weeks(each)}`,
    )} para se acalmar. ${chose([label])}`,
  notWithAnswer: (label) => `Ficou de fora por causa da resposta ${quoted(label)}.`,
};

export const portuguese: Messages = {
  reasons: portugueseReasons,

  loading: 'Carregamento das perguntas…',
  unavailable:
    'Não é possível mostrar as perguntas neste momento. Por favor, fale diretamente com a clínica.',
  tryAgain: 'Tentar novamente',
  formRequired: 'Por favor, termine primeiro as perguntas.',

  stepOf: (step, total) => `Pergunta ${step} de ${total}`,
  back: 'Voltar',
  startAgain: 'Começar de novo',
  continue: 'Continuar',
  finish: 'Ver o que pode ser adequado no seu caso',
  whyWeAsk: 'O motivo desta pergunta',
  drawing: 'As mesmas zonas num desenho',
  canSkip: 'Este passo é opcional.',
  ticked: (count) => `${count} ${count === 1 ? 'escolhida' : 'escolhidas'}`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Escolha pelo menos ${min}.`;
    if (problem === 'too-many') return `Escolha no máximo ${max}.`;
    return takesSeveral
      ? 'Escolha pelo menos uma resposta para continuar.'
      : 'Escolha uma resposta para continuar.';
  },

  resultTitle: 'O seu resultado',
  advice: {
    'see-doctor-soon': 'Por favor, consulte um médico em breve',
    'clinician-first': 'Fale primeiro com um médico ou dermatologista',
    'tell-clinic': 'Informe a clínica antes de marcar',
  },
  suggestions: 'O que pode ser adequado no seu caso',
  suggestionsIntro: 'Temas para perguntar à clínica. A decisão é tomada em conjunto.',
  homeCare: 'Cuidados em casa',
  nothingNow: 'Nenhuma sugestão neste momento',
  talkToClinician: 'Fale com um profissional de saúde sobre o que deseja.',
  evidence: (strength) =>
    [
      '',
      'Evidência científica limitada',
      'Alguma evidência científica',
      'Boa evidência científica',
    ][strength] ?? '',
  askAlso: 'Também pode perguntar sobre:',
  about: 'O que é e o que esperar',
  figures: {
    sessions: 'Sessões',
    visits: 'Consultas de acompanhamento',
    gap: 'Entre sessões',
    firstChange: 'Primeira mudança',
    timeOff: 'Tempo de recuperação',
    marksSeen: 'Marcas visíveis',
    needle: 'Comprimento da agulha',
  },
  course: 'Duração do plano',
  price: 'Preço',
  offerLink: 'Nesta clínica',
  range,
  often: (count) => `muitas vezes ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return withUnit(value, weeks);
    return withUnit({ min: Math.round(min * 7), max: Math.round(max * 7) }, days);
  },
  days: (value) => (value.max === 0 ? 'nenhum' : withUnit(value, days)),
  plan: {
    title: 'Calendário do plano',
    weeks: 'O plano em semanas a partir do início',
    prepare: 'Preparação',
    before: (time) => `${time} antes`,
    session: (count) => `Sessão ${count}`,
    ifNeeded: (when) => `${when}, se for preciso`,
    afterEach: (time) => `${time} por sessão`,
    judge: 'Avaliar o resultado',
  },
  compare: { title: 'Comparação', comfort: 'Desconforto', evidence: 'Evidência científica' },
  discomfort: ['nenhum', 'leve', 'moderado', 'moderado a forte', 'forte'],
  firstChange: (count) => `após cerca de ${count} ${weeks(count)}`,
  millimetres: (value) => `${range(value)}\u00a0mm`,
  later: 'Mais tarde',
  waitAtLeast: (count, from) =>
    `Espere pelo menos ${count} ${weeks(count)}. Início da contagem: ${from}.`,
  waitForAll: 'Todos estes prazos têm de ter passado.',
  leftOut: 'O que ficou de fora e o motivo',
  whatIf: {
    title: 'O que mudaria este resultado',
    given: (label, isChosen) => `${isChosen ? 'Com' : 'Sem'} a resposta ${quoted(label)}:`,
    now: 'Para perguntar agora:',
    later: 'Para perguntar mais tarde:',
    out: 'Fora das sugestões:',
  },
  limits: 'Para ter em mente',
  beforeCare: 'Antes',
  afterCare: 'Depois',
  nextStep: 'Próximo passo',
  book: 'Marcar uma consulta',
  copied: 'Copiado.',
  copyFailed: 'Não foi possível copiar. Selecione este texto e copie-o:',
  share: 'Copiar o link com as respostas',
  clear: 'Apagar as respostas',
  yourAnswers: 'As suas respostas',
  noAnswer: 'Sem resposta',
  change: 'Alterar',
  sources: 'Fontes',
  grades: {
    strong: 'evidência forte',
    moderate: 'evidência moderada',
    limited: 'evidência limitada',
    contested: 'os especialistas discordam',
    unsourced:
      'Alguns pontos são de conhecimento geral; não foi encontrada nenhuma fonte para eles.',
  },
  reviewedBy: (by, role, on, until) =>
    `Conteúdo verificado por ${by}, ${role}, em ${on}; próxima verificação até ${until}.`,
  notReviewed: 'Nenhum profissional de saúde aprovou ainda este conteúdo.',
};
