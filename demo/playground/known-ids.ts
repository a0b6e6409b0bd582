/** Ids that can be written at a path: those of the built-in quiz, and those of the text itself. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { declaredIds } from '../../src/definition/declared-ids.js';
import type { Draft } from '../../src/definition/draft.js';
import { valueAt } from '../../src/definition/path.js';
import type { Quiz } from '../../src/definition/schema.js';
import type { JsonPath } from './quiz-schema.js';

export interface KnownId {
  id: string;
  /** Its meaning, in the words a visitor or a reviewer reads. */
  name: string;
}

/** Anything in a definition that has an id, or may have one yet. */
interface Named {
  id?: unknown;
  name?: string;
  title?: string;
  label?: string;
}

/** Lists whose members a definition of its own can name by id, to change what is there. */
const LISTS = ['treatments', 'facts', 'addOns', 'sources', 'goals', 'steps'];

/** Ids that mean something at `path`; empty where none does. */
export function idsFor(definition: unknown, path: JsonPath): KnownId[] {
  const seen = new Set<string>();
  return quizzesFor(definition)
    .flatMap((quiz) => idsIn(quiz, definition, path))
    .filter(({ id }) => id && seen.size < seen.add(id).size);
}

/** What the author can refer to: the text, and the built-in quiz unless the text is a whole one. */
function quizzesFor(definition: unknown): unknown[] {
  const { extends: base, goals } = (definition ?? {}) as { extends?: unknown; goals?: unknown };
  return base === undefined && Array.isArray(goals) ? [definition] : [definition, defaultQuiz];
}

const list = (holder: unknown, name: string): readonly Named[] => {
  const found = (holder as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(found) ? found.filter((item) => typeof item === 'object' && item) : [];
};

const toKnownIds = (named: readonly Named[]): KnownId[] =>
  named.map(({ id, name, title, label }) => ({
    id: typeof id === 'string' ? id : '',
    name: name ?? title ?? label ?? '',
  }));

const questionsOf = (quiz: unknown) =>
  list(quiz, 'steps').flatMap((step) => list(step, 'questions'));

const optionsOf = (quiz: unknown, question: unknown) =>
  questionsOf(quiz)
    .filter(({ id }) => id === question)
    .flatMap((each) => list(each, 'options'));

function idsIn(quiz: unknown, definition: unknown, path: JsonPath): KnownId[] {
  switch (namesIn(path).at(-1)) {
    case 'treatments':
      return toKnownIds([...list(quiz, 'treatments'), ...list(quiz, 'addOns')]);
    case 'addsTo':
    case 'onlyTreatments':
      return toKnownIds(list(quiz, 'treatments'));
    case 'sets':
    case 'facts':
    case 'fact':
    case 'whenUnknown':
      return toKnownIds(list(quiz, 'facts'));
    case 'answered':
    case 'mainGoalOf':
    case 'highestOf':
      return toKnownIds(questionsOf(quiz));
    case 'is':
    case 'includes':
      return toKnownIds(comparedIn(quiz, definition, path));
    case 'goal':
    case 'onlyFor':
      return declared(quiz, 'goal');
    case 'category':
    case 'withoutCategories':
      return declared(quiz, 'treatment category');
    case 'sources':
      return toKnownIds(list(quiz, 'sources'));
    case 'id':
    case 'before':
    case 'after':
      return toKnownIds(entriesAt(quiz, definition, path));
    default:
      return [];
  }
}

/** What `is` and `includes` compare: the question comes first, then options of it. */
function comparedIn(quiz: unknown, definition: unknown, path: JsonPath): readonly Named[] {
  if (path.at(-1) === 0) return questionsOf(quiz);
  return optionsOf(quiz, valueAt(definition, [...path.slice(0, -1), 0]));
}

/** The members of the list that `path` leads into, where they can be named by id. */
function entriesAt(quiz: unknown, definition: unknown, path: JsonPath): readonly Named[] {
  const around = namesIn(path).at(-2) ?? '';
  if (around === 'questions') return questionsOf(quiz);
  if (around === 'options') return optionsOf(quiz, idOfQuestion(definition, path));
  return LISTS.includes(around) ? list(quiz, around) : [];
}

const namesIn = (path: JsonPath) => path.filter((key) => typeof key === 'string');

const declared = (quiz: unknown, what: 'goal' | 'treatment category'): KnownId[] =>
  [...declaredIds(quiz as Draft<Quiz>, () => undefined)[what].keys()].map((id) => ({
    id,
    name: '',
  }));

/** The id of the question that has the option at `path`. */
const idOfQuestion = (definition: unknown, path: JsonPath) =>
  (valueAt(definition, path.slice(0, path.lastIndexOf('options'))) as Named | undefined)?.id;
