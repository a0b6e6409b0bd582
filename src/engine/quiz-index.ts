/** Look-ups over a quiz, built once for each quiz object. */
import type {
  DerivedFact,
  Fact,
  Option,
  Precaution,
  Question,
  Quiz,
} from '../definition/schema.js';
import { leavesOf, questionOf } from './condition.js';
import { rulesOf } from './questions/rules-of.js';

/** A question, with what is looked up often. */
export interface IndexedQuestion {
  question: Question;
  /** Place in the order in which questions are asked. */
  order: number;
  /** Every option it can offer, in the author's order. */
  options: readonly Option[];
  /** The same by id, former ids included. */
  optionsById: ReadonlyMap<string, Option>;
  /** Facts from levels that are settled once this question has been passed. */
  derivedFacts: readonly DerivedFact[];
  /** Facts whose `when` is settled once this question has been passed. */
  conditionalFacts: readonly Fact[];
}

/** A quiz by id, computed once per quiz. */
export interface QuizIndex {
  questions: ReadonlyMap<string, IndexedQuestion>;
  facts: ReadonlyMap<string, Fact>;
  precautions: Precautions;
}

/** Treatment or add-on → fact → the fact's effect on it. */
export type Precautions = ReadonlyMap<string, ReadonlyMap<string, Precaution>>;

const indexes = new WeakMap<Quiz, QuizIndex>();

/** The index of `quiz`; built on first use and kept as long as the quiz. */
export function indexOf(quiz: Quiz): QuizIndex {
  let index = indexes.get(quiz);
  if (!index) indexes.set(quiz, (index = buildIndex(quiz)));
  return index;
}

function buildIndex(quiz: Quiz): QuizIndex {
  const questions = new Map<string, IndexedQuestion>();
  for (const step of quiz.steps) {
    for (const question of step.questions) {
      const options = rulesOf(question).allOptions(
        question,
        (id) => questions.get(id)?.options ?? [],
      );
      questions.set(question.id, {
        question,
        order: questions.size,
        options,
        optionsById: byId(options),
        derivedFacts: [],
        conditionalFacts: [],
      });
    }
  }
  for (const derived of quiz.derivedFacts ?? []) {
    const asked = derived.highestOf.map((id) => questions.get(id)!);
    const last = asked.reduce((a, b) => (b.order > a.order ? b : a));
    const derivedFacts = [...last.derivedFacts, derived];
    questions.set(last.question.id, { ...last, derivedFacts });
  }
  for (const [fact, order] of conditionalFactsOf(quiz, questions)) {
    const last = [...questions.values()][order]!;
    const conditionalFacts = [...last.conditionalFacts, fact];
    questions.set(last.question.id, { ...last, conditionalFacts });
  }
  return {
    questions,
    facts: new Map((quiz.facts ?? []).map((fact) => [fact.id, fact])),
    precautions: precautionsIn(quiz),
  };
}

function precautionsIn({ facts = [] }: Quiz): Precautions {
  const all = new Map<string, Map<string, Precaution>>();
  for (const { id, precautions = [] } of facts) {
    for (const precaution of precautions) {
      for (const treatment of precaution.treatments) {
        const byFact = all.get(treatment) ?? new Map<string, Precaution>();
        if (!byFact.has(id)) byFact.set(id, precaution);
        all.set(treatment, byFact);
      }
    }
  }
  return all;
}

const byId = (options: readonly Option[]) =>
  new Map(
    options.flatMap((option) => {
      const { id, formerIds = [] } = option;
      return [id, ...formerIds].map((each): [string, Option] => [each, option]);
    }),
  );

/** Facts with a condition, each with the order of the last question that the condition depends on. */
function conditionalFactsOf(
  { facts = [], derivedFacts = [] }: Quiz,
  questions: ReadonlyMap<string, IndexedQuestion>,
): [Fact, number][] {
  /** Order of the last question that can make a fact true. */
  const last = new Map<string, number>();
  const note = (fact: string, order: number) =>
    last.set(fact, Math.max(order, last.get(fact) ?? 0));
  const orderOf = (question: string) => questions.get(question)?.order ?? 0;
  for (const { question, order, options } of questions.values()) {
    for (const fact of question.careful?.facts ?? []) note(fact, order);
    for (const { sets = [] } of options) for (const fact of sets) note(fact, order);
  }
  for (const { highestOf, levels, whenUnknown } of derivedFacts) {
    const order = Math.max(...highestOf.map(orderOf));
    for (const { fact } of levels) note(fact, order);
    if (whenUnknown) note(whenUnknown, order);
  }
  return facts.flatMap((fact): [Fact, number][] => {
    if (!fact.when) return [];
    const orders = leavesOf(fact.when).map((leaf) =>
      'fact' in leaf ? (last.get(leaf.fact) ?? 0) : orderOf(questionOf(leaf)),
    );
    const order = Math.max(...orders);
    note(fact.id, order);
    return [[fact, order]];
  });
}
