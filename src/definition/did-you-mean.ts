/** `' Did you mean "goals"?'` when a candidate is close to `found`, else `''`. */
export function didYouMean(found: unknown, candidates: Iterable<string>): string {
  if (typeof found !== 'string' || found.length > 40) return '';
  let best = '';
  let least = Math.ceil(found.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(found.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best && ` Did you mean "${best}"?`;
}

/** Letters to insert, drop or replace to get from `a` to `b`; anything from `limit` on is too far. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = [...b, ''].map((_, index) => index);
  [...a].forEach((letter, i) => {
    const above = row;
    row = [i + 1];
    above.slice(1).forEach((up, j) => {
      row.push(Math.min(row[j]! + 1, up + 1, above[j]! + (letter === b[j] ? 0 : 1)));
    });
  });
  return row.at(-1)!;
}
