/**
 * Definitions with something wrong, made from any that are right.
 *
 * A mutant is a copy of its base in which one to three things were changed: each change is drawn from
 * a tape of its own, so that fast-check can leave out changes and make the rest plainer.
 */
import fc from 'fast-check';
import { Draws, TAPE_STEPS } from './draws.js';
import {
  drop,
  isHolder,
  numbersIn,
  type Place,
  put,
  randomPlace,
  valueIn,
  written,
} from './places.js';
import { jsonValues, scriptValues } from './strange-values.js';

export interface Mutant {
  definition: unknown;
  /** What was changed: `steps[0].id is gone`. */
  changes: readonly string[];
}

/** Changes `root` and says how, or does nothing where that cannot be done. */
type Mutation = (root: unknown, draws: Draws) => string | undefined;

/** A mutation of one place. */
const at =
  (change: (root: unknown, place: Place, draws: Draws) => string | undefined): Mutation =>
  (root, draws) => {
    const place = randomPlace(draws, root);
    return place && change(root, place, draws);
  };

const remove = at((root, place) => {
  drop(root, place);
  return `${written(place)} is gone`;
});

const replace = at((root, place, draws) => {
  const [name, make] = draws.pick(jsonValues);
  put(root, place, make());
  return `${written(place)} is ${name}`;
});

const retype = at((root, place, draws) => {
  const value = valueIn(root, place);
  const texts = isHolder(value) ? [] : [String(value), Number(value) || 0];
  put(root, place, draws.pick([[value], { id: value }, JSON.stringify(value), ...texts]));
  return `${written(place)} is of another type`;
});

/** An item of a list a second time, or a property under another name. */
const duplicate = at((root, place, draws) => {
  const holder = valueIn(root, place.slice(0, -1));
  const value = valueIn(root, place);
  const copy = draws.chance(0.5) ? structuredClone(value) : value;
  if (Array.isArray(holder)) holder.splice(draws.between(0, holder.length), 0, copy);
  else put(root, [...place.slice(0, -1), `${place.at(-1)}2`], copy);
  return `${written(place)} is there twice`;
});

const NAMES = ['when', 'options', 'constructor', '__proto__', 'toString', '', 'a.b[0]', 'ид', '0'];

const rename = at((root, place, draws) => {
  const key = place.at(-1)!;
  if (typeof key === 'number') return undefined;
  const middle = draws.between(0, Math.max(key.length - 1, 0));
  const typo = key.slice(0, middle) + key.slice(middle + 1);
  const name = draws.chance(0.5) ? draws.pick(NAMES) : typo;
  const value = valueIn(root, place);
  drop(root, place);
  put(root, [...place.slice(0, -1), name], value);
  return `${written(place)} is called "${name}"`;
});

const nest = at((root, place, draws) => {
  const value = valueIn(root, place);
  const depth = draws.between(1, 12);
  let nested = value;
  for (let level = 0; level < depth; level++) nested = draws.pick([[nested], { not: nested }]);
  put(root, place, nested);
  return `${written(place)} is ${depth} levels deeper`;
});

const swap: Mutation = (root, draws) => {
  const [one, other] = [randomPlace(draws, root), randomPlace(draws, root)];
  if (!one || !other) return undefined;
  const [here, there] = [valueIn(root, one), valueIn(root, other)];
  put(root, one, structuredClone(there));
  // What stood around the other place may just have gone.
  const is = isHolder(valueOrNothing(root, other.slice(0, -1)));
  if (is) put(root, other, structuredClone(here));
  return `${written(one)} and ${written(other)} change places`;
};

const valueOrNothing = (root: unknown, place: Place) => {
  try {
    return valueIn(root, place);
  } catch {
    return undefined;
  }
};

