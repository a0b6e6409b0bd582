/**
 * Reads the tables in which the one file carries the built-in quiz.
 *
 * Column by column, texts stand beside texts and marks beside marks, so that the quiz takes a
 * kilobyte of brotli less than thing by thing. `tools/pack.js` writes the tables, and the build fails
 * unless all comes out again as it went in.
 */
export type Column =
  /** Texts; an empty one is missing. */
  | string
  /** A digit in base 36 for each cell: the place of its value, or else the number itself. */
  | readonly [marks: string, values?: Column]
  /** Values as they are. */
  | readonly (object | boolean)[]
  /** Objects, by property; or lists: how long each is (`count`), and what is in them all (`of`). */
  | { readonly [key: string]: Column };

/** The cells of `column`, one after another; a missing one is anything falsy but 0. */
export function unpack(column: Column): unknown[] {
  if (typeof column === 'string') return column.split('|');
  if (Array.isArray(column)) {
    const [marks, packed] = column as [unknown, Column?];
    if (typeof marks !== 'string') return column;
    const values = packed && unpack(packed);
    return [...marks].map((mark) => {
      const number = parseInt(mark, 36);
      return values ? values[number] : number;
    });
  }
  const columns = column as Readonly<Record<string, Column>>;
  if (columns.of) {
    const items = unpack(columns.of);
    return unpack(columns.count!).map((length) => length && items.splice(0, length as number));
  }
  const objects: Record<string, unknown>[] = [];
  for (const [key, cells] of Object.entries(columns)) {
    unpack(cells).forEach((cell, row) => {
      if (cell || cell === 0) (objects[row] ??= {})[key] = cell;
    });
  }
  return objects;
}
