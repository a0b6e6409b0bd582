/** Where a `booking-url` may lead. */
const SCHEMES = /^(https?|tel|mailto):$/;

/** Whether `url` is a link a visitor may be sent to: web, telephone, mail or relative. */
export function isBookingUrl(url: string, base: string): boolean {
  try {
    return SCHEMES.test(new URL(url, base).protocol);
  } catch {
    return false;
  }
}

/**
 * `url` with `{treatment}` replaced by the first treatment's id, or by `consultation` when there is
 * none; `undefined` for an address that is not allowed.
 */
export function bookingLink(
  url: string,
  base: string,
  treatment: string | undefined,
): string | undefined {
  const filled = url.replaceAll('{treatment}', encodeURIComponent(treatment ?? 'consultation'));
  return filled && isBookingUrl(filled, base) ? filled : undefined;
}
