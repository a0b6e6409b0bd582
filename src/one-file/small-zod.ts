/**
 * The part of `zod/mini` that `schema.ts` uses, for the one file that every visitor downloads.
 *
 * `tools/bundle.js` puts this in the place of zod there and saves 5.2 kB of brotli in a file that has
 * 38: a page only ever asks "is this right, and if not, where?". Everywhere else (types, JSON
 * Schema, package entries, tests) zod itself is used, and a test feeds more than a thousand broken
 * definitions to both and expects the same answers.
 */
import type { ShapeIssue } from '../definition/describe-issue.js';

type Report = (issue: ShapeIssue) => void;
type Check = (value: never) => string | undefined;
/** Checks a value, reports what is wrong with paths from here, and returns a copy. */
type Visit = (value: unknown, report: Report) => unknown;

interface Def {
  shape?: Record<string, Schema>;
  options?: Schema[];
  element?: Schema;
  innerType?: Schema;
}

interface Schema {
  _zod: { def: Def };
  run: Visit;
  check(...checks: Check[]): Schema;
  safeParse(
    value: unknown,
    params: { error: (issue: ShapeIssue) => string },
  ): { data: unknown; error: { issues: ShapeIssue[] } };
}

function schema(visit: Visit, def: Def = {}, checks: readonly Check[] = []): Schema {
  const self: Schema = {
    _zod: { def },
    check: (...more) => schema(visit, def, [...checks, ...more]),
    run(value, report) {
      const copy = visit(value, (issue) => report({ path: [], inst: self, ...issue }));
      // Also on a value of the wrong type: only the first finding at a path is told.
      for (const check of checks) {
        const message = check(value as never);
        if (message) report({ path: [], message });
      }
      return copy;
    },
    safeParse(value, { error }) {
      const issues: ShapeIssue[] = [];
      const word = (issue: ShapeIssue): ShapeIssue => ({
        message: error(issue),
        ...issue,
        errors: issue.errors?.map((branch) => branch.map(word)),
      });
      const data = self.run(value, (issue) => issues.push(word(issue)));
      return { data, error: { issues } };
    },
  };
  return self;
}

const below =
  (key: PropertyKey, report: Report): Report =>
  (issue) =>
    report({ ...issue, path: [key, ...issue.path!] });

const expecting = (
  expected: string,
  isRight: (value: unknown) => boolean,
  then?: Visit,
  def?: Def,
) =>
  schema((value, report) => {
    if (isRight(value)) return then ? then(value, report) : value;
    report({ code: 'invalid_type', expected });
    return value;
  }, def);

const typed = (type: string) => () => expecting(type, (value) => typeof value === type);
export const string = typed('string');
export const boolean = typed('boolean');
export const number = () => expecting('number', Number.isFinite);

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
  (value: unknown[] | undefined) =>
    value && value.length < least ? message : undefined;

const oneOf = (values: readonly unknown[]) =>
  schema((value, report) => {
    if (!values.includes(value)) report({ code: 'invalid_value', values });
    return value;
  });

export const literal = (values: unknown) => oneOf([values].flat());
export { oneOf as enum };

export const lazy = (inner: () => Schema) => schema((value, report) => inner().run(value, report));

const unless = (nothing: unknown) => (innerType: Schema) =>
  schema((value, report) => (value === nothing ? value : innerType.run(value, report)), {
    innerType,
  });
export const optional = unless(undefined);
export const nullable = unless(null);

export const array = (element: Schema) =>
  expecting(
    'array',
    Array.isArray,
    (value, report) =>
      [...(value as unknown[])].map((each, index) => element.run(each, below(index, report))),
    { element },
  );

export const union = (options: Schema[]) =>
  schema(
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const strictObject = (shape: Record<string, Schema>) =>
  schema(
    (value, report) => {
      if (!isRecord(value)) {
        report({ code: 'invalid_type', expected: 'object' });
        return value;
      }
      const copy: Record<string, unknown> = {};
      for (const [key, each] of Object.entries(shape)) {
        const inner = each.run(value[key], below(key, report));
        if (inner !== undefined) copy[key] = inner;
      }
      const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
      if (keys.length) report({ code: 'unrecognized_keys', keys });
      return copy;
    },
    { shape },
  );
