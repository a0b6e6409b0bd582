import { schemeOf } from './scheme.js';

/** What is wrong with `url` as a link a visitor may be sent to, or `undefined`. */
export function bookingProblem(url: string | null, base: string): string | undefined {
  return !url || /^(https?|tel|mailto):$/.test(schemeOf(url, base))
    ? undefined
    : `is ${JSON.stringify(url)}, but should be an https:, http:, tel:, mailto: or relative address.`;
}

/**
 * `url` with `{treatment}` replaced by the first treatment's id, or by `consultation` when there is
 * none; `undefined` for an address that is not allowed.
 */
export function bookingLink(
  url: string | null,
  base: string,
  treatment = 'consultation',
): string | undefined {
  const filled = url?.replaceAll('{treatment}', encodeURIComponent(treatment));
  return filled && !bookingProblem(filled, base) ? filled : undefined;
}
