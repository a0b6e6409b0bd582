// Fills one marked part of a document.
import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';

/** The parts of a text between `<!-- kind: name -->` and `<!-- end -->`. */
const partsOf = (kind) => new RegExp(`(<!-- ${kind}: ([\\w -]+) -->\\n)[^]*?(<!-- end -->)`, 'g');

/** `text` with each part of this kind replaced by what `partFor(name)` returns. */
export const fillParts = (text, kind, partFor) =>
  text.replace(
    partsOf(kind),
    (all, start, name, end) =>
      `${start}${partFor(name) ?? all.slice(start.length, -end.length)}\n${end}`,
  );

/** `text` as prettier formats the file at `path`. */
export const format = async (path, text) =>
  prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });

/** Writes what was measured into docs/performance.md, with the day. */
export async function writeMeasured(name, tables) {
  const path = 'docs/performance.md';
  const day = new Date().toISOString().slice(0, 10);
  const text = fillParts(await readFile(path, 'utf8'), 'measured', (part) =>
    part === name ? `Measured on ${day}.\n\n${tables}` : undefined,
  );
  await writeFile(path, await format(path, text));
}
