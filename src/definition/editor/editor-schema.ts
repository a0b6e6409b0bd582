/**
 * The JSON Schema for authors: the shapes of `schema.ts` and `extension-schema.ts`, with what an
 * editor can report and suggest while an author writes.
 *
 * What is said is data beside this file (`*-fields.ts`), by type and property. One schema serves both
 * kinds of definition: `extends` decides which one is meant.
 */
import { extensionSchema } from '../extension-schema.js';
import { goalRef, id } from '../schema-values.js';
import { quizSchema, type Quiz } from '../schema.js';
import { DescribedTypes } from './described-types.js';
import { type JsonSchema, shapeOf } from './json-schema.js';
import { idTypes, hintsFor } from './suggestions.js';

/** @param builtIn - The quiz that an extension changes; its ids are suggested there. */
export function editorSchema(builtIn: Quiz): JsonSchema {
  const { $defs: inner, ...quiz } = shapeOf(quizSchema());
  const extension = shapeOf(extensionSchema());
  delete extension.$defs;
  // A definition with it has been merged, and is a whole quiz.
  delete extension.properties!.extendsVersion;
  const condition = Object.values(inner!)[0]!;

  const $defs: Record<string, JsonSchema> = idTypes(builtIn, shapeOf(id()), shapeOf(goalRef()));
  const whole = new DescribedTypes($defs, condition);
  const otherwise = whole.refer('Quiz', quiz);
  const { needed } = whole;
  const then = new DescribedTypes($defs, condition, {
    needed,
    hintsFor: (type) => hintsFor(type, builtIn, needed.get(type) ?? []),
  }).refer('Quiz', extension);

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A quiz, or a small file that changes the built-in one',
    type: 'object',
    examples: [{ schemaVersion: 1, extends: builtIn.id, id: 'hill-street', version: '2026-11' }],
    if: {
      type: 'object',
      required: ['extends'],
      not: { type: 'object', required: ['extendsVersion'] },
    },
    then,
    else: otherwise,
    $defs,
  };
}
