/** Puts what is said about types and properties on bare shapes, one entry of `$defs` for each type. */
import type { QuestionKind } from '../schema.js';
import { changeFields, extensionFields, inExtension, noEffect } from './extension-fields.js';
import { reviewedFields } from './extension-fields.js';
import { factTypes } from './fact-fields.js';
import type { Described, Field } from './fields.js';
import type { JsonSchema } from './json-schema.js';
import { questionTypes } from './question-fields.js';
import { quizTypes } from './quiz-fields.js';
import { limitsOf, rules, rulesOfWhole } from './rules.js';
import { idTypeOf } from './suggestions.js';
import { treatmentTypes } from './treatment-fields.js';

const TYPES: Readonly<Record<string, Described>> = {
  ...quizTypes,
  ...questionTypes,
  ...treatmentTypes,
  ...factTypes,
  Reviewed: { fields: reviewedFields },
};

/** What is different in an extension. */
export interface Extending {
  /** Type → properties that no object of it can be without. */
  needed: ReadonlyMap<string, readonly string[]>;
  /** What holds in an entry of a type by the entry it is. */
  hintsFor(type: string): JsonSchema[];
}

/** The types of one kind of definition; they go to `$defs`. `condition` is what refers to itself. */
export class DescribedTypes {
  /** Type → properties that every object of it has. */
  readonly needed = new Map<string, readonly string[]>();
  private readonly $defs: Record<string, JsonSchema>;
  private readonly condition: JsonSchema;
  private readonly extending: Extending | undefined;

  constructor($defs: Record<string, JsonSchema>, condition: JsonSchema, extending?: Extending) {
    this.$defs = $defs;
    this.condition = condition;
    this.extending = extending;
  }

  /** A reference to `type`, which has this `shape`. */
  refer(type: string, shape: JsonSchema): JsonSchema {
    if (type === 'Condition') return this.referToCondition();
    const { description } = TYPES[type]!;
    const schema = shape.anyOf
      ? { description, anyOf: shape.anyOf.map((branch) => this.refer(type, branch)) }
      : this.describe(type, shape);
    return this.enter(nameOf(type, shape, this.extending), schema);
  }

  private enter(name: string, schema: JsonSchema): JsonSchema {
    const isOther =
      name in this.$defs && JSON.stringify(this.$defs[name]) !== JSON.stringify(schema);
    const own = isOther ? `${name}Change` : name;
    this.$defs[own] = schema;
    return { $ref: `#/$defs/${own}` };
  }

  /** A condition is one of several objects with one property each: one object with one of them. */
  private referToCondition(): JsonSchema {
    const name = this.extending ? 'ConditionChange' : 'Condition';
    if (!(name in this.$defs)) {
      this.$defs[name] = {};
      const branches = this.condition.anyOf!.map((each) => Object.entries(each.properties!));
      const properties = Object.fromEntries(branches.flat());
      const shape = { type: 'object', properties, additionalProperties: false };
      this.$defs[name] = {
        ...this.describe('Condition', shape),
        minProperties: 1,
        maxProperties: 1,
      };
    }
    return { $ref: `#/$defs/${name}` };
  }

  private describe(type: string, shape: JsonSchema): JsonSchema {
    const { required = [] } = shape;
    const properties = Object.entries(shape.properties ?? {}) as [string, JsonSchema][];
    const known = this.needed.get(type);
    this.needed.set(type, known ? known.filter((key) => required.includes(key)) : required);
    const isPart =
      'QuizExtension' === nameOf(type, shape, this.extending) ||
      properties.some(([, property]) => isNullable(property));
    const allOf = [
      ...(rules[type] ?? []),
      ...(this.extending
        ? this.extending.hintsFor(type)
        : (rulesOfWhole[nameOf(type, shape, undefined)] ?? [])),
    ];
    return {
      ...describeEntry(TYPES[type]!.description, shape),
      ...shape,
      properties: Object.fromEntries(
        properties.map(([key, property]) => [
          key,
          this.property(type, key, property, isPart && !required.includes(key)),
        ]),
      ),
      ...(allOf.length && { allOf }),
    };
  }

