/** Which ids a definition declares, and which of them twice. */
import { type Draft, eachItem } from './draft.js';
import type { Finding, Path } from './path.js';
import type { Option, Question, Quiz } from './schema.js';

/** A question with its place in the order in which questions are asked. */
export interface DeclaredQuestion {
  question: Draft<Question> & { options?: Draft<Option>[] };
  order: number;
  /** Order of the first question of its step. */
  stepStart: number;
}

export interface DeclaredIds {
  goals: Set<string>;
  steps: Set<string>;
  questions: Map<string, DeclaredQuestion>;
  facts: Set<string>;
  treatments: Set<string>;
  treatmentsAndAddOns: Set<string>;
  categories: Set<string>;
  sources: Set<string>;
}

export function declaredIds(quiz: Draft<Quiz>, findings: Finding[]): DeclaredIds {
  const declare = (seen: { has(id: string): boolean }, id: unknown, path: Path): id is string => {
    if (typeof id !== 'string') return false;
    if (seen.has(id)) {
      findings.push({ path: [...path, 'id'], message: `is "${id}", which is already taken.` });
      return false;
    }
    return true;
  };
  const idsOf = (list: { id?: string }[] | undefined, path: Path, ids = new Set<string>()) => {
    eachItem(list, path, ({ id }, at) => declare(ids, id, at) && ids.add(id));
    return ids;
  };

  const goals = idsOf(quiz.goals, ['goals']);
  eachItem(quiz.goals, ['goals'], ({ id, subtypes }, path) => {
    for (const subtype of idsOf(subtypes, [...path, 'subtypes'])) goals.add(`${id}.${subtype}`);
  });

  const questions = new Map<string, DeclaredQuestion>();
  let order = 0;
  eachItem(quiz.steps, ['steps'], (step, path) => {
    const stepStart = order;
    eachItem(step.questions, [...path, 'questions'], (question, at) => {
      const { id } = question;
      if (declare(questions, id, at)) questions.set(id, { question, order, stepStart });
      idsOf(question.options, [...at, 'options']);
      order++;
    });
  });

  const treatments = idsOf(quiz.treatments, ['treatments']);
  const categories = new Set<string>();
  eachItem(quiz.treatments, [], ({ category }) => category && categories.add(category));
  return {
    goals,
    steps: idsOf(quiz.steps, ['steps']),
    questions,
    facts: idsOf(quiz.facts, ['facts']),
    treatments,
    treatmentsAndAddOns: idsOf(quiz.addOns, ['addOns'], new Set(treatments)),
    categories,
    sources: idsOf(quiz.sources, ['sources']),
  };
}
