/** What docs/theming.md says can be styled, read from its tables and recipes. */

/** The page as text. */
export async function theming(): Promise<string> {
  return (await fetch('/docs/theming.md')).text();
}

/** The names in the first column of the table under this heading. */
export function tableUnder(text: string, heading: string): string[] {
  const section = text.split(/^#+ /m).find((each) => each.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => /`([^`]+)`/.exec(row)![1]!);
}

/** Every style sheet in it. */
export const sheetsOf = (text: string): string[] =>
  [...text.matchAll(/^```css\n([^]*?)^```/gm)].map(([, sheet]) => sheet!);
