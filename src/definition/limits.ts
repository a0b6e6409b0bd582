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
/** Generous, and small enough to lay out a plan. */
const MAX_NUMBER = 10_000;
const MAX_PRICE = 1e9;

/** The first limit `root` breaks, or `undefined`. */
export function findBrokenLimit(root: unknown): Finding | undefined {
  let values = 0;

  const visit = (value: unknown, path: Path): Finding | undefined => {
    if (++values > MAX_VALUES) return tooMuch([], `has more than ${MAX_VALUES} values`);
    if (typeof value === 'string' && value.length > MAX_STRING) {
      return tooMuch(path, `has more than ${MAX_STRING} characters`);
    }
    const highest = path.includes('price') ? MAX_PRICE : MAX_NUMBER;
    if (typeof value === 'number' && value > highest) {
      return tooMuch(path, `is more than ${highest}`);
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (path.length >= MAX_DEPTH) return tooMuch(path, `is nested more than ${MAX_DEPTH} deep`);
    // A list of holes has a length without having entries.
    const entries = Object.entries(value);
    const length = Array.isArray(value) ? value.length : entries.length;
    if (length > MAX_LIST) {
      return tooMuch(path, `has more than ${MAX_LIST} entries`);
    }
    for (const [key, inner] of entries) {
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
