/**
 * What an author may write: the one schema of `schemaVersion: 1`.
 *
 * The types of the whole project, the JSON Schema in `dist/` and the paths in error messages all
 * come from here. `check-references.ts` checks references between ids, `limits.ts` sizes.
 *
 * Schemas are built when a definition is first read: the built-in quiz is taken as it is, so a page
 * that shows it never pays for them.
 */
import { ADVICE } from './advice.js';
import * as z from 'zod/mini';
import { once } from './once.js';
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

const conditions = once(() => z.array(z.lazy(condition)).check(atLeast(1)));
export const condition: () => z.ZodMiniType<Condition> = once(() =>
  z.union([
    z.strictObject({ all: conditions() }),
    z.strictObject({ any: conditions() }),
    z.strictObject({ not: z.lazy(condition) }),
    z.strictObject({ answered: id() }),
    z.strictObject({ includes: ids() }),
    z.strictObject({ is: ids() }),
    z.strictObject({ fact: id() }),
  ]),
);
const when = once(() => z.optional(condition()));

/** What a chosen option asks of every treatment; a treatment beyond it is left out. */
const limits = once(() =>
  z.strictObject({
    leastDowntimeDays: z.optional(amount()),
    marksSeenDays: z.optional(amount()),
    discomfort: z.optional(discomfort()),
    withoutCategories: z.optional(someIds()),
  }),
);

