// Packs a list of like things into columns, the way `src/one-file/unpack.ts` reads them.

/**
 * The packing of `cells` with the shortest text: as marks where few values come again and again,
 * otherwise as texts, lists or objects.
 */
export function pack(cells) {
  const values = cells.filter((cell) => cell !== undefined);
  const packings = [marks(cells, values), columns(cells, values)].filter(Boolean);
  const length = (packing) => JSON.stringify(packing).length;
  return packings.sort((a, b) => length(a) - length(b))[0];
}

/** A mark for each cell: the number it holds, or its place among `different`. */
function marks(cells, values) {
  const keys = [...new Set(values.map((value) => JSON.stringify(value)))];
  const different = keys.map((key) => JSON.parse(key));
  if (different.every((value) => Number.isInteger(value) && value < 36)) {
    return [
      cells
        .map((cell) => cell?.toString(36) ?? ' ')
        .join('')
        .trimEnd(),
    ];
  }
  if (different.length > 36) return undefined;
  const mark = (cell) =>
    cell === undefined ? ' ' : keys.indexOf(JSON.stringify(cell)).toString(36);
  const isText = different.every((value) => typeof value === 'string');
  return [cells.map(mark).join('').trimEnd(), isText ? different.join('|') : different];
}

function columns(cells, values) {
  if (values.every((value) => typeof value === 'string')) {
    return cells.join('|').replace(/\|+$/, '');
  }
  if (values.every(Array.isArray)) {
    return { count: pack(cells.map((cell) => cell?.length)), of: pack(values.flat()) };
  }
  if (values.every((value) => typeof value === 'object')) {
    const keys = [...new Set(values.flatMap(Object.keys))];
    return Object.fromEntries(keys.map((key) => [key, pack(cells.map((cell) => cell?.[key]))]));
  }
  return undefined;
}
