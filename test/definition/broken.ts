/** Definitions with one mistake each, at every place. */

/** Every place in a value, as a path. */
export function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as any)[key], [...path, key]))];
}

/** What an author may write by mistake. */
export const WRONG = [
  undefined,
  null,
  0,
  -1,
  1.5,
  'nonsense',
  '',
  true,
  [],
  {},
  ['goals'],
  { is: ['a'] },
];

/** A copy with something else at `path`, or with one property more there. */
export function broken(quiz: unknown, path: (string | number)[], wrong: unknown): unknown {
  const copy = structuredClone(quiz) as any;
  const last = path.at(-1);
  if (last === undefined) return { ...copy, titel: wrong };
  const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
  if (wrong === undefined) delete parent[last];
  else parent[last] = wrong;
  return copy;
}

/** `definition` with each of `WRONG` at every place, and what was put where. */
export function* brokenEverywhere(definition: unknown): Generator<[name: string, broken: unknown]> {
  for (const path of placesIn(definition)) {
    for (const wrong of WRONG) {
      yield [`${path.join('.')} = ${JSON.stringify(wrong)}`, broken(definition, path, wrong)];
    }
  }
}
