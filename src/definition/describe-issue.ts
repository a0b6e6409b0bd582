/**
 * The one place that words what a shape issue means to an author.
 *
 * zod reports issues as data; `expectation` turns the data into "should be …" while zod still
 * holds the schema, and `describeIssue` adds where and what was found.
 */
import { didYouMean } from './did-you-mean.js';
import { isObject } from './draft.js';
import { type Finding, type Path, valueAt } from './path.js';

/** What is read of a zod issue. */
export interface ShapeIssue {
  code?: string;
  path?: PropertyKey[];
  message?: string;
  expected?: string;
  values?: readonly unknown[];
  keys?: string[];
  errors?: ShapeIssue[][];
  inst?: { _zod: { def: { shape?: object; options?: { _zod: { def: { shape?: object } } }[] } } };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const quoteAll = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** What would be right, given a raw issue; for unknown keys, the known ones joined by commas. */
export function expectation(issue: ShapeIssue): string {
  const { code, expected = '', values = [], inst } = issue;
  if (code === 'invalid_type') return `should be ${TYPES[expected] ?? expected}`;
  if (code === 'invalid_value') {
    return `should be ${values.length > 1 ? 'one of ' : ''}${quoteAll(values)}`;
  }
  if (code === 'unrecognized_keys') return Object.keys(inst?._zod.def.shape ?? {}).join();
  if (code === 'invalid_union') return unionExpectation(inst?._zod.def.options ?? []);
  return 'is not right';
}

function unionExpectation(options: { _zod: { def: { shape?: object } } }[]): string {
  const shapes = options.map(({ _zod: { def } }) => Object.keys(def.shape ?? {}));
  if (shapes.some((keys) => !keys.length)) return 'should be true, false or a condition';
  return shapes.every((keys) => keys.length === 1)
    ? `should be a condition with one of ${quoteAll(shapes.flat())}`
    : 'should be an object';
}

/** The findings of one zod issue in `root`, worded for the author. */
export function describeIssue(root: unknown, issue: ShapeIssue, base: Path = []): Finding[] {
  const path = [...base, ...(issue.path ?? [])];
  if (issue.code === 'unrecognized_keys') {
    const known = (issue.message ?? '').split(',');
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      message: `is not a property known here.${didYouMean(key, known)}`,
    }));
  }
  const found = valueAt(root, path);
  if (issue.code === 'invalid_union' && isObject(found)) {
    const meant = meantBranch(issue.errors ?? [], found);
    if (meant) return meant.flatMap((inner) => describeIssue(root, inner, path));
  }
  const right = issue.message ?? '';
  const words = issue.values?.filter((value) => typeof value === 'string') ?? [];
  const guess = didYouMean(found, words);
  return [
    {
      path,
      message:
        found === undefined
          ? `is missing; it ${right}.`
          : `is ${describeValue(found)}, but ${right}.${guess}`,
    },
  ];
}

/** The branch of a union that the author of `found` meant, if that is clear. */
function meantBranch(branches: ShapeIssue[][], found: object): ShapeIssue[] | undefined {
  const atKind = (branch: ShapeIssue[]) => branch.find(({ path }) => path?.join() === 'kind');
  const kinds = branches.map(atKind);
  if (kinds.every(Boolean) && kinds.length > 1) {
    const values = kinds.flatMap((issue) => issue?.values ?? []);
    return [{ ...kinds[0], values, message: expectation({ code: 'invalid_value', values }) }];
  }
  if (kinds.some(Boolean)) return branches.find((branch) => !atKind(branch));
  const isAboutWhatIsThere = ({ path, code }: ShapeIssue) =>
    path?.length ? Object.hasOwn(found, path[0]!) : code === 'invalid_union';
  return branches.find((branch) => branch.every(isAboutWhatIsThere));
}

/** A value as an author would recognise it, shortened. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
