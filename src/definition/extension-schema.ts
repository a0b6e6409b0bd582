/**
 * What an author may write in an extension: every part of a quiz, and any part left out.
 *
 * It is drawn from `quizSchema`, so that the two cannot drift apart. What only a whole quiz can be
 * wrong about, such as an entry that is new and lacks something, is found in the merged quiz.
 */
import * as z from 'zod/mini';
import type { QuizExtension } from './extension.js';
import { once } from './once.js';
import { takesSeveral } from './question-kinds.js';
import { quizSchema } from './schema.js';
import { date, id, like, someIds, text } from './schema-values.js';

/** What is read of a schema. */
interface Schema extends z.ZodMiniType {
  _zod: z.ZodMiniType['_zod'] & {
    def: { shape?: Shape; element?: Schema; innerType?: Schema; options?: Schema[] };
  };
}
type Shape = Record<string, Schema>;

/** A reviewer's name and reason: text that only looks empty is neither. */
const words = (what: string) => like(/\p{L}/u, `${what}, with letters in it`);
const reviewed = () =>
  z.optional(
    z.strictObject({
      by: words('a name'),
      role: z.optional(text()),
      reason: words('a reason'),
      until: date(),
    }),
  );
const kind = () => z.optional(z.enum(Object.keys(takesSeveral)));
const effect = () => z.enum(['exclude', 'defer', 'caution', 'none']);

/** Everything in `shape`, nothing of it required. */
const parts = (shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, part(field)]));

/** `null` takes away what an author does not want; entries of a list are taken away one by one. */
function part(field: Schema): Schema {
  const { innerType, element, shape } = field._zod.def;
  if (innerType) return part(innerType);
  const item = element && shapeOf(element);
  const inner = item
    ? z.optional(z.array(z.strictObject(entry(item))))
    : z.optional(z.nullable(shape ? z.strictObject(parts(shape)) : field));
  return inner as Schema;
}

/** Properties of an object; of a choice of objects, those of all of them. */
function shapeOf({ _zod: { def } }: Schema): Shape | undefined {
  return def.options ? (Object.assign({}, ...def.options.map(shapeOf)) as Shape) : def.shape;
}

/** One of a list: found by its id or goal, or, without either, whole. */
function entry(shape: Shape): Shape {
  if (shape.effect) return { ...shape, effect: effect(), reviewed: reviewed() } as Shape;
  const key = shape.id ? 'id' : 'goal';
  if (!shape[key]) return shape;
  return {
    ...parts(shape),
    ...(shape.kind && { kind: kind() }),
    [key]: shape[key],
    remove: z.optional(z.literal(true)),
    before: z.optional(id()),
    reviewed: reviewed(),
  } as Shape;
}

export const extensionSchema = once(
  () =>
    z.strictObject({
      ...parts((quizSchema() as unknown as Schema)._zod.def.shape!),
      schemaVersion: z.literal(1),
      extends: z.literal('skin-goals'),
      id: id(),
      version: text(),
      onlyTreatments: z.optional(someIds()),
    }) as unknown as z.ZodMiniType<QuizExtension>,
);
