/** The JSON Schema of a definition, and what it says about one place in it. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { editorSchema } from '../../src/definition/editor/editor-schema.js';

/** What is read of a JSON Schema here. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
  description?: string;
  default?: unknown;
  examples?: unknown[];
}

/** What `quiz.schema.json` holds, made here, so that the page needs nothing that is built. */
const { $defs } = editorSchema(defaultQuiz) as Required<Pick<JsonSchema, '$defs'>>;
const whole: JsonSchema = { ...$defs.Quiz, $defs };
const extension: JsonSchema = { ...$defs.QuizExtension, $defs };

/** What `root` may become: a whole quiz, an extension of the built-in one, or still either. */
function rootsFor(root: unknown): JsonSchema[] {
  const { extends: base, goals } = (root ?? {}) as { extends?: unknown; goals?: unknown };
  if (base !== undefined) return [extension];
  return Array.isArray(goals) ? [whole] : [whole, extension];
}

export type JsonPath = readonly (string | number)[];

/** Every schema that a value at `path` in `root` can have to fit, given what is written already. */
export const schemasAt = (root: unknown, path: JsonPath): JsonSchema[] =>
  rootsFor(root).flatMap((schema) => walk(schema, root, path));

function walk(schema: JsonSchema, root: unknown, path: JsonPath): JsonSchema[] {
  let found = branches(schema, schema, root);
  let value = root;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    found = found.flatMap((each) => {
      const inner = inside(each, key);
      return inner ? branches(schema, inner, value) : [];
    });
  }
  return found;
}

/** What is said about the value at `path`, each thing once. */
export function wordsAt(root: unknown, path: JsonPath): string[] {
  return [...new Set(schemasAt(root, path).flatMap(({ description }) => description ?? []))];
}

function inside(schema: JsonSchema, key: string | number): JsonSchema | undefined {
  if (typeof key === 'number') return schema.prefixItems?.[key] ?? schema.items;
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  const others = schema.additionalProperties;
  return typeof others === 'object' ? others : undefined;
}

/** `schema` with its references and alternatives laid open, without those that `value` is not. */
function branches(root: JsonSchema, schema: JsonSchema, value: unknown): JsonSchema[] {
  const { $ref, anyOf, oneOf, allOf, ...own } = schema;
  const inner = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  const target = $ref && at(root, $ref);
  if (target) inner.push(target);
  const laid = inner.flatMap((each) =>
    branches(root, each, value).map((branch) => ({
      ...branch,
      description: own.description ?? branch.description,
    })),
  );
  const says = own.properties || own.items || own.type || own.enum || 'const' in own;
  const all = says || !inner.length ? [own, ...laid] : laid;
  if (all.length < 2) return all;
  const fitting = all.filter((each) => isMeant(each, value));
  return fitting.length ? fitting : all;
}

const at = (root: JsonSchema, reference: string) =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      root,
    ) as JsonSchema | undefined;

/** Whether nothing that is written speaks against `schema`: another `kind`, or an unknown name. */
function isMeant({ properties, additionalProperties }: JsonSchema, value: unknown): boolean {
  if (!properties || typeof value !== 'object' || !value) return true;
  return Object.entries(value).every(([name, written]) => {
    if (!Object.hasOwn(properties, name)) return additionalProperties !== false || !name;
    const expected = properties[name]!.const;
    return (
      expected === undefined || written === undefined || written === '' || written === expected
    );
  });
}

/** Values of which one has to be written, in the order of the schema. */
export const choices = (schemas: readonly JsonSchema[]): unknown[] => [
  ...new Set(
    schemas.flatMap((schema) => {
      if (schema.type === 'boolean') return [true, false];
      return schema.enum ?? ('const' in schema ? [schema.const] : []);
    }),
  ),
];

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null, to take it away',
};

/** What kind of value is right, in words. */
export function kindOf(schemas: readonly JsonSchema[]): string {
  const values = choices(schemas);
  if (values.length && values.length <= 12) {
    return values.map((value) => JSON.stringify(value)).join(', ');
  }
  const types = schemas.flatMap(({ type }) => type ?? []);
  return [...new Set(types)].map((type) => NAMES[type] ?? type).join(' or ');
}
