// Writes the figures as a table, in Markdown so that it can be pasted.

/** Of a screen with 60 Hz, in ms. */
export const FRAME = 1000 / 60;

const ms = (value) => `${value.toFixed(0)} ms`;
const kilo = (value) => `${(value / 1000).toFixed(1)} kB`;
const frames = (value) => `${ms(value)} = ${(value / FRAME).toFixed(1)} frames`;
const shifts = (values) => (values ? values.map((value) => value.toFixed(3)).join(' / ') : '–');
const weight = (bytes) =>
  bytes ? [bytes.raw, bytes.gzip, bytes.brotli].map(kilo).join(' / ') : '–';

/** Each value and how many times the first one it is. */
const compared = (values, write) =>
  values.map((value, index) =>
    index ? `${write(value)} (${(value / values[0]).toFixed(1)}×)` : write(value),
  );

/** A table in Markdown, its columns aligned. */
export function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column].length)),
  );
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`]
    .concat(rows.map(line))
    .join('\n');
}

/** All figures, one row each, one column for each peer. */
export function figuresTable({ peers, bytes, start, twenty, next, mounts, shift }) {
  const of = (figures, key) => peers.map((peer) => figures.get(peer)[key]);
  const after = (key, write = String) =>
    peers.map((peer) =>
      mounts
        .get(peer)
        .map((weight) => write(weight[key]))
        .join(' / '),
    );
  return table(
    ['', ...peers.map(({ name }) => name)],
    [
      ['script: raw / gzip / brotli', ...of(bytes, 'script').map(weight)],
      ['style sheet: raw / gzip / brotli', ...of(bytes, 'styles').map(weight)],
      ['script arrived → first question painted', ...compared(of(start, 'painted'), ms)],
      ['longest task of that', ...compared(of(start, 'task'), ms)],
      ['answer → next question painted', ...compared(of(next, 'median'), frames)],
      ['the same, slowest question', ...compared(of(next, 'slowest'), frames)],
      ['the same, worst of all', ...compared(of(next, 'worst'), frames)],
      ['20 on a page: all painted', ...compared(of(twenty, 'painted'), ms)],
      ['20 on a page: longest task', ...compared(of(twenty, 'task'), ms)],
      ['layout shift: phone / laptop / tall screen', ...of(shift, 'plain').map(shifts)],
      ['the same, with the style of the README', ...of(shift, 'kept').map(shifts)],
      [
        'heap after 50 / 250 / 500 mounts',
        ...after('heap', (bytes) => (bytes / 1e6).toFixed(2) + ' MB'),
      ],
      ['event listeners', ...after('listeners')],
      ['nodes', ...after('nodes')],
      ['detached nodes', ...after('detached')],
      ['elements still alive', ...after('alive')],
    ],
  );
}

export const aimsTable = (aims) =>
  table(
    ['aim', 'met?', 'measured'],
    aims.map(({ words, isMet, found }) => [words, isMet ? 'met' : 'not met', found]),
  );
