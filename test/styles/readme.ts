/** What the README promises, read from its tables. */

/** The README as it stands. */
export async function readme(): Promise<string> {
  return (await fetch('/README.md')).text();
}

/** The names in the first column of the table under this heading. */
export function tableUnder(text: string, heading: string): string[] {
  const section = text.split(/^#+ /m).find((each) => each.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );
}

/** Every style sheet in it. */
export const sheetsOf = (text: string): string[] =>
  [...text.matchAll(/^```css\n([^]*?)^```/gm)].map(([, sheet]) => sheet!);
