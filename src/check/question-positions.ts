/**
 * The questions of a quiz in the order they are asked, and what the rest of the quiz still looks at
 * once each of them has been passed. Runs that differ only in the rest can be merged.
 */
import { rulesOf } from '../engine/questions/rules-of.js';
import type {
  Condition,
  DerivedFact,
  Fact,
  Option,
  Question,
  Quiz,
  Step,
} from '../definition/schema.js';
import { type Leaf, leavesOf, questionOf } from '../engine/condition.js';
import { indexOf } from '../engine/quiz-index.js';

/** One question at its position in the quiz. */
export interface QuestionPosition {
  question: Question;
  step: Step;
  index: number;
  /** Every option there is; those of a main-goal question are the goals of the one it looks at. */
  options: readonly Option[];
  opensStep: boolean;
  closesStep: boolean;
  /** Drawn once this question has been passed. */
  derivedFacts: readonly DerivedFact[];
  /** Facts whose condition is settled once this question has been passed. */
  conditionalFacts: readonly Fact[];
  /** What conditions after this position still look at. */
  leaves: readonly Leaf[];
  /** Questions whose answers something after this position still looks at. */
  kept: ReadonlySet<string>;
  /** Questions with levels that a derived fact after this position still looks at. */
  levels: readonly string[];
  /** Questions whose chosen goals a main-goal question after this position offers. */
  goalLists: readonly string[];
  /** Ids of options that some leaf names, for this question. */
  named: ReadonlySet<string>;
}

/** A leaf, and the order of the question before which it is looked at. */
interface Look {
  leaf: Leaf;
  order: number;
}

/** @param atTheEnd - Conditions that are looked at once all has been answered. */
export function questionPositions(
  quiz: Quiz,
  atTheEnd: readonly Condition[] = [],
): QuestionPosition[] {
  const indexed = [...indexOf(quiz).questions.values()];
  const looks = [
    ...looksOf(quiz),
    ...atTheEnd.flatMap(leavesOf).map((leaf) => ({ leaf, order: Infinity })),
  ];
  const orderOf = (id: string) => indexOf(quiz).questions.get(id)?.order ?? -1;
  /** Which of `asked` have been asked at `order`, as long as `until` has not. */
  const pending = (order: number, asked: readonly string[], until: number) =>
    until > order ? asked.filter((id) => orderOf(id) <= order) : [];

  return indexed.map(({ question, order, options, derivedFacts, conditionalFacts }) => {
    const step = stepOf(quiz, question.id);
    const leaves = unique(
      looks
        .filter(({ leaf, order: at }) => at > order && askedBy(leaf, orderOf) <= order)
        .map(({ leaf }) => leaf),
    );
    const goalLists = indexed.flatMap(({ question: asker, order: until }) =>
      pending(order, [rulesOf(asker).optionsFrom(asker) ?? []].flat(), until),
    );
    const looked = leaves.flatMap((leaf) => ('fact' in leaf ? [] : questionOf(leaf)));
    return {
      question,
      step,
      index: order,
      options,
      opensStep: step.questions[0] === question,
      closesStep: step.questions.at(-1) === question,
      derivedFacts,
      conditionalFacts,
      leaves,
      kept: new Set([...looked, ...goalLists]),
      levels: unique(
        (quiz.derivedFacts ?? []).flatMap(({ highestOf }) =>
          pending(order, highestOf, Math.max(...highestOf.map(orderOf))),
        ),
      ),
      goalLists,
      named: namedIn(looks, question.id),
    };
  });
}

/** What the conditions of the questions, options and facts look at. */
const looksOf = (quiz: Quiz): Look[] =>
  [...indexOf(quiz).questions.values()].flatMap(({ question, order, conditionalFacts }) => {
    const conditions = [
      ...[stepOf(quiz, question.id).when, question.when, question.required],
      ...(question.options ?? []).map(({ when }) => when),
    ];
    return [
      ...conditions
        .flatMap((condition) => (typeof condition === 'object' ? leavesOf(condition) : []))
        .map((leaf) => ({ leaf, order })),
      // A fact is drawn after the question: what that sets may still count.
      ...conditionalFacts
        .flatMap(({ when }) => leavesOf(when!))
        .map((leaf) => ({ leaf, order: order + ('fact' in leaf ? 0.5 : 0) })),
    ];
  });

/** Ids of the options of a question that are looked at by name. */
const namedIn = (looks: readonly Look[], question: string): Set<string> =>
  new Set(
    looks.flatMap(({ leaf }) => {
      const [id, option] = 'includes' in leaf ? leaf.includes : 'is' in leaf ? leaf.is : [];
      return id === question && option ? [option] : [];
    }),
  );

/** The step of a question that is there. */
export const stepOf = ({ steps }: Quiz, question: string): Step =>
  steps.find(({ questions }) => questions.some(({ id }) => id === question))!;

/** Order of the question a leaf looks at; a fact may be set by any. */
function askedBy(leaf: Leaf, orderOf: (id: string) => number): number {
  return 'fact' in leaf ? -1 : orderOf(questionOf(leaf));
}

const unique = <T>(list: readonly T[]): T[] => [
  ...new Map(list.map((each) => [JSON.stringify(each), each])).values(),
];
