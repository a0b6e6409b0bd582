// The text of docs/built-in-quiz.md: every id that an extension can name, and what it means.

import { code, table } from './tables.js';

const codes = (ids = []) => ids.map(code).join(', ');

const nested = (condition) =>
  condition.all || condition.any ? `(${inWords(condition)})` : inWords(condition);

function inWords(condition) {
  const { all, any, not, fact, answered, is, includes } = condition;
  if (all) return all.map(nested).join(' and ');
  if (any) return any.map(nested).join(' or ');
  if (not) return `not: ${nested(not)}`;
  if (fact) return `${code(fact)} is true`;
  if (answered) return `${code(answered)} is answered`;
  const [question, option] = is ?? includes;
  return `${code(question)} ${is ? 'is only' : 'has'} ${code(option)}`;
}

const optionRow = ({ id, group, label, goal, sets, when, ...more }) => [
  code(id),
  group ? `${group}: ${label}` : label,
  goal ? code(goal) : '',
  codes(sets),
  when ? inWords(when) : '',
  [
    more.exclusive && '`exclusive`',
    more.unknown && '`unknown`',
    more.ends && '`ends`',
    more.level !== undefined && `\`level\` ${more.level}`,
    more.limits && code(`limits: ${JSON.stringify(more.limits)}`),
  ]
    .filter(Boolean)
    .join(', '),
];

function questionPart({ id, kind, title, options = [], mainGoalOf, when, required }) {
  const about = [
    `“${title}” Kind ${code(kind)}.`,
    required && (required === true ? 'Required.' : `Required when ${inWords(required)}.`),
    when && `Asked when ${inWords(when)}.`,
    mainGoalOf && `Its options are the goals chosen in ${code(mainGoalOf)}.`,
  ];
  const head = ['option', 'label', 'goal', 'sets', 'offered when', 'also'];
  return [
    `### Question ${code(id)}`,
    about.filter(Boolean).join(' '),
    ...(options.length ? [table(head, options.map(optionRow))] : []),
  ];
}

const stepPart = ({ id, title, when, questions }) => [
  `## Step ${code(id)}`,
  ...(title ? [`“${title}”`] : []),
  ...(when ? [`Shown when ${inWords(when)}.`] : []),
  ...questions.flatMap(questionPart),
];

/** The answers after which a fact is true. */
function causesOf(fact, { steps, facts, derivedFacts }) {
  const causes = steps
    .flatMap(({ questions }) => questions)
    .flatMap(({ id, options = [], careful }) => [
      ...options.filter(({ sets }) => sets?.includes(fact)).map((option) => [id, code(option.id)]),
      ...(careful?.facts?.includes(fact) ? [[id, 'not known']] : []),
    ])
    .map(([question, answer]) => `${code(question)}: ${answer}`);
  for (const { highestOf, levels, whenUnknown } of derivedFacts) {
    const found = levels.find((each) => each.fact === fact);
    if (found) causes.push(`highest level of ${codes(highestOf)} is ${found.level}`);
    if (whenUnknown === fact) causes.push(`${codes(highestOf)}: no level known`);
  }
  const { when } = facts.find(({ id }) => id === fact);
  if (when) causes.push(inWords(when));
  return causes.join('; ');
}

const strengths = (indications) =>
  indications
    .filter(({ strength }) => strength)
    .map(({ goal, strength }) => `${code(goal)} ${strength}`)
    .join(', ');

/** @param quiz - The whole built-in quiz. */
export function builtInQuizPage(quiz) {
  const { id, goals, steps, facts, treatments, addOns } = quiz;
  const treatmentRow = ({ id, name, category, homeCare, indications }) => [
    code(id),
    homeCare ? `${name} (home care)` : name,
    code(category),
    strengths(indications),
  ];
  const factRow = ({ id, label, advice, stopsProcedures }) => [
    code(id),
    label,
    stopsProcedures ? `${advice}, \`stopsProcedures\`` : advice,
    causesOf(id, quiz),
  ];
  const subtypes = (goal) => codes(goal.subtypes?.map((each) => `${goal.id}.${each.id}`));
  const parts = [
    '# The built-in quiz by id',
    `What a file that says \`"extends": "${id}"\` can name; how it does is in
[extensions.md](extensions.md). What each fact does to each treatment is in the
[table of facts and effects](clinical-review.md#facts-and-effects), and the whole quiz in
\`dist/default-quiz.json\`. \`npm run docs\` writes this page.`,
    '## Treatments and add-ons',
    'A number is the strength of the evidence for a goal, 1 to 3.',
    table(['treatment', 'name', 'category', 'goals'], treatments.map(treatmentRow)),
    table(
      ['add-on', 'name', 'added to', 'only for'],
      addOns.map((each) => [code(each.id), each.name, codes(each.addsTo), codes(each.onlyFor)]),
    ),
    '## Goals',
    table(
      ['goal', 'label', 'subtypes'],
      goals.map((goal) => [code(goal.id), goal.label, subtypes(goal)]),
    ),
    ...steps.flatMap(stepPart),
    '## Facts',
    table(['fact', 'in words', 'advice', 'true after'], facts.map(factRow)),
  ];
  return `${parts.join('\n\n')}\n`;
}
