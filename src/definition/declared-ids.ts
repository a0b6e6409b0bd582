/** Which ids a definition declares, and which of them it repeats. */
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

type Report = (path: Path, message: string) => void;

/** Enters the ids of a list into `ids`, and reports those that are taken. */
type Declare = <T extends { id?: string }>(
  list: T[] | undefined,
  path: Path,
  ids?: Map<string, unknown>,
  entry?: (item: T) => unknown,
) => Map<string, unknown>;

export function declaredIds(quiz: Draft<Quiz>, report: Report): DeclaredIds {
  const declare: Declare = (list, path, ids = new Map<string, unknown>(), entry = () => 1) => {
    eachItem(list, path, (item, at) => {
      const { id } = item;
      if (typeof id !== 'string') return;
      if (ids.has(id)) report([...at, 'id'], `is "${id}", which is already taken.`);
      else ids.set(id, entry(item));
    });
    return ids;
  };
  const treatment = declare(quiz.treatments, ['treatments']);
  const categories = new Map<string, unknown>();
  eachItem(quiz.treatments, [], ({ category }) => {
    if (typeof category === 'string') categories.set(category, 1);
  });
  return {
    goal: declaredGoals(quiz, declare),
    question: declaredQuestions(quiz, declare),
    fact: declare(quiz.facts, ['facts']),
    treatment,
    'treatment or add-on': declare(quiz.addOns, ['addOns'], new Map(treatment)),
    'treatment category': categories,
    source: declare(quiz.sources, ['sources']),
  };
}

/** Goals by id, and their subtypes as `goal.subtype`. */
function declaredGoals({ goals }: Draft<Quiz>, declare: Declare) {
  const declared = declare(goals, ['goals']);
  eachItem(goals, ['goals'], ({ id, subtypes }, path) => {
    const own = declare(subtypes, [...path, 'subtypes']);
    for (const subtype of own.keys()) declared.set(`${id}.${subtype}`, 1);
  });
  return declared;
}

function declaredQuestions({ steps }: Draft<Quiz>, declare: Declare) {
  const declared = new Map<string, DeclaredQuestion>();
  let order = 0;
  declare(steps, ['steps']);
  eachItem(steps, ['steps'], ({ questions }, path) => {
    const at = [...path, 'questions'];
    declare(questions, at, declared, (question) => ({ question, order: order++ }));
    eachItem(questions, at, ({ options }: DeclaredQuestion['question'], here) => {
      declare(options, [...here, 'options']);
    });
  });
  return declared;
}
