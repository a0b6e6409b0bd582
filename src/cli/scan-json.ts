/** Scans a JSON text for what the platform's parser does not report. */
export interface Scan {
  /** Where it stops being JSON, if it does. */
  end: number;
  /** Names of properties that their object already has, and their positions. */
  repeats: { key: string; at: number }[];
}

/** Finds properties that occur twice in one object. */
export function scanJson(json: string): Scan {
  let at = 0;
  const repeats: Scan['repeats'] = [];
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
  const entry = (names: Set<string>) => () => {
    const from = at;
    if (!string()) return false;
    // Decoded: a letter may be written as itself or as an escape.
    const key = JSON.parse(json.slice(from, at)) as string;
    if (names.size === names.add(key).size) repeats.push({ key, at: from });
    return space() && take(/:/y) && value();
  };
  const value = (): boolean => {
    space();
    if (take(/\{/y)) return list(entry(new Set()), /\}/y);
    if (take(/\[/y)) return list(value, /\]/y);
    return string() || take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  };
  try {
    if (value()) space();
  } catch {
    // Nested too deep to go on: it breaks after here.
  }
  return { end: at, repeats };
}
