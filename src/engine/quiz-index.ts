/** Look-ups over a quiz, built once for each quiz object. */
import type {
  DerivedFact,
  Fact,
  Option,
  Precaution,
  Question,
  Quiz,
  Step,
} from '../definition/schema.js';

export interface IndexedQuestion {
  question: Question;
  step: Step;
  /** Place in the order in which questions are asked. */
  order: number;
  options: ReadonlyMap<string, Option>;
  /** The options in the author's order. */
  list: readonly Option[];
  /** Whether any option is offered only under a condition. */
  hasConditionalOptions: boolean;
  /** Facts that are settled once this question has been passed. */
  derivedFacts: readonly DerivedFact[];
}

export interface QuizIndex {
  questions: ReadonlyMap<string, IndexedQuestion>;
  facts: ReadonlyMap<string, Fact>;
  /** Treatment or add-on id → fact id → the fact's effect on it. */
  precautions: ReadonlyMap<string, ReadonlyMap<string, Precaution>>;
  /** Fact id → every source its precautions name. */
  factSources: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Quiz, QuizIndex>();

export function indexOf(quiz: Quiz): QuizIndex {
  let index = indexes.get(quiz);
  if (!index) indexes.set(quiz, (index = buildIndex(quiz)));
  return index;
}

function buildIndex(quiz: Quiz): QuizIndex {
  const questions = new Map<string, IndexedQuestion>();
  for (const step of quiz.steps) {
    for (const question of step.questions) {
      const list = optionsOf(question, questions);
      questions.set(question.id, {
        question,
        step,
        order: questions.size,
        options: new Map(list.map((option) => [option.id, option])),
        list,
        hasConditionalOptions: list.some(({ when }) => when),
        derivedFacts: [],
      });
    }
  }
  for (const derived of quiz.derivedFacts ?? []) {
    const asked = derived.highestOf.map((id) => questions.get(id)!);
    const last = asked.reduce((a, b) => (b.order > a.order ? b : a));
    const derivedFacts = [...last.derivedFacts, derived];
    questions.set(last.question.id, { ...last, derivedFacts });
  }
  const precautions = new Map<string, Map<string, Precaution>>();
  const factSources = new Map<string, string[]>();
  for (const fact of quiz.facts ?? []) {
    const sources = new Set<string>();
    for (const precaution of fact.precautions ?? []) {
      for (const source of precaution.sources ?? []) sources.add(source);
      for (const treatment of precaution.treatments) {
        const effects = precautions.get(treatment) ?? new Map<string, Precaution>();
        precautions.set(treatment, effects.set(fact.id, precaution));
      }
    }
    factSources.set(fact.id, [...sources]);
  }
  const facts = new Map((quiz.facts ?? []).map((fact) => [fact.id, fact]));
  return { questions, facts, precautions, factSources };
}

/** A question's options; those of a main-goal question are the goals of the one it looks at. */
function optionsOf(
  question: Question,
  earlier: ReadonlyMap<string, IndexedQuestion>,
): readonly Option[] {
  if (question.kind !== 'single' || !question.mainGoalOf) return question.options ?? [];
  return [...(earlier.get(question.mainGoalOf)?.options.values() ?? [])]
    .filter(({ goal }) => goal)
    .map(({ id, label, goal, icon }) => ({ id, label, goal, icon }));
}
