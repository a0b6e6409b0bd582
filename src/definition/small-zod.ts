/**
 * The part of `zod/mini` that `schema.ts` uses, for the one file that every visitor downloads.
 *
 * `tools/bundle.js` puts this in the place of zod there: the library is 7.5 kB of brotli in a file
 * that has 38, and a page only ever asks it "is this right, and if not, where?". Everywhere else
 * (types, JSON Schema, package entries, tests) zod itself is used, and a test feeds thousands of
 * broken definitions to both and expects the same answers.
 */
import type { ShapeIssue } from './describe-issue.js';

type Report = (issue: ShapeIssue) => void;
type Check = (value: never) => string | undefined;

interface Def {
  shape?: Record<string, Schema>;
  options?: Schema[];
}

/** A schema: `visit` checks a value and returns its copy. */
class Schema {
  readonly _zod: { def: Def };
  private readonly visit: (value: unknown, report: Report, schema: Schema) => unknown;
  private readonly checks: readonly Check[];

  constructor(visit: Schema['visit'], def: Def = {}, checks: readonly Check[] = []) {
    this.visit = visit;
    this._zod = { def };
    this.checks = checks;
  }

  check(...checks: Check[]): Schema {
    return new Schema(this.visit, this._zod.def, [...this.checks, ...checks]);
  }

  /** Checks `value`, reporting issues with their paths from here. */
  run(value: unknown, report: Report): unknown {
    let isSound = true;
    const copy = this.visit(
      value,
      (issue) => {
        isSound = false;
        report({ path: [], inst: this, ...issue });
      },
      this,
    );
    for (const check of isSound ? this.checks : []) {
      const message = check(value as never);
      if (message) report({ code: 'custom', path: [], message });
    }
    return copy;
  }

  safeParse(value: unknown, { error }: { error: (issue: ShapeIssue) => string }) {
    const issues: ShapeIssue[] = [];
    const data = this.run(value, (issue) => issues.push(issue));
    const word = (issue: ShapeIssue): ShapeIssue => ({
      ...issue,
      message: issue.message ?? error(issue),
      errors: issue.errors?.map((branch) => branch.map(word)),
    });
    return issues.length
      ? { success: false, error: { issues: issues.map(word) } }
      : { success: true, data };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below =
  (key: PropertyKey, report: Report): Report =>
  (issue) =>
    report({ ...issue, path: [key, ...issue.path!] });

const type = (expected: string, isRight: (value: unknown) => boolean) => () =>
  new Schema((value, report) => {
    if (!isRight(value)) report({ code: 'invalid_type', expected });
    return value;
  });

export const string = type('string', (value) => typeof value === 'string');
export const number = type('number', (value) => Number.isFinite(value));
export const boolean = type('boolean', (value) => typeof value === 'boolean');

export const regex =
  (pattern: RegExp, message: string): Check =>
  (value: string) =>
    pattern.test(value) ? undefined : message;

export const gte =
  (least: number, message: string): Check =>
  (value: number) =>
    value < least ? message : undefined;

export const minLength =
  (least: number, message: string): Check =>
  (value: unknown[]) =>
    value.length < least ? message : undefined;

const oneOf = (values: readonly unknown[]) =>
  new Schema((value, report) => {
    if (!values.includes(value)) report({ code: 'invalid_value', values });
    return value;
  });

export const literal = (values: unknown) => oneOf(Array.isArray(values) ? values : [values]);
export { oneOf as enum };

export const optional = (inner: Schema) =>
  new Schema((value, report) => (value === undefined ? value : inner.run(value, report)));

export const lazy = (inner: () => Schema) =>
  new Schema((value, report) => inner().run(value, report));

export const array = (item: Schema) =>
  new Schema((value, report) => {
    if (Array.isArray(value)) return value.map((each, i) => item.run(each, below(i, report)));
    report({ code: 'invalid_type', expected: 'array' });
    return value;
  });

export const union = (options: Schema[]) =>
  new Schema(
    (value, report) => {
      const errors: ShapeIssue[][] = [];
      for (const option of options) {
        const issues: ShapeIssue[] = [];
        const copy = option.run(value, (issue) => issues.push(issue));
        if (!issues.length) return copy;
        errors.push(issues);
      }
      report({ code: 'invalid_union', errors });
      return value;
    },
    { options },
  );

export const strictObject = (shape: Record<string, Schema>) =>
  new Schema(
    (value, report) => {
      if (!isRecord(value)) {
        report({ code: 'invalid_type', expected: 'object' });
        return value;
      }
      const copy: Record<string, unknown> = {};
      for (const [key, schema] of Object.entries(shape)) {
        const inner = schema.run(value[key], below(key, report));
        if (inner !== undefined) copy[key] = inner;
      }
      const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
      if (keys.length) report({ code: 'unrecognized_keys', keys });
      return copy;
    },
    { shape },
  );
