/**
 * `value` as JSON, also on a page whose libraries are older than JSON in browsers: they give arrays
 * and strings a `toJSON` of their own, and everything would be quoted twice.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
