/** Ids of the built-in quiz that an editor offers in an extension, each where it fits. */
import { NAMES } from '../check-references.js';
import type { Goal, Option, Question, Quiz } from '../schema.js';
import type { JsonSchema } from './json-schema.js';

interface Entry {
  id: string;
  label?: string | undefined;
  name?: string;
  title?: string | undefined;
}

type AnyQuestion = Question & { options?: Option[]; mainGoalOf?: string };

const questionsOf = (quiz: Quiz) =>
  quiz.steps.flatMap(({ questions }) => questions as AnyQuestion[]);

interface List {
  entries(quiz: Quiz): readonly Entry[];
  /** The list in each entry whose ids are known only there, and what a new entry of that has to have. */
  inner?: string;
  innerNeeds?: string[];
}

/** Types whose ids are unique in the quiz. */
const LISTS: Readonly<Record<string, List>> = {
  Goal: { entries: ({ goals }) => goals, inner: 'subtypes' },
  Step: {
    // A step without a title is called after its first question, as on screen.
    entries: ({ steps }) =>
      steps.map((step) => ({ ...step, title: step.title ?? step.questions[0]!.title })),
    inner: 'questions',
  },
  Question: { entries: questionsOf, inner: 'options', innerNeeds: ['label'] },
  Fact: { entries: ({ facts = [] }) => facts },
  Treatment: { entries: ({ treatments }) => treatments },
  AddOn: { entries: ({ addOns = [] }) => addOns },
  Source: { entries: ({ sources = [] }) => sources },
};

/** What `NAMES` calls it → the type of its id. */
const NAMED: Readonly<Record<string, string>> = {
  goal: 'GoalRef',
  fact: 'FactId',
  treatment: 'TreatmentId',
  'treatment or add-on': 'TreatmentOrAddOnId',
  'treatment category': 'CategoryId',
  source: 'SourceId',
  question: 'QuestionId',
};

/** The type of the ids that `property` of `type` holds, unless they depend on its position. */
export function idTypeOf(type: string, property: string): string | undefined {
  if (property === 'onlyTreatments') return 'TreatmentId';
  if (type === 'Condition' && (property === 'includes' || property === 'is')) {
    return 'QuestionAndOption';
  }
  if (property !== 'id' && property !== 'before') return NAMED[NAMES[property] ?? ''];
  if (type === 'Indication' || type === 'Figures') return 'GoalRef';
  return type in LISTS ? `${type}Id` : undefined;
}

/** These ids, each with its meaning. */
const known = (entries: readonly Entry[]): JsonSchema => ({
  enum: entries.map(({ id }) => id),
  enumDescriptions: entries.map(({ id, label, name, title }) => label ?? name ?? title ?? id),
});

/** These ids, or one of the author's own. */
const suggested = (entries: readonly Entry[], own: JsonSchema): JsonSchema => ({
  ...own,
  anyOf: [known(entries), { type: 'string' }],
});

/** The goal, and its subtypes as `goal.subtype`. */
const goalRefs = ({ id, label, subtypes = [] }: Goal): Entry[] => [
  { id, label },
  ...subtypes.map((subtype) => ({ ...subtype, id: `${id}.${subtype.id}` })),
];

/** A definition for each type of id; `id` and `goal` are what an author's own can look like. */
export function idTypes(quiz: Quiz, id: JsonSchema, goal: JsonSchema): Record<string, JsonSchema> {
  const { goals, treatments, addOns = [] } = quiz;
  const categories = new Set(treatments.flatMap(({ category = [] }) => category));
  const lists = Object.entries(LISTS).map(([type, { entries }]) => [
    `${type}Id`,
    suggested(entries(quiz), id),
  ]);
  return {
    ...(Object.fromEntries(lists) as Record<string, JsonSchema>),
    GoalRef: suggested(goals.flatMap(goalRefs), goal),
    TreatmentOrAddOnId: suggested([...treatments, ...addOns], id),
    CategoryId: suggested(
      [...categories].map((category) => ({ id: category })),
      id,
    ),
    QuestionAndOption: questionAndOption(quiz, id),
  };
}

/**
 * A question with one of its options, as conditions name them. Editors suggest by `items`, not by
 * position: questions first, then the options of a known question.
 */
function questionAndOption(quiz: Quiz, id: JsonSchema): JsonSchema {
  const questions = questionsOf(quiz);
  const startsWith = (first: JsonSchema): JsonSchema => ({
    type: 'array',
    prefixItems: [first, {}],
    minItems: 2,
    maxItems: 2,
  });
  return {
    type: 'array',
    items: id,
    minItems: 2,
    maxItems: 2,
    allOf: [
      {
        if: startsWith(known(questions)),
        else: { type: 'array', items: { $ref: '#/$defs/QuestionId' } },
      },
      ...questions.map((question) => ({
        if: startsWith({ const: question.id }),
        then: {
          type: 'array',
          items: suggested(optionsOf(quiz, question), { type: 'string' }),
        },
      })),
    ],
  };
}

/** A question's own options, or those of the one whose main goal it asks for. */
const optionsOf = (quiz: Quiz, { options, mainGoalOf }: AnyQuestion): Option[] =>
  options ??
  questionsOf(quiz)
    .find(({ id }) => id === mainGoalOf)!
    .options!.filter(({ goal }) => goal);

/**
 * What holds in an entry of `type` by the entry it is: which ids there are inside a built-in one, and
 * what a new one has to have.
 */
export function hintsFor(type: string, quiz: Quiz, needed: readonly string[]): JsonSchema[] {
  const list = LISTS[type];
  if (!list) return [];
  const { inner = '', innerNeeds = [] } = list;
  const entries = list.entries(quiz);
  const inside = entries.flatMap((entry) => {
    const entriesInside = (entry as unknown as Record<string, Entry[] | undefined>)[inner];
    return entriesInside ? [hintInside(entry.id, inner, entriesInside, innerNeeds)] : [];
  });
  return [...inside, ...ifNew(entries, needed)];
}

function hintInside(
  id: string,
  list: string,
  entries: readonly Entry[],
  needs: string[],
): JsonSchema {
  const ids = suggested(entries, { type: 'string' });
  const allOf = ifNew(entries, needs);
  const items = {
    type: 'object',
    properties: { id: ids, before: ids },
    ...(allOf.length && { allOf }),
  };
  return {
    if: { type: 'object', properties: { id: { const: id } }, required: ['id'] },
    then: { type: 'object', properties: { [list]: { type: 'array', items } } },
  };
}

/** The properties that an entry needs which is none of these. */
function ifNew(entries: readonly Entry[], needed: readonly string[]): JsonSchema[] {
  const required = needed.filter((property) => property !== 'id');
  const { enum: ids } = known(entries);
  if (!required.length) return [];
  return [
    {
      if: { type: 'object', properties: { id: { not: { enum: ids } } }, required: ['id'] },
      then: { type: 'object', required },
    },
  ];
}
