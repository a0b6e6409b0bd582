/** Places in a value, and what can be done there. */
import type { Draws } from './draws.js';

export type Place = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

export const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null;

const keysOf = (value: Holder): (string | number)[] =>
  Array.isArray(value) ? [...value.keys()] : Object.keys(value);

export const valueIn = (root: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, key) => (value as Holder)[key], root);

/** A place in `root` other than the whole, each level as likely as the next. */
export function randomPlace(draws: Draws, root: unknown): Place | undefined {
  const place: (string | number)[] = [];
  for (let value = root; isHolder(value);) {
    const keys = keysOf(value);
    if (!keys.length || (place.length && draws.chance(0.2))) break;
    place.push(draws.pick(keys));
    value = value[place.at(-1)!];
  }
  return place.length ? place : undefined;
}

/** Every place of a number in `root`. */
export function numbersIn(root: unknown, place: Place = []): Place[] {
  if (typeof root === 'number') return [place];
  if (!isHolder(root)) return [];
  return keysOf(root).flatMap((key) => numbersIn(root[key], [...place, key]));
}

/** Puts `value` there; also under names with which an assignment would do something else. */
export function put(root: unknown, place: Place, value: unknown): void {
  const holder = valueIn(root, place.slice(0, -1)) as Holder;
  Object.defineProperty(holder, place.at(-1)!, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Takes out what is there; the rest of a list moves up. */
export function drop(root: unknown, place: Place): void {
  const holder = valueIn(root, place.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(Number(place.at(-1)), 1);
  else delete (holder as Holder)[place.at(-1)!];
}

/** As an author would write it: `steps[2].id`. */
export const written = (place: Place): string =>
  place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