  /** @param canStay - Whether leaving it out keeps what is built in. */
  private property(type: string, key: string, shape: JsonSchema, canStay: boolean): JsonSchema {
    const field = fieldOf(type, key, this.extending);
    const needed = this.extending?.needed.get(type) ?? [];
    const isRemovable = isNullable(shape) && !needed.includes(key);
    const content = this.content(type, key, field, withoutNull(shape));
    const values = content.enum ?? (field.values ? [content.const] : []);
    const meanings = values.map((value) => field.values?.[String(value)] ?? noEffect);
    const staying = isRemovable ? inExtension.removable : inExtension.property;
    const list = values.map((value, index) => `${String(value)}: ${meanings[index]}`);
    return {
      description: [
        field.description,
        list.join('\n'),
        canStay && key in TYPES[type]!.fields && staying,
      ]
        .filter(Boolean)
        .join('\n\n'),
      ...(field.default !== undefined && !canStay && { default: field.default }),
      // Where ids are suggested, an example would only be one more.
      ...(!/Id$|GoalRef$/.test(this.idTypeOf(type, key) ?? '') && examplesOf(field, content)),
      ...(isRemovable ? orNull(content) : content),
      ...(content.enum && { enumDescriptions: meanings }),
    };
  }

  /** What the property holds: with types by reference, and ids of the built-in quiz suggested. */
  private content(type: string, key: string, { of }: Field, shape: JsonSchema): JsonSchema {
    const idType = this.idTypeOf(type, key);
    const id = idType && { $ref: `#/$defs/${idType}` };
    if (id && (!shape.items || idType === 'QuestionAndOption')) return id;
    const { items, anyOf } = shape;
    if (anyOf) return { anyOf: anyOf.map((each) => (each.$ref ? this.refer(of!, each) : each)) };
    if (of && !items) return this.refer(of, shape);
    return {
      ...shape,
      ...limitsOf[`${type}.${key}`],
      ...(items && { items: of ? this.refer(of, items) : id || items }),
    };
  }

  private idTypeOf(type: string, key: string): string | undefined {
    return this.extending && !TYPES[type]!.fields[key]?.of ? idTypeOf(type, key) : undefined;
  }
}

function fieldOf(type: string, key: string, extending: Extending | undefined): Field {
  const ofExtension =
    extending && type === 'Quiz' && (extensionFields as Record<string, Field>)[key];
  const field =
    ofExtension || TYPES[type]!.fields[key] || (changeFields as Record<string, Field>)[key];
  if (!field) throw new Error(`Nothing is said about ${type}.${key}`);
  return field;
}

function nameOf(
  type: string,
  { properties }: JsonSchema,
  extending: Extending | undefined,
): string {
  if (extending) return type === 'Quiz' ? 'QuizExtension' : type;
  if (type === 'Option' && properties?.region) return 'PlacedOption';
  const kind = type === 'Question' && (properties?.kind as JsonSchema | undefined)?.const;
  return kind ? KIND_NAMES[kind as QuestionKind] : type;
}

const KIND_NAMES = {
  single: 'SingleQuestion',
  multiple: 'MultipleQuestion',
  scale: 'ScaleQuestion',
  'body-map': 'BodyMapQuestion',
} satisfies Record<QuestionKind, string>;

const describeEntry = (description: string | undefined, { properties = {} }: JsonSchema) =>
  description && {
    description: 'remove' in properties ? `${description} ${inExtension.entry}` : description,
  };

function examplesOf({ examples, default: fallback }: Field, { enum: values }: JsonSchema) {
  if (examples) return { examples };
  return fallback === false && !values ? { examples: [true] } : {};
}

const isNullable = ({ anyOf = [] }: JsonSchema) => anyOf.some(({ type }) => type === 'null');

function withoutNull(shape: JsonSchema): JsonSchema {
  return isNullable(shape) ? shape.anyOf!.find(({ type }) => type !== 'null')! : shape;
}

/** `null` beside what the property can hold. */
function orNull(content: JsonSchema): JsonSchema {
  if (!content.type) return { anyOf: [...(content.anyOf ?? [content]), { type: 'null' }] };
  return {
    ...content,
    type: [content.type as string, 'null'],
    ...(content.enum && { enum: [...content.enum, null] }),
  };
}
