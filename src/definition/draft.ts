/**
 * Reading a definition that may be wrong anywhere.
 *
 * References are checked even when the shape is not right, so that an author sees every issue at
 * once. A `Draft` is therefore the quiz with every part optional, and these readers step over
 * whatever is not what it should be: `schema.ts` reports that.
 */
import type { Path } from './path.js';

export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** Calls `visit` for each object in `list`. */
export function eachItem<T>(
  list: readonly T[] | undefined,
  path: Path,
  visit: (item: NonNullable<T>, path: Path) => void,
): void {
  if (!Array.isArray(list)) return;
  list.forEach((item: T, index) => {
    if (isObject(item)) visit(item, [...path, index]);
  });
}

/** Calls `visit` for each piece of text in `value`, which is one or a list of them. */
export function eachText(
  value: unknown,
  path: Path,
  visit: (text: string, path: Path) => void,
): void {
  if (typeof value === 'string') visit(value, path);
  if (Array.isArray(value)) value.forEach((item, index) => eachText(item, [...path, index], visit));
}