const optionFields = () => ({
  id: id(),
  formerIds: z.optional(someIds()),
  label: text(),
  description: z.optional(text()),
  group: z.optional(text()),
  exclusive: z.optional(z.boolean()),
  unknown: z.optional(z.boolean()),
  when: when(),
  goal: z.optional(goalRef()),
  sets: z.optional(someIds()),
  level: z.optional(amount()),
  limits: z.optional(limits()),
  ends: z.optional(z.boolean()),
  message: z.optional(text()),
  icon: z.optional(z.enum(iconNames)),
  swatch: z.optional(like(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb')),
  picture: z.optional(picture()),
});
const option = once(() => z.strictObject(optionFields()));
const options = once(() => z.array(option()).check(atLeast(2)));
const placedOption = once(() =>
  z.strictObject({ ...optionFields(), region: z.optional(z.enum(bodyRegions)) }),
);

/** What an unknown answer (skipped, or an option marked `unknown`) counts as. */
const careful = once(() =>
  z.strictObject({
    message: text(),
    facts: z.optional(someIds()),
    homeCareOnly: z.optional(z.boolean()),
  }),
);

const questionFields = () => ({
  id: id(),
  title: text(),
  help: z.optional(text()),
  why: z.optional(text()),
  note: z.optional(text()),
  required: z.optional(z.union([z.boolean(), condition()])),
  when: when(),
  careful: z.optional(careful()),
});
const several = () => ({ min: z.optional(amount()), max: z.optional(amount()) });

const question = once(() =>
  z.union([
    z.strictObject({
      ...questionFields(),
      kind: z.literal('single'),
      options: z.optional(options()),
      mainGoalOf: z.optional(id()),
    }),
    z.strictObject({
      ...questionFields(),
      kind: z.literal('multiple'),
      ...several(),
      options: options(),
    }),
    z.strictObject({
      ...questionFields(),
      kind: z.literal('scale'),
      lowLabel: text(),
      highLabel: text(),
      options: options(),
    }),
    z.strictObject({
      ...questionFields(),
      kind: z.literal('body-map'),
      ...several(),
      options: z.array(placedOption()).check(atLeast(2)),
    }),
  ]),
);

const step = once(() =>
  z.strictObject({
    id: id(),
    title: z.optional(text()),
    when: when(),
    questions: z.array(question()).check(atLeast(1)),
  }),
);

const named = once(() => z.strictObject({ id: id(), label: z.optional(text()) }));
const goal = once(() =>
  z.strictObject({
    id: id(),
    label: z.optional(text()),
    subtypes: z.optional(z.array(named())),
  }),
);

const precaution = once(() =>
  z.strictObject({
    effect: z.enum(['exclude', 'defer', 'caution']),
    treatments: someIds(),
    waitWeeks: z.optional(amount()),
    message: z.optional(text()),
    sources: z.optional(ids()),
  }),
);

const fact = once(() =>
  z.strictObject({
    id: id(),
    label: z.optional(text()),
    advice: z.enum(ADVICE),
    when: when(),
    message: text(),
    waitFrom: z.optional(text()),
    stopsProcedures: z.optional(z.boolean()),
    precautions: z.optional(z.array(precaution())),
  }),
);

/** Facts from the highest `level` among the answers to several questions. */
const derivedFact = once(() =>
  z.strictObject({
    highestOf: someIds(),
    levels: z.array(z.strictObject({ level: amount(), fact: id() })),
    whenUnknown: z.optional(id()),
  }),
);

const source = once(() =>
  z.strictObject({
    id: id(),
    title: text(),
    grade: z.enum(['strong', 'moderate', 'limited', 'contested', 'unsourced']),
    url: z.optional(webAddress()),
    seen: z.optional(text()),
  }),
);

const review = once(() =>
  z.strictObject({
    signedOff: z.boolean(),
    by: z.optional(text()),
    role: z.optional(text()),
    on: z.optional(date()),
    until: z.optional(date()),
    note: z.optional(text()),
    open: z.optional(z.array(z.strictObject({ what: text(), sources: z.optional(ids()) }))),
  }),
);

const result = once(() =>
  z.strictObject({
    consultation: z.optional(text()),
    offerNotice: z.optional(text()),
    homeCareOnly: z.optional(text()),
    limits: z.optional(z.array(text())),
    notes: z.optional(
      z.array(z.strictObject({ when: when(), text: text(), sources: z.optional(ids()) })),
    ),
  }),
);

/** A whole quiz as an author writes it. */
export const quizSchema = once(() =>
  z.strictObject({
    $schema: z.optional(z.string()),
    schemaVersion: z.literal(1),
    /** Of a quiz made by an extension: which quiz it extends, and which version of that. */
    extends: z.optional(id()),
    extendsVersion: z.optional(text()),
    id: id(),
    version: text(),
    locale: like(/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i, 'a language tag such as "en"'),
    title: text(),
    intro: z.optional(text()),
    eligibility: z.optional(text()),
    review: review(),
    goals: z.array(goal()).check(atLeast(1)),
    steps: z.array(step()).check(atLeast(1)),
    facts: z.optional(z.array(fact())),
    derivedFacts: z.optional(z.array(derivedFact())),
    treatments: z.array(treatment()).check(atLeast(1)),
    addOns: z.optional(z.array(addOn())),
    sources: z.optional(z.array(source())),
    result: z.optional(result()),
  }),
);

/** What a schema accepts, given the function that builds it. */
type Built<Schema extends () => z.ZodMiniType> = z.infer<ReturnType<Schema>>;

/** A whole quiz, as it is taken. */
export type Quiz = Built<typeof quizSchema>;
/** One screen of questions. */
export type Step = Built<typeof step>;
/** A question of any kind. */
export type Question = Built<typeof question>;
/** How a question is answered. */
export type QuestionKind = Question['kind'];
/** One option of a question. */
export type Option = Built<typeof placedOption>;
/** An image shown with an option. */
export type Picture = Built<typeof picture>;
/** What an unknown answer counts as. */
export type Careful = Built<typeof careful>;
/** What a visitor would rather avoid: needles, discomfort, time off. */
export type Limits = Built<typeof limits>;
/** What a visitor can want, with its subtypes. */
export type Goal = Built<typeof goal>;
/** A yes or no that follows from answers, and what it asks the visitor to do. */
export type Fact = Built<typeof fact>;
/** What a fact asks the visitor to do. */
export type Advice = Fact['advice'];
/** What a fact does to a treatment: exclude, defer or caution. */
export type Precaution = Built<typeof precaution>;
/** A fact that follows from the highest level among several answers. */
export type DerivedFact = Built<typeof derivedFact>;
/** A treatment or home care a clinic can offer. */
export type Treatment = Built<typeof treatment>;
/** How well a treatment is supported for a goal. */
export type Indication = Built<typeof indication>;
/** From `min` to `max`, with what is `typical`. */
export type Range = Built<typeof range>;
/** Something offered only along with a treatment. */
export type AddOn = Built<typeof addOn>;
/** Where a claim comes from. */
export type Source = Built<typeof source>;
/** Who reviewed a change, when, and until when it holds. */
export type Review = Built<typeof review>;
