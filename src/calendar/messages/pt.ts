import type { CalendarMessages } from './calendar-messages.js';

export const portuguese: CalendarMessages = {
  lang: 'pt',
  heading: 'Adicionar um plano ao calendário',
  intro: 'Estes dias são apenas uma sugestão. Os dias certos são combinados com a clínica.',
  treatment: 'Que tratamento',
  date: 'Que data',
  firstDay: { session: 'Primeira sessão por volta de', visit: 'Primeira consulta por volta de' },
  readyBy: 'Tudo pronto até',
  readyOn: (day) => `Tudo pronto até ${day}`,
  begin: {
    session: (dates) => `Primeira sessão: ${dates}.`,
    visit: (dates) => `Primeira consulta: ${dates}.`,
  },
  shorter: 'Só há tempo para um plano mais curto.',
  tooLate: (weeks) =>
    `Não é possível até esta data. Demora pelo menos ${weeks} ${weeks === 1 ? 'semana' : 'semanas'}.`,
  tooSoon:
    'Antes, pode ser preciso algum tempo de preparação. Uma data mais tarde pode ser melhor.',
  outOfReach: (earliest, latest) => `Escolha um dia de ${earliest} a ${latest}.`,
  days: 'Dias sugeridos',
  save: 'Guardar ficheiro de calendário (.ics)',
  contents:
    'O ficheiro contém estes dias e nenhuma das suas respostas. Os títulos não dizem o nome do tratamento; as notas dizem.',
  saved:
    'Abra o ficheiro guardado para adicionar os dias ao calendário. Se não funcionar, anote os dias que vê aqui.',

  session: (number) => `Sessão ${number} na clínica`,
  visit: (number) => `Consulta ${number} na clínica`,
  several: (first, last) => `Sessões ${first} a ${last} na clínica`,
  prepare: 'Preparação para a primeira sessão',
  change: 'Ver se há uma primeira mudança',
  judge: 'Avaliar o resultado',
  ifNeeded: (title) => `${title}, se for preciso`,
  suggestion: (title) => `${title} (sugestão)`,

  from: (day) => `a partir de ${day}`,

  note: 'É apenas uma sugestão. Por favor, combine com a clínica.',
  anyDay: 'Qualquer dia deste período pode servir.',
};
