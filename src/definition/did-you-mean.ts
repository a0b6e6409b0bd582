/** `' Did you mean "goals"?'` when a candidate is close to `found`, else `''`. */
export function didYouMean(found: unknown, candidates: Iterable<string>): string {
  if (typeof found !== 'string' || found.length > 40) return '';
  let best = '';
  let least = Math.ceil(found.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = lettersApart(found.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best && ` Did you mean "${best}"?`;
}

/** How many letters are between the common beginning and the common end of `a` and `b`. */
function lettersApart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  const start = same;
  while (same < shorter && a.at(start - same - 1) === b.at(start - same - 1)) same++;
  return Math.max(a.length, b.length) - same;
}
