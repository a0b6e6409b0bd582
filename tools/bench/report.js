// Writes the figures as a table, in Markdown so that it can be pasted.

/** Of a screen with 60 Hz, in ms. */
const FRAME = 1000 / 60;

const ms = (value) => `${value.toFixed(0)} ms`;
const kilo = (value) => `${(value / 1000).toFixed(1)} kB`;
const mega = (value) => `${(value / 1e6).toFixed(2)} MB`;
const frames = (value) => `${ms(value)} = ${(value / FRAME).toFixed(1)} frames`;

const listed = (write) => (values) => values?.map(write).join(' / ') ?? '–';
const shifts = listed((value) => value.toFixed(3));
const busy = listed((value) => value.toFixed(0));
const weight = (bytes) => listed(kilo)(bytes && [bytes.raw, bytes.gzip, bytes.brotli]);

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
export function figuresTable({ peers, bytes, start, slow, twenty, next, mounts, shift }) {
  const each = (figure) => peers.map(figure);
  const of = (figures, key) => each((peer) => figures.get(peer)[key]);
  const questions = (key) => each((peer) => next.get(peer).questions[key]);
  const after = (key, write = String) =>
    each((peer) => listed((weight) => write(weight[key]))(mounts.get(peer)));
  const busyWith = ({ script, style, layout }) => busy([script, style, layout]);
  const result = ({ result }) => (result === undefined ? '–' : frames(result));
  return table(
    ['', ...peers.map(({ name }) => name)],
    [
      ['script: raw / gzip / brotli', ...of(bytes, 'script').map(weight)],
      ['style sheet: raw / gzip / brotli', ...of(bytes, 'styles').map(weight)],
      [
        'slow 4G: navigation → first question',
        ...compared(
          each((peer) => slow.get(peer)),
          ms,
        ),
      ],
      ['script arrived → first question painted', ...compared(of(start, 'painted'), ms)],
      ['longest task of that', ...compared(of(start, 'task'), ms)],
      ['ms of script / style / layout in that', ...each((peer) => busyWith(start.get(peer)))],
      ['answer → next question painted', ...compared(questions('median'), frames)],
      ['the same, slowest question', ...compared(questions('slowest'), frames)],
      ['the same, worst of all', ...compared(questions('worst'), frames)],
      ['last answer → result painted', ...each((peer) => result(next.get(peer)))],
      ['20 on a page: all painted', ...compared(of(twenty, 'painted'), ms)],
      ['20 on a page: longest task', ...compared(of(twenty, 'task'), ms)],
      ['layout shift: phone / laptop / tall screen', ...of(shift, 'plain').map(shifts)],
      ['the same, with the style of the README', ...of(shift, 'kept').map(shifts)],
      ['heap after 50 / 250 / 500 mounts', ...after('heap', mega)],
      ['event listeners', ...after('listeners')],
      ['nodes', ...after('nodes')],
      ['detached nodes', ...after('detached')],
      ['elements still alive', ...after('alive')],
    ],
  );
}

const MET = { aim: 'aim met', budget: 'in budget', nothing: 'over budget' };

/** Budgets and aims, and what was measured. */
export const budgetsTable = (budgets) =>
  table(
    ['', 'budget', 'aim', 'measured', ''],
    budgets.map(({ what, words, met }) => [what, ...words, MET[met]]),
  );
