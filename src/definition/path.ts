/** Where a value stands in a definition: property names and list positions from the root. */
export type Path = readonly PropertyKey[];

/** A finding that still knows its path as a list. */
export interface Finding {
  path: Path;
  message: string;
}

/** `['steps', 2, 'id']` as `steps[2].id`. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The value at `path` in `root`, or `undefined`. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], root);
}

/** Sorts findings as an author meets them from top to bottom; what is missing comes last. */
export function inDocumentOrder(root: unknown, findings: readonly Finding[]): Finding[] {
  const place = ({ path }: Finding) =>
    path.map((key, depth) => {
      const index = Object.keys(valueAt(root, path.slice(0, depth)) ?? {}).indexOf(String(key));
      return index < 0 ? Infinity : index;
    });
  return findings
    .map((finding) => ({ finding, place: place(finding) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ finding }) => finding);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const depth = a.findIndex((index, i) => index !== b[i]);
  const [left, right] = [a[depth] ?? -1, b[depth] ?? -1];
  return left === right ? a.length - b.length : left - right;
}
