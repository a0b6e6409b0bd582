/** Questions of a random quiz, each with the part it plays in a recommendation. */
import { bodyRegions, iconNames } from '../../src/definition/pictures.js';
import type { Goal, Limits, Option, Question } from '../../src/definition/schema.js';
import { maybeWhen, type Past, randomCondition } from './random-conditions.js';
import type { Draws } from './draws.js';

/** The names that steps, facts and treatments of one quiz share. */
export interface Names {
  goals: readonly Goal[];
  facts: readonly string[];
  treatments: readonly string[];
  addOns: readonly string[];
  /** By treatment; not every treatment has one. */
  categories: ReadonlyMap<string, string>;
  sources: readonly string[];
}

/** What a question is about. */
const PARTS = ['goals', 'details', 'health', 'level', 'limits', 'plain'] as const;
export type Part = (typeof PARTS)[number];

export const randomPart = (draws: Draws): Part =>
  draws.pick([...PARTS, 'health', 'level', 'details'] as const);

/** A question other than one for the main goal, with at most `mostAnswers` different answers. */
export function randomQuestion(
  draws: Draws,
  id: string,
  part: Part,
  names: Names,
  past: Past,
  mostAnswers: number,
): Question {
  const takesMany = mostAnswers >= 4 && draws.chance(part === 'level' ? 0.15 : 0.5);
  const kinds = takesMany ? (['multiple', 'body-map'] as const) : (['single', 'scale'] as const);
  const kind = part === 'level' && !takesMany && draws.chance(0.7) ? 'scale' : draws.pick(kinds);
  const most = takesMany ? Math.floor(Math.log2(mostAnswers)) : mostAnswers - 1;
  const count = Math.min(draws.between(2, 4), most);
  const options = randomOptions(draws, id, part, names, past, count);
  if (kind === 'body-map') {
    for (const option of options) {
      Object.assign(
        option,
        draws.maybe(0.7, () => ({ region: draws.pick(bodyRegions) })),
      );
    }
  }
  return {
    id,
    kind,
    title: `${id}?`,
    options,
    ...(kind === 'scale' ? { lowLabel: 'Low', highLabel: 'High' } : {}),
    ...(takesMany ? randomRange(draws, options) : {}),
    ...commonFields(draws, part, names, past),
  } as Question;
}

/** Asks which of the goals chosen at `of` matters most. */
export function randomMainGoal(draws: Draws, id: string, of: string, past: Past): Question {
  const required = draws.maybe(0.3, () => ({ required: true }));
  const when = maybeWhen(draws, past, 0.1);
  return { id, kind: 'single', title: `${id}?`, mainGoalOf: of, ...required, ...when };
}

function commonFields(draws: Draws, part: Part, { facts }: Names, past: Past): Partial<Question> {
  const condition = randomCondition(draws, past);
  return {
    ...draws.maybe(0.2, () => ({ required: true as const })),
    ...(condition && draws.chance(0.15) ? { required: condition } : {}),
    ...maybeWhen(draws, past, 0.25),
    ...draws.maybe(part === 'health' || part === 'level' ? 0.5 : 0.1, () => ({
      careful: {
        message: `Not known, so be careful.`,
        ...draws.maybe(0.6, () => ({ facts: draws.some(facts, 2) })),
        ...draws.maybe(0.3, () => ({ homeCareOnly: true })),
      },
    })),
    ...draws.maybe(0.1, () => ({ help: 'Help.', why: 'Why.', note: 'Note.' })),
  };
}

function randomRange(draws: Draws, options: readonly Option[]): { min?: number; max?: number } {
  const free = options.filter(({ exclusive }) => !exclusive).length;
  const min = draws.between(0, free);
  return {
    ...draws.maybe(0.25, () => ({ min })),
    ...draws.maybe(0.25, () => ({ max: draws.between(Math.max(min, 1), free + 1) })),
  };
}

function randomOptions(
  draws: Draws,
  question: string,
  part: Part,
  names: Names,
  past: Past,
  count: number,
): Option[] {
  const hasNone = draws.chance(part === 'health' ? 0.6 : 0.2);
  const hasUnsure = draws.chance(part === 'health' || part === 'level' ? 0.4 : 0.15);
  const goals = draws.some(names.goals);
  return Array.from({ length: count }, (_, index) => {
    const id = 'abcd'[index]!;
    const isLast = index === count - 1;
    const option: Option = { id, label: `${id} of ${question}` };
    if (isLast && hasUnsure) return { ...option, unknown: true, exclusive: draws.chance(0.5) };
    if (isLast && hasNone) return { ...option, exclusive: true };
    const own = meaning(draws, part, names, goals, index);
    const other = draws.maybe(0.1, () => meaning(draws, randomPart(draws), names, goals, index));
    return {
      ...option,
      ...other,
      ...own,
      ...maybeWhen(draws, past, 0.08),
      ...draws.maybe(0.07, () => ({ ends: true })),
      ...draws.maybe(0.05, () => ({ icon: draws.pick(iconNames), description: 'More.' })),
      ...draws.maybe(0.05, () => ({ group: 'Group', message: 'A message.', swatch: '#c08060' })),
      ...draws.maybe(0.03, () => ({
        picture: { url: '/demo/hazel-leaf.svg', width: 320, height: 200 },
      })),
    };
  });
}

/** What choosing an option does, given the part its question plays. */
function meaning(
  draws: Draws,
  part: Part,
  names: Names,
  goals: readonly Goal[],
  index: number,
): Partial<Option> {
  switch (part) {
    case 'goals':
      return { goal: names.goals[index % names.goals.length]!.id };
    case 'details': {
      const { id, subtypes } = draws.chance(0.2) ? draws.pick(names.goals) : goals[0]!;
      return { goal: subtypes?.length ? `${id}.${draws.pick(subtypes).id}` : id };
    }
    case 'health':
      return draws.maybe(0.8, () => ({ sets: draws.some(names.facts, 2) }));
    case 'level':
      return draws.maybe(0.9, () => ({ level: draws.between(0, 3) }));
    case 'limits':
      return draws.maybe(0.8, () => ({ limits: randomLimits(draws, names) }));
    case 'plain':
      return {};
  }
}

function randomLimits(draws: Draws, { categories }: Names): Limits {
  return {
    ...draws.maybe(0.4, () => ({ leastDowntimeDays: draws.between(0, 3) })),
    ...draws.maybe(0.4, () => ({ marksSeenDays: draws.between(0, 6) })),
    ...draws.maybe(0.4, () => ({ discomfort: draws.between(0, 3) as 0 | 1 | 2 | 3 })),
    ...(categories.size && draws.chance(0.4)
      ? { withoutCategories: draws.some([...new Set(categories.values())]) }
      : {}),
  };
}