const shuffle = at((root, place, draws) => {
  const list = place
    .map((_, depth) => place.slice(0, depth))
    .findLast((each) => {
      return Array.isArray(valueIn(root, each));
    });
  if (!list) return undefined;
  const items = valueIn(root, list) as unknown[];
  for (let last = items.length - 1; last > 0; last--) {
    const other = draws.between(0, last);
    [items[last], items[other]] = [items[other], items[last]];
  }
  return `${written(list)} is in another order`;
});

/** A text from elsewhere in the quiz: an existing id, where it does not belong. */
const borrow: Mutation = (root, draws) => {
  const place = randomPlace(draws, root);
  const from = randomPlace(draws, root);
  const value = place && from && valueIn(root, from);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  put(root, place!, value);
  return `${written(place!)} is ${JSON.stringify(value).slice(0, 80)}, as ${written(from!)}`;
};

const count: Mutation = (root, draws) => {
  const places = numbersIn(root);
  if (!places.length) return undefined;
  const place = draws.pick(places);
  const value = valueIn(root, place) as number;
  const next = [value + 1, value - 1, value + 0.5, 0 - value, value * 1e6, Number.MAX_VALUE];
  put(root, place, draws.pick(next));
  return `${written(place)} is ${String(valueIn(root, place))}`;
};

const multiply = at((root, place, draws) => {
  const holder = valueIn(root, place.slice(0, -1));
  if (!Array.isArray(holder)) return undefined;
  const item = holder[Number(place.at(-1))] as unknown;
  const copies = draws.pick([3, 13, 61, 501]);
  for (let copy = 1; copy < copies; copy++) holder.push(structuredClone(item));
  return `${written(place)} is there ${copies} times`;
});

const MUTATIONS: readonly Mutation[] = [
  ...[remove, replace, borrow, swap, count, shuffle, duplicate, rename],
  ...[retype, nest, multiply, replace, borrow, count],
];

const tape = fc.array(fc.nat(TAPE_STEPS - 1), { minLength: 12, maxLength: 24 });
const tapes = fc.array(tape, { minLength: 1, maxLength: 3 });

/** Mutants of `bases` that can still be written as JSON. */
export const mutants = (bases: fc.Arbitrary<unknown>): fc.Arbitrary<Mutant> =>
  changedBy(MUTATIONS, bases);

/** Mutants with other numbers, most of which are still accepted. */
export const recounted = (bases: fc.Arbitrary<unknown>): fc.Arbitrary<Mutant> =>
  changedBy([count], bases);

const changedBy = (mutations: readonly Mutation[], bases: fc.Arbitrary<unknown>) =>
  fc.tuple(bases, tapes).map(([base, each]) => {
    const definition: unknown = structuredClone(base);
    const changes = each.flatMap((one) => {
      const draws = Draws.fromTape(one);
      return draws.pick(mutations)(definition, draws) ?? [];
    });
    return mutant(definition, changes);
  });

/** Mutants that also hold something no JSON can. */
export const scriptMutants = (bases: fc.Arbitrary<unknown>): fc.Arbitrary<Mutant> => {
  const unchanged = bases.map((base) => mutant(base, []));
  return fc
    .tuple(fc.oneof(mutants(bases), unchanged), tape)
    .map(([{ definition, changes }, one]) => {
      const draws = Draws.fromTape(one);
      const whole = { definition: structuredClone(definition) };
      const [name, make] = draws.pick(scriptValues);
      const place = ['definition', ...(randomPlace(draws, whole.definition) ?? [])];
      put(whole, place, make());
      return mutant(whole.definition, [...changes, `${written(place)} is ${name}`]);
    });
};

/** Anything at all in the place of a whole definition. */
export const strangers: fc.Arbitrary<Mutant> = fc
  .constantFrom(...jsonValues, ...scriptValues)
  .map(([name, make]) => mutant(make(), [name]));

/** A failure prints only the changes: a definition is long and hard to read. */
function mutant(definition: unknown, changes: readonly string[]): Mutant {
  return { definition, changes, [fc.toStringMethod]: () => changes.join('; ') } as Mutant;
}
