/** Which ids can stand where: those of the built-in quiz, and those of the text itself. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { declaredIds } from '../../src/definition/declared-ids.js';
import type { Draft } from '../../src/definition/draft.js';
import { valueAt } from '../../src/definition/path.js';
import type { Quiz } from '../../src/definition/schema.js';
import type { JsonPath } from './quiz-schema.js';

export interface KnownId {
  id: string;
  /** What it stands for, in the words a visitor or a reviewer reads. */
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

const told = (named: readonly Named[]): KnownId[] =>
  named.map(({ id, name, title, label }) => ({
    id: typeof id === 'string' ? id : '',
    name: name ?? title ?? label ?? '',
  }));

function idsIn(quiz: unknown, definition: unknown, path: JsonPath): KnownId[] {
  const names = path.filter((key): key is string => typeof key === 'string');
  const [around = '', last = ''] = names.slice(-2).length > 1 ? names.slice(-2) : ['', ...names];
  const questions = list(quiz, 'steps').flatMap((step) => list(step, 'questions'));
  const optionsOf = (question: unknown) =>
    questions.filter(({ id }) => id === question).flatMap((each) => list(each, 'options'));
  switch (last) {
    case 'treatments':
      return told([...list(quiz, 'treatments'), ...list(quiz, 'addOns')]);
    case 'addsTo':
    case 'onlyTreatments':
      return told(list(quiz, 'treatments'));
    case 'sets':
    case 'facts':
    case 'fact':
    case 'whenUnknown':
      return told(list(quiz, 'facts'));
    case 'answered':
    case 'mainGoalOf':
    case 'highestOf':
      return told(questions);
    case 'is':
    case 'includes':
      // The question comes first, then options of it.
      if (path.at(-1) === 0) return told(questions);
      return told(optionsOf(valueAt(definition, [...path.slice(0, -1), 0])));
    case 'goal':
    case 'onlyFor':
      return declared(quiz, 'goal');
    case 'category':
    case 'withoutCategories':
      return declared(quiz, 'treatment category');
    case 'sources':
      return told(list(quiz, 'sources'));
    case 'id':
    case 'before':
    case 'after':
      if (around === 'questions') return told(questions);
      if (around === 'options') return told(optionsOf(idOfQuestion(definition, path)));
      return LISTS.includes(around) ? told(list(quiz, around)) : [];
    default:
      return [];
  }
}

const declared = (quiz: unknown, what: 'goal' | 'treatment category'): KnownId[] =>
  [...declaredIds(quiz as Draft<Quiz>, () => undefined)[what].keys()].map((id) => ({
    id,
    name: '',
  }));

/** The id of the question in which an option at `path` stands. */
const idOfQuestion = (definition: unknown, path: JsonPath) =>
  (valueAt(definition, path.slice(0, path.lastIndexOf('options'))) as Named | undefined)?.id;
