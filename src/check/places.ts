/**
 * The questions of a quiz in the order they are asked, and what the rest of the quiz still looks at
 * once each of them has been passed. What nothing looks at any more is what runs can be merged over.
 */
import type { Condition, DerivedFact, Option, Question, Quiz, Step } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';

/** A part of a condition that looks at something: an answer or a fact. */
export type Leaf = Exclude<
  Condition,
  { all: Condition[] } | { any: Condition[] } | { not: Condition }
>;

/** One question where it stands in the quiz. */
export interface Place {
  question: Question;
  step: Step;
  index: number;
  /** Every option there is; those of a main-goal question are the goals of the one it looks at. */
  options: readonly Option[];
  opensStep: boolean;
  closesStep: boolean;
  /** Drawn once this question has been passed. */
  derivedFacts: readonly DerivedFact[];
  /** What conditions after this place still look at. */
  leaves: readonly Leaf[];
  /** Questions with levels that a derived fact after this place still looks at. */
  levels: readonly string[];
  /** Questions whose chosen goals a main-goal question after this place offers. */
  goalLists: readonly string[];
  /** Ids of options that some leaf names, for this question. */
  named: ReadonlySet<string>;
}

/** @param atTheEnd - Conditions that are looked at once all has been answered. */
export function placesOf(quiz: Quiz, atTheEnd: readonly Condition[] = []): Place[] {
  const indexed = [...indexOf(quiz).questions.values()];
  const orderOf = (id: string) => indexOf(quiz).questions.get(id)?.order ?? -1;
  const lookedAt = indexed.flatMap(({ question, order }) => {
    const step = stepOf(quiz, question.id);
    const conditions = [step.when, question.when, question.required];
    if (!('mainGoalOf' in question))
      for (const { when } of question.options ?? []) conditions.push(when);
    return conditions.flatMap((condition) =>
      typeof condition === 'object' ? leavesOf(condition).map((leaf) => ({ leaf, order })) : [],
    );
  });
  for (const leaf of atTheEnd.flatMap(leavesOf)) lookedAt.push({ leaf, order: Infinity });
  const pending = (order: number, list: readonly string[], until: number) =>
    until > order ? list.filter((id) => orderOf(id) <= order) : [];

  return indexed.map(({ question, order, options, derivedFacts }) => ({
    question,
    step: stepOf(quiz, question.id),
    index: order,
    options: [...options.values()],
    opensStep: stepOf(quiz, question.id).questions[0] === question,
    closesStep: stepOf(quiz, question.id).questions.at(-1) === question,
    derivedFacts,
    leaves: unique(
      lookedAt
        .filter(({ leaf, order: at }) => at > order && askedBy(leaf, orderOf) <= order)
        .map(({ leaf }) => leaf),
    ),
    levels: unique(
      (quiz.derivedFacts ?? []).flatMap(({ highestOf }) =>
        pending(order, highestOf, Math.max(...highestOf.map(orderOf))),
      ),
    ),
    goalLists: indexed.flatMap(({ question: asker, order: until }) =>
      asker.kind === 'single' && asker.mainGoalOf ? pending(order, [asker.mainGoalOf], until) : [],
    ),
    named: new Set(
      lookedAt.flatMap(({ leaf }) => {
        const [id, option] = 'includes' in leaf ? leaf.includes : 'is' in leaf ? leaf.is : [];
        return id === question.id && option ? [option] : [];
      }),
    ),
  }));
}

/** The step of a question that is there. */
export const stepOf = ({ steps }: Quiz, question: string): Step =>
  steps.find(({ questions }) => questions.some(({ id }) => id === question))!;

export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** Order of the question a leaf looks at; a fact may be set by any. */
function askedBy(leaf: Leaf, orderOf: (id: string) => number): number {
  if ('fact' in leaf) return -1;
  return orderOf('answered' in leaf ? leaf.answered : ('is' in leaf ? leaf.is : leaf.includes)[0]!);
}

const unique = <T>(list: readonly T[]): T[] => [
  ...new Map(list.map((each) => [JSON.stringify(each), each])).values(),
];
