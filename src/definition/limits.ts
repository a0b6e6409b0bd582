/**
 * How large a definition may be, so that a hostile or broken file cannot hang a page.
 * Checked before anything else looks at the data; the default quiz uses about a seventh.
 */
import type { Finding, Path } from './path.js';

/** Largest definition text that is read, in characters; a larger `src` is not parsed. */
export const MAX_TEXT_LENGTH = 512_000;

const MAX_DEPTH = 16;
const MAX_VALUES = 30_000;
const MAX_STRING = 4_000;
const MAX_LIST = 500;
const MAX_LISTS: ReadonlyMap<PropertyKey | undefined, number> = new Map([
  ['steps', 50],
  ['questions', 12],
  ['options', 60],
]);
/** More than anybody means, and little enough to lay out a plan. */
const MAX_NUMBER = 10_000;
const MAX_NUMBERS: ReadonlyMap<PropertyKey | undefined, number> = new Map([
  ['sessions', 500],
  ['price', 1e9],
]);

/** The first limit `root` breaks, or `undefined`. */
export function findBrokenLimit(root: unknown): Finding | undefined {
  let values = 0;

  const visit = (value: unknown, path: Path): Finding | undefined => {
    if (++values > MAX_VALUES) return tooMuch([], `has more than ${MAX_VALUES} values`);
    if (typeof value === 'string' && value.length > MAX_STRING) {
      return tooMuch(path, `has more than ${MAX_STRING} characters`);
    }
    const highest = MAX_NUMBERS.get(path.at(-2)) ?? MAX_NUMBER;
    if (typeof value === 'number' && value > highest) {
      return tooMuch(path, `is more than ${highest}`);
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (path.length >= MAX_DEPTH) return tooMuch(path, `is nested more than ${MAX_DEPTH} deep`);
    const most = MAX_LISTS.get(path.at(-1)) ?? MAX_LIST;
    const keys = Object.keys(value);
    // A list of holes has a length without having keys.
    if ((Array.isArray(value) ? value : keys).length > most)
      return tooMuch(path, `has more than ${most} entries`);
    for (const key of keys) {
      const inner = (value as Record<string, unknown>)[key];
      const broken = visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      if (broken) return broken;
    }
    return undefined;
  };

  return visit(root, []);
}

const tooMuch = (path: Path, message: string): Finding => ({
  path,
  message: `${message}, which is the most a definition can hold.`,
});
