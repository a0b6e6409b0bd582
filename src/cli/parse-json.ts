import type { DefinitionIssue } from '../definition/definition-error.js';

/** The value of a JSON text, or what is wrong with it and at which line. */
export function parseJson(text: string): { value?: unknown; issue?: DefinitionIssue } {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const before = json.slice(0, breakIn(json)).split('\n');
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    return { issue: { path: place, message: `is where this stops being JSON: ${said}.` } };
  }
}

/** Where `json` stops being JSON. The platform's message does not always say. */
function breakIn(json: string): number {
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(json)?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const space = () => take(/[ \t\n\r]*/y);
  const string = () => take(/"(?:[ !#-[\]-\uffff]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/y);
  const list = (item: () => boolean, end: RegExp): boolean => {
    space();
    if (take(end)) return true;
    do {
      space();
      if (!item()) return false;
      space();
    } while (take(/,/y));
    return take(end);
  };
  const entry = () => string() && space() && take(/:/y) && value();
  const value = (): boolean => {
    space();
    if (take(/\{/y)) return list(entry, /\}/y);
    if (take(/\[/y)) return list(value, /\]/y);
    return string() || take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  };
  try {
    if (value()) space();
  } catch {
    // Nested too deep to go on: it breaks after here.
  }
  return at;
}
