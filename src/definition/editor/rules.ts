/**
 * What JSON Schema can say beyond the shape: rules of `check-references.ts` that look at one object.
 *
 * An editor shows them while the file is written. The quiz itself checks what connects two places of a file.
 */
import type { JsonSchema } from './json-schema.js';

const has = (property: string, ...values: unknown[]): JsonSchema => ({
  type: 'object',
  properties: { [property]: { enum: values } },
  required: [property],
});

const needs = (...required: string[]): JsonSchema => ({ type: 'object', required });

const refuses = (...properties: string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(properties.map((property) => [property, false])),
});

/** Of objects in whole quizzes and in extensions. */
export const rules: Readonly<Record<string, JsonSchema[]>> = {
  Precaution: [
    { if: has('effect', 'defer'), then: needs('waitWeeks') },
    { if: has('effect', 'exclude', 'caution'), then: refuses('waitWeeks') },
  ],
};

/** Of objects in whole quizzes alone: in an extension the rest may be in the built-in quiz. */
export const rulesOfWhole: Readonly<Record<string, JsonSchema[]>> = {
  Review: [{ if: has('signedOff', true), then: needs('by', 'role', 'on', 'until') }],
  SingleQuestion: [{ if: needs('mainGoalOf'), then: refuses('options'), else: needs('options') }],
  Fact: [
    {
      if: {
        type: 'object',
        properties: { precautions: { type: 'array', contains: has('effect', 'defer') } },
        required: ['precautions'],
      },
      then: needs('waitFrom'),
    },
  ],
};

/** Of single properties, `Type.property`. */
export const limitsOf: Readonly<Record<string, JsonSchema>> = {
  'Condition.includes': { minItems: 2, maxItems: 2 },
  'Condition.is': { minItems: 2, maxItems: 2 },
  'Precaution.treatments': { uniqueItems: true },
  'Question.max': { minimum: 1 },
};
