/** What has been seen of a quiz, over all its runs or over those tried. */
import type { Condition, Quiz } from '../definition/schema.js';
import { holds, type Knowledge } from '../engine/condition.js';
import type { Basis, Witness } from './report.js';

/** Which way a condition has come out, with answers for each. */
export interface Values {
  holds?: Witness;
  fails?: Witness;
}

/** A run by the number of its questions. */
export interface PathLength {
  steps: number;
  questions: number;
  witness: Witness;
}

/** The way through the questions. */
export interface Ways {
  basis: Basis;
  /** By id, or `question.option`. */
  steps: Map<string, Witness>;
  questions: Map<string, Witness>;
  options: Map<string, Witness>;
  facts: Map<string, Witness>;
  /** By path of what a derived fact was drawn from. */
  drawn: Map<string, Witness>;
  /** By path, such as `steps.details.questions.scar_type.when`. */
  conditions: Map<string, Values>;
  /** Questions whose answer can stay unknown: skipped, declined or not sure. */
  unknown: Map<string, Witness>;
  /** A question that has no answer to go on with, and how to get there. */
  stuck: Map<string, Witness>;
  /** A step where the share of progress is smaller than before. */
  backwards: Map<string, Witness>;
  shortest: PathLength | undefined;
  longest: PathLength | undefined;
}

export const noWays = (basis: Basis): Ways => ({
  basis,
  steps: new Map(),
  questions: new Map(),
  options: new Map(),
  facts: new Map(),
  drawn: new Map(),
  conditions: new Map(),
  unknown: new Map(),
  stuck: new Map(),
  backwards: new Map(),
  shortest: undefined,
  longest: undefined,
});

/** The results. Shares are of everything weighed; they add up to `weight`. */
export interface Results {
  basis: Basis;
  runs: bigint;
  weight: number;
  treatments: readonly TreatmentSeen[];
  addOns: Map<string, Witness>;
  /** Answers after which a visitor with a goal is shown nothing. */
  empty: Witness | undefined;
  /** Whether a visitor can get to the end without a goal. */
  goalless: Witness | undefined;
  /** What was suggested although the definition rules it out. */
  unsafe: { treatment: string; why: string; witness: Witness }[];
  /** Treatments with equal scores, `a=b` by id, in the order they came out. */
  ties: Map<string, Witness>;
}

/** What was seen of one treatment. */
export interface TreatmentSeen {
  id: string;
  suggested: number;
  first: number;
  later: number;
  /** Without support for anything wanted. */
  unsupported: number;
  /** Behind three that are better supported or gentler. */
  outranked: number;
  canBeSuggested?: Witness;
  canBeFirst?: Witness;
  canBeLater?: Witness;
  /** Places of the treatments that come before it whenever it is suggested. */
  always: ReadonlySet<number> | undefined;
}

/** Every condition on the way of a quiz by its path. */
export function conditionsAt(quiz: Quiz): { path: string; condition: Condition }[] {
  const found: { path: string; condition: Condition }[] = [];
  const add = (path: string, condition: unknown) => {
    if (typeof condition === 'object') found.push({ path, condition: condition as Condition });
  };
  for (const step of quiz.steps) {
    add(`steps.${step.id}.when`, step.when);
    for (const question of step.questions) {
      const path = `steps.${step.id}.questions.${question.id}`;
      add(`${path}.when`, question.when);
      add(`${path}.required`, question.required);
      for (const { id, when } of question.options ?? []) add(`${path}.options.${id}.when`, when);
    }
  }
  return found;
}

/** The conditions of closing notes, which are looked at once all has been answered. */
export const conditionsAtTheEnd = ({ result }: Quiz): { path: string; condition: Condition }[] =>
  (result?.notes ?? []).flatMap(({ when }, index) =>
    when ? { path: `result.notes[${index}].when`, condition: when } : [],
  );

/** Notes how `condition` and each part of it come out. */
export function test(
  conditions: Ways['conditions'],
  path: string,
  condition: Condition,
  knowledge: Knowledge,
  witness: () => Witness,
): void {
  const values = conditions.get(path) ?? {};
  conditions.set(path, values);
  const side = holds(condition, knowledge) ? 'holds' : 'fails';
  values[side] ??= witness();
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const word = 'all' in condition ? 'all' : 'any';
  parts.forEach((part, index) =>
    test(conditions, `${path}.${word}[${index}]`, part, knowledge, witness),
  );
  if ('not' in condition) test(conditions, `${path}.not`, condition.not, knowledge, witness);
}
