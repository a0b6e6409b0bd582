/** Look-ups over a quiz, built once for each quiz object. */
import type { DerivedFact, Fact, Option, Question, Quiz } from '../definition/schema.js';
import { rulesOf } from './questions/rules-of.js';

/** A question, with what is looked up often. */
export interface IndexedQuestion {
  question: Question;
  /** Place in the order in which questions are asked. */
  order: number;
  /** Every option it can offer, in the author's order. */
  options: readonly Option[];
  /** The same by id. */
  optionsById: ReadonlyMap<string, Option>;
  /** Facts that are settled once this question has been passed. */
  derivedFacts: readonly DerivedFact[];
}

/** A quiz by id, computed once per quiz. */
export interface QuizIndex {
  questions: ReadonlyMap<string, IndexedQuestion>;
  facts: ReadonlyMap<string, Fact>;
}

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
        optionsById: new Map(options.map((option) => [option.id, option])),
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
  return { questions, facts: new Map((quiz.facts ?? []).map((fact) => [fact.id, fact])) };
}
