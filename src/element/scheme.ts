/** The scheme of `url`, such as `https:`, seen from `base`; `''` when it is no address. */
export function schemeOf(url: string, base: string): string {
  try {
    return new URL(url, base).protocol;
  } catch {
    return '';
  }
}
