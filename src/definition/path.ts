/** Location of a value in a definition: property names and list positions from the root. */
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
  /** A character for the position at each depth, so that places compare as texts do. */
  const placeOf = ({ path }: Finding) =>
    path
      .map((key, depth) =>
        Object.keys(valueAt(root, path.slice(0, depth)) ?? {}).indexOf(String(key)),
      )
      .map((index) => String.fromCharCode(index < 0 ? 0xffff : index))
      .join('');
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ finding }) => finding);
}
