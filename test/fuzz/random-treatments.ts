/** What a random quiz can recommend, and what its facts do to that. */
import type { AddOn, Fact, Precaution, Range, Treatment } from '../../src/definition/schema.js';
import type { Draws } from './draws.js';
import { maybeWhen, type Past } from './random-conditions.js';
import type { Names } from './random-questions.js';

const ADVICE = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'] as const;
const EFFECTS = ['caution', 'exclude', 'defer'] as const;

export function randomTreatment(draws: Draws, id: string, names: Names): Treatment {
  const min = draws.between(0, 3);
  const refs = goalRefs(names);
  const category = names.categories.get(id);
  return {
    id,
    name: `Treatment ${id}`,
    indications: draws.some(refs, 4).map((goal) => ({
      goal,
      strength: draws.pick([1, 2, 3, 0, 1, 2] as const),
      ...draws.maybe(0.2, () => ({ sources: draws.some(names.sources) })),
      ...draws.maybe(0.1, () => ({ note: `A note on ${goal}.` })),
    })),
    downtimeDays: { min, max: min + draws.between(0, 3) },
    discomfort: draws.between(0, 4) as Treatment['discomfort'],
    ...(category ? { category } : {}),
    ...draws.maybe(0.3, () => ({ homeCare: true })),
    ...randomFigures(draws, 0.5),
    ...draws.maybe(0.3, () => ({
      byGoal: draws
        .some(refs, 2)
        .map((goal) => ({ goal, ...randomFigures(draws, 0.4), note: 'For this goal.' })),
    })),
    ...draws.maybe(0.2, () => ({ sources: draws.some(names.sources) })),
    ...draws.maybe(0.1, () => ({
      about: { what: 'What it is.', feels: 'Warm.', after: 'Red.' },
      warning: { text: 'A warning.', sources: draws.some(names.sources) },
      details: [{ title: 'More', text: 'A detail.' }],
      beforeCare: ['Rest.'],
      afterCare: ['Rest more.'],
      offer: { price: { min: 10, max: 20, currency: 'EUR' }, bookingUrl: 'https://a.example/b' },
    })),
  };
}

const goalRefs = ({ goals }: Names) =>
  goals.flatMap(({ id, subtypes }) => [id, ...(subtypes ?? []).map((each) => `${id}.${each.id}`)]);

function randomRange(draws: Draws): Range {
  const min = draws.between(0, 4);
  const typical = min + draws.between(0, 2);
  return {
    min,
    ...draws.maybe(0.5, () => ({ typical })),
    ...draws.maybe(0.8, () => ({ max: typical + draws.between(0, 4) })),
  };
}

function randomFigures(draws: Draws, share: number) {
  return {
    ...draws.maybe(share, () => ({ sessions: randomRange(draws) })),
    ...draws.maybe(share, () => ({ intervalWeeks: randomRange(draws) })),
    ...draws.maybe(share / 2, () => ({ firstResultsWeeks: draws.between(0, 8) })),
    ...draws.maybe(share / 3, () => ({ prepareWeeks: randomRange(draws) })),
    ...draws.maybe(share / 3, () => ({ judgeWeeks: randomRange(draws) })),
    ...draws.maybe(share / 3, () => ({ needleLengthMm: randomRange(draws) })),
    ...draws.maybe(share / 3, () => ({ courseWeeks: randomRange(draws) })),
    ...draws.maybe(share / 3, () => ({ marksSeenDays: randomRange(draws) })),
  };
}

export function randomAddOn(draws: Draws, id: string, names: Names): AddOn {
  return {
    id,
    name: `Add-on ${id}`,
    addsTo: draws.some(names.treatments),
    ...draws.maybe(0.5, () => ({ onlyFor: draws.some(goalRefs(names), 2) })),
  };
}

/** @param past - What its condition, if it has one, can look at. */
export function randomFact(draws: Draws, id: string, names: Names, past: Past): Fact {
  const precautions = randomPrecautions(draws, names);
  const defers = precautions.some(({ effect }) => effect === 'defer');
  return {
    id,
    advice: draws.pick([...ADVICE, 'none', 'tell-clinic']),
    ...(draws.chance(0.2) ? maybeWhen(draws, past, 1) : {}),
    message: `Because of ${id}.`,
    ...(defers ? { waitFrom: draws.pick(['today', `the end of ${id}`]) } : {}),
    ...draws.maybe(0.1, () => ({ stopsProcedures: true })),
    ...(precautions.length ? { precautions } : {}),
  };
}

/** At most one precaution of each effect, and each treatment or add-on in one of them at most. */
function randomPrecautions(draws: Draws, { treatments, addOns, sources }: Names): Precaution[] {
  const free = new Set([...treatments, ...addOns]);
  return EFFECTS.flatMap((effect): Precaution[] => {
    if (!free.size || !draws.chance(0.45)) return [];
    const named = draws.some([...free], 2);
    for (const id of named) free.delete(id);
    return [
      {
        effect,
        treatments: named,
        ...(effect === 'defer' ? { waitWeeks: draws.between(0, 3) * 4 } : {}),
        ...draws.maybe(0.2, () => ({ message: `It ${effect}s ${named.join(' and ')}.` })),
        ...draws.maybe(0.3, () => ({ sources: draws.some(sources) })),
      },
    ];
  });
}
