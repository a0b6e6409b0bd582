/**
 * Does what Prototype.js did before browsers knew JSON, and its first versions to every object: each
 * value says itself how it is written, so that the JSON of the browser has everything twice quoted.
 */
{
  const extend = (target: any, source: object) => Object.assign(target, source);
  const quoted = (text: unknown) => `"${String(text).replace(/["\\]/g, '\\$&')}"`;
  const toJSON = (value: any): string => (value?.toJSON ? value.toJSON() : String(value));

  extend(Array.prototype, {
    toJSON(this: unknown[]) {
      return `[${this.map(toJSON).join(', ')}]`;
    },
  });
  extend(String.prototype, {
    toJSON(this: string) {
      return quoted(this);
    },
  });
  extend(Number.prototype, {
    toJSON(this: number) {
      return isFinite(this) ? String(this) : 'null';
    },
  });
  extend(Date.prototype, {
    toJSON(this: Date) {
      return quoted(this.toISOString());
    },
  });
  extend(Object.prototype, {
    extend(this: object, source: object) {
      return extend(this, source);
    },
    inspect: () => '[object]',
  });
}
