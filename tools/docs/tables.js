// Markdown tables.

export const code = (text) => `\`${text}\``;

/** Text in a cell: on one line, and no `|` that would end it. */
const cell = (text) => String(text).replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

/** A table without the columns that are empty in every row. */
export function table(head, rows) {
  const used = head.map((_, column) => rows.some((cells) => cells[column]));
  return [head, head.map(() => '---'), ...rows]
    .map(
      (cells) =>
        `| ${cells
          .filter((_, column) => used[column])
          .map(cell)
          .join(' | ')} |`,
    )
    .join('\n');
}
