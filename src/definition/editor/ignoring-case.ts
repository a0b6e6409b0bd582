/** `pattern` as text for JSON Schema, which knows no flags: both cases are written out. */
export function ignoringCase({ source, ignoreCase }: RegExp): string {
  if (!ignoreCase) return source;
  let isInClass = false;
  return source.replace(/\\.|([a-z])-([a-z])|[a-z[\]]/g, (part, first?: string, last?: string) => {
    if (part.startsWith('\\')) return part;
    if (part === '[' || part === ']') {
      isInClass = part === '[';
      return part;
    }
    if (first && isInClass) return `${part}${first.toUpperCase()}-${last!.toUpperCase()}`;
    const both = [...part].map((letter) => `${letter}${letter.toUpperCase()}`);
    return isInClass ? both.join('') : both.map((each) => `[${each}]`).join('');
  });
}
