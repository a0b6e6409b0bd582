/** Small named quizzes, and the pieces to build one that shows a single point. */
import type { Fact, Option, Question, Quiz, Step, Treatment } from '../../src/definition/schema.js';

type OptionDraft = string | (Partial<Option> & { id: string });

/** An option whose label is its id in capitals, so that texts are easy to tell from ids. */
export const option = (draft: OptionDraft): Option => {
  const { id, ...rest } = typeof draft === 'string' ? { id: draft } : draft;
  return { id, label: id.toUpperCase(), ...rest };
};

const question =
  <Kind extends Question['kind']>(kind: Kind) =>
  (
    id: string,
    options: readonly OptionDraft[],
    rest: Partial<Extract<Question, { kind: Kind }>> = {},
  ): Extract<Question, { kind: Kind }> =>
    ({
      id,
      kind,
      title: `${id}?`,
      ...(kind === 'scale' ? { lowLabel: 'Low', highLabel: 'High' } : {}),
      options: options.map(option),
      ...rest,
    }) as Extract<Question, { kind: Kind }>;

export const single = question('single');
export const multiple = question('multiple');
export const scale = question('scale');
export const bodyMap = question('body-map');

/** Asks which of the goals chosen at `questionId` matters most. */
export const mainGoal = (id: string, questionId: string): Question => ({
  id,
  kind: 'single',
  title: `${id}?`,
  mainGoalOf: questionId,
});

/** A step of one or more questions, called after the first of them. */
export const step = (...questions: Question[]): Step => ({ id: questions[0]!.id, questions });

/** A treatment with its evidence strength for each goal; no time off, no discomfort. */
export const treatment = (
  id: string,
  strengths: Readonly<Record<string, number>>,
  rest: Partial<Treatment> = {},
): Treatment => ({
  id,
  name: id.toUpperCase(),
  indications: Object.entries(strengths).map(([goal, strength]) => ({
    goal,
    strength: strength as 0 | 1 | 2 | 3,
  })),
  downtimeDays: { min: 0, max: 0 },
  discomfort: 0,
  ...rest,
});

/** One question, two goals (`lines`, and `scars` with two subtypes), one treatment. */
export function smallQuiz(overrides: Partial<Quiz> = {}): Quiz {
  return {
    schemaVersion: 1,
    id: 'small',
    version: '1.0.0',
    locale: 'en',
    title: 'A small quiz',
    review: { signedOff: false },
    goals: [
      { id: 'lines', label: 'Lines' },
      {
        id: 'scars',
        label: 'Scars',
        subtypes: [
          { id: 'pitted', label: 'Pitted' },
          { id: 'raised', label: 'Raised' },
        ],
      },
    ],
    steps: [step(goalsQuestion())],
    treatments: [treatment('needling', { lines: 1, scars: 3 })],
    ...overrides,
  };
}

/** Asks for the goals of `smallQuiz`. */
export const goalsQuestion = () =>
  multiple('goals', [
    { id: 'lines', goal: 'lines' },
    { id: 'scars', goal: 'scars' },
  ]);

const picture = { url: 'hands.jpg', alt: 'Two hands', width: 400, height: 300 };

const everyKindSteps = (): Step[] => [
  step(goalsQuestion(), mainGoal('main', 'goals')),
  {
    id: 'details',
    when: { includes: ['goals', 'scars'] },
    questions: [
      multiple('scar_type', [
        { id: 'pitted', goal: 'scars.pitted' },
        { id: 'raised', goal: 'scars.raised', sets: ['raised_scar'] },
        { id: 'unsure', exclusive: true, unknown: true },
      ]),
    ],
  },
  step(
    bodyMap('area', [{ id: 'face', region: 'face', picture }, { id: 'hands' }], {
      required: true,
      max: 1,
    }),
  ),
  step(
    scale('colour', [
      { id: 'pale', level: 1, swatch: '#f8e3d6' },
      { id: 'dark', level: 6 },
      { id: 'unsure', unknown: true },
    ]),
    single('health', ['yes', 'no'], {
      when: { not: { answered: 'area' } },
      careful: { message: 'Ask first.', facts: ['ill'], homeCareOnly: true },
      required: { fact: 'raised_scar' },
    }),
    single('time_off', [{ id: 'none', limits: { withoutCategories: ['needles'] } }, 'any']),
  ),
];

const everyKindFacts = (): Fact[] => [
  {
    id: 'raised_scar',
    label: 'Raised scar',
    advice: 'clinician-first',
    message: 'See a doctor first.',
    precautions: [{ effect: 'exclude', treatments: ['needling', 'serum'], sources: ['S1'] }],
  },
  {
    id: 'dark_skin',
    label: 'Dark skin',
    advice: 'none',
    message: 'Ask for gentle settings.',
    waitFrom: 'today',
    precautions: [{ effect: 'defer', treatments: ['peel'], waitWeeks: 4 }],
  },
  { id: 'ill', label: 'Ill', advice: 'tell-clinic', message: 'Tell the clinic.' },
];

/** A quiz that uses everything an author can write. */
export const everyKindQuiz = (): Quiz =>
  smallQuiz({
    steps: everyKindSteps(),
    facts: everyKindFacts(),
    derivedFacts: [
      {
        highestOf: ['colour'],
        levels: [{ level: 6, fact: 'dark_skin' }],
        whenUnknown: 'dark_skin',
      },
    ],
    treatments: [
      treatment(
        'needling',
        { lines: 1, scars: 3, 'scars.raised': 0 },
        {
          category: 'needles',
          sessions: { min: 3, typical: 4, max: 6 },
          byGoal: [{ goal: 'scars.pitted', needleLengthMm: { min: 1, max: 2.5 }, sources: ['S1'] }],
        },
      ),
      treatment('peel', { lines: 2 }, { homeCare: true, sources: ['S1'] }),
    ],
    addOns: [{ id: 'serum', name: 'Serum', addsTo: ['needling'], onlyFor: ['scars.pitted'] }],
    sources: [{ id: 'S1', title: 'A trial', grade: 'moderate', url: 'https://example.org/trial' }],
    result: {
      notes: [{ when: { is: ['main', 'scars'] }, text: 'Scars take time.', sources: ['S1'] }],
    },
  });

/**
 * Two branches that exclude each other, of three steps and of one, then a common last step:
 * way → (a1 → a2 → a3 | b1) → end.
 */
export const branchingQuiz = (): Quiz =>
  smallQuiz({
    steps: [
      step(single('way', ['a', 'b'])),
      ...['a1', 'a2', 'a3', 'b1'].map((id) => ({
        ...step(multiple(id, ['one', 'two'])),
        when: { is: ['way', id[0]!] },
      })),
      step(goalsQuestion()),
    ],
  });

/** `value` with everything in it frozen. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

/** A copy of `root` with the value at `path` (`steps[0].id`) replaced, or dropped if undefined. */
export function changed<T>(root: T, path: string, value: unknown): T {
  const copy = structuredClone(root);
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop()!;
  const parent = keys.reduce<any>((inner, key) => inner[key], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
