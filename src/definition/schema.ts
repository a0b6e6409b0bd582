/**
 * What an author may write: the one schema of `schemaVersion: 1`.
 *
 * The types of the whole project, the JSON Schema in `dist/` and the paths in error messages all
 * come from here. References between ids are the business of `check-references.ts`, sizes that of
 * `limits.ts`.
 */
import * as z from 'zod/mini';
import { bodyRegions, iconNames } from './pictures.js';
import {
  amount,
  atLeast,
  date,
  discomfort,
  goalRef,
  id,
  ids,
  like,
  picture,
  type range,
  someIds,
  text,
  webAddress,
} from './schema-values.js';
import { addOn, type indication, treatment } from './treatment-schema.js';

/** A `when` expression over answers and facts. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { answered: string }
  | { includes: string[] }
  | { is: string[] }
  | { fact: string };

const conditions = z.array(z.lazy(() => condition)).check(atLeast(1));
export const condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: conditions }),
  z.strictObject({ any: conditions }),
  z.strictObject({ not: z.lazy(() => condition) }),
  z.strictObject({ answered: id }),
  z.strictObject({ includes: ids }),
  z.strictObject({ is: ids }),
  z.strictObject({ fact: id }),
]);
const when = z.optional(condition);

/** What a chosen option asks of every treatment; a treatment beyond it is left out. */
const limits = z.strictObject({
  leastDowntimeDays: z.optional(amount),
  mostDowntimeDays: z.optional(amount),
  discomfort: z.optional(discomfort),
  withoutCategories: z.optional(someIds),
});

const optionFields = {
  id,
  label: text,
  description: z.optional(text),
  group: z.optional(text),
  exclusive: z.optional(z.boolean()),
  unknown: z.optional(z.boolean()),
  when,
  goal: z.optional(goalRef),
  sets: z.optional(someIds),
  level: z.optional(amount),
  limits: z.optional(limits),
  ends: z.optional(z.boolean()),
  message: z.optional(text),
  icon: z.optional(z.enum(iconNames)),
  swatch: z.optional(like(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb')),
  picture: z.optional(picture),
};
const option = z.strictObject(optionFields);
const options = z.array(option).check(atLeast(2));
const placedOption = z.strictObject({ ...optionFields, region: z.optional(z.enum(bodyRegions)) });

/** What an unknown answer (skipped, or an option marked `unknown`) counts as. */
const careful = z.strictObject({
  message: text,
  facts: z.optional(someIds),
  homeCareOnly: z.optional(z.boolean()),
});

const questionFields = {
  id,
  title: text,
  help: z.optional(text),
  why: z.optional(text),
  note: z.optional(text),
  required: z.optional(z.union([z.boolean(), condition])),
  when,
  careful: z.optional(careful),
};
const several = { min: z.optional(amount), max: z.optional(amount) };

const question = z.union([
  z.strictObject({
    ...questionFields,
    kind: z.literal('single'),
    options: z.optional(options),
    mainGoalOf: z.optional(id),
  }),
  z.strictObject({ ...questionFields, kind: z.literal('multiple'), ...several, options }),
  z.strictObject({
    ...questionFields,
    kind: z.literal('scale'),
    lowLabel: text,
    highLabel: text,
    options,
  }),
  z.strictObject({
    ...questionFields,
    kind: z.literal('body-map'),
    ...several,
    options: z.array(placedOption).check(atLeast(2)),
  }),
]);

const step = z.strictObject({
  id,
  title: z.optional(text),
  when,
  questions: z.array(question).check(atLeast(1)),
});

const named = z.strictObject({ id, label: z.optional(text) });
const goal = z.strictObject({
  id,
  label: z.optional(text),
  subtypes: z.optional(z.array(named)),
});

const precaution = z.strictObject({
  effect: z.enum(['exclude', 'defer', 'caution']),
  treatments: someIds,
  waitWeeks: z.optional(amount),
  sources: z.optional(ids),
});

const fact = z.strictObject({
  id,
  label: z.optional(text),
  advice: z.enum(['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon']),
  message: text,
  waitFrom: z.optional(text),
  stopsProcedures: z.optional(z.boolean()),
  precautions: z.optional(z.array(precaution)),
});

/** Facts from the highest `level` among the answers to several questions. */
const derivedFact = z.strictObject({
  highestOf: someIds,
  levels: z.array(z.strictObject({ level: amount, fact: id })),
  whenUnknown: z.optional(id),
});

const source = z.strictObject({
  id,
  title: text,
  grade: z.enum(['strong', 'moderate', 'limited', 'contested', 'unsourced']),
  url: z.optional(webAddress),
  seen: z.optional(text),
});

const review = z.strictObject({
  signedOff: z.boolean(),
  by: z.optional(text),
  role: z.optional(text),
  on: z.optional(date),
  until: z.optional(date),
  note: z.optional(text),
  open: z.optional(z.array(z.strictObject({ what: text, sources: z.optional(ids) }))),
});

const result = z.strictObject({
  consultation: z.optional(text),
  offerNotice: z.optional(text),
  homeCareOnly: z.optional(text),
  limits: z.optional(z.array(text)),
  notes: z.optional(z.array(z.strictObject({ when, text, sources: z.optional(ids) }))),
});

/** A whole quiz as an author writes it. */
export const quizSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  /** Of a quiz made by an extension: which quiz it extends, and which version of that. */
  extends: z.optional(id),
  extendsVersion: z.optional(text),
  id,
  version: text,
  locale: like(/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i, 'a language tag such as "en"'),
  title: text,
  intro: z.optional(text),
  eligibility: z.optional(text),
  review,
  goals: z.array(goal).check(atLeast(1)),
  steps: z.array(step).check(atLeast(1)),
  facts: z.optional(z.array(fact)),
  derivedFacts: z.optional(z.array(derivedFact)),
  treatments: z.array(treatment).check(atLeast(1)),
  addOns: z.optional(z.array(addOn)),
  sources: z.optional(z.array(source)),
  result: z.optional(result),
});

export type Quiz = z.infer<typeof quizSchema>;
export type Step = z.infer<typeof step>;
export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];
export type Option = z.infer<typeof placedOption>;
export type Picture = z.infer<typeof picture>;
export type Careful = z.infer<typeof careful>;
export type Limits = z.infer<typeof limits>;
export type Goal = z.infer<typeof goal>;
export type Fact = z.infer<typeof fact>;
export type Advice = Fact['advice'];
export type Precaution = z.infer<typeof precaution>;
export type DerivedFact = z.infer<typeof derivedFact>;
export type Treatment = z.infer<typeof treatment>;
export type Indication = z.infer<typeof indication>;
export type Range = z.infer<typeof range>;
export type AddOn = z.infer<typeof addOn>;
export type Source = z.infer<typeof source>;
export type Review = z.infer<typeof review>;
