/** Which ids a definition declares, and which of them twice. */
import { type Draft, eachItem } from './draft.js';
import type { Path } from './path.js';
import type { Option, Question, Quiz } from './schema.js';

/** A question with its place in the order in which questions are asked. */
export interface DeclaredQuestion {
  question: Draft<Question> & { options?: Draft<Option>[] };
  order: number;
}

/** By what they are ids of, in the words of an error message. */
export interface DeclaredIds {
  goal: Map<string, unknown>;
  question: Map<string, DeclaredQuestion>;
  fact: Map<string, unknown>;
  treatment: Map<string, unknown>;
  'treatment or add-on': Map<string, unknown>;
  'treatment category': Map<string, unknown>;
  source: Map<string, unknown>;
}

export function declaredIds(
  quiz: Draft<Quiz>,
  report: (path: Path, message: string) => void,
): DeclaredIds {
  const declare = <T extends { id?: string }>(
    list: T[] | undefined,
    path: Path,
    ids = new Map<string, unknown>(),
    entry: (item: T) => unknown = () => 1,
  ) => {
    eachItem(list, path, (item, at) => {
      const { id } = item as T;
      if (typeof id !== 'string') return;
      if (ids.has(id)) report([...at, 'id'], `is "${id}", which is already taken.`);
      else ids.set(id, entry(item as T));
    });
    return ids;
  };

  const goal = declare(quiz.goals, ['goals']);
  eachItem(quiz.goals, ['goals'], ({ id, subtypes }, path) => {
    const own = declare(subtypes, [...path, 'subtypes']);
    for (const subtype of own.keys()) goal.set(`${id}.${subtype}`, 1);
  });

  const question = new Map<string, DeclaredQuestion>();
  let order = 0;
  declare(quiz.steps, ['steps']);
  eachItem(quiz.steps, ['steps'], ({ questions }, path) => {
    const at = [...path, 'questions'];
    declare(questions, at, question, (each) => ({ question: each, order: order++ }));
    eachItem(questions, at, ({ options }: DeclaredQuestion['question'], here) => {
      declare(options, [...here, 'options']);
    });
  });

  const treatment = declare(quiz.treatments, ['treatments']);
  const categories = new Map<string, unknown>();
  eachItem(quiz.treatments, [], ({ category }) => {
    if (typeof category === 'string') categories.set(category, 1);
  });
  return {
    goal,
    question,
    fact: declare(quiz.facts, ['facts']),
    treatment,
    'treatment or add-on': declare(quiz.addOns, ['addOns'], new Map(treatment)),
    'treatment category': categories,
    source: declare(quiz.sources, ['sources']),
  };
}
