/** The bare JSON Schema of a zod schema: the shape alone, nothing said about it. */
import * as z from 'zod/mini';
import { ignoringCase } from './ignoring-case.js';

/** What we read and write of JSON Schema 2020-12, and two annotations that editors know beside it. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  default?: unknown;
  examples?: readonly unknown[];
  type?: string | string[];
  enum?: readonly unknown[];
  /** What each value of `enum` means. */
  enumDescriptions?: readonly string[];
  const?: unknown;
  pattern?: string;
  /** What an editor says instead of showing `pattern`. */
  patternErrorMessage?: string;
  minimum?: number;
  properties?: Record<string, JsonSchema | false>;
  required?: string[];
  additionalProperties?: boolean;
  minProperties?: number;
  maxProperties?: number;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  contains?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
}

/** `schema` as JSON Schema; what refers to itself is the one entry of `$defs`. */
export function shapeOf(schema: z.ZodMiniType): JsonSchema {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const { checks = [] } = zodSchema._zod.def;
      for (const { _zod: check } of checks) {
        const { pattern, error } = check.def as Partial<z.core.$ZodCheckRegexDef>;
        if (!pattern) continue;
        jsonSchema.pattern = ignoringCase(pattern);
        jsonSchema.patternErrorMessage = (error as ((issue: object) => string) | undefined)?.({});
      }
    },
  });
  delete shape.$schema;
  return shape as JsonSchema;
}
