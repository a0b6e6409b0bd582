/**
 * Whether the conditions of a quiz can be settled in the order its questions are asked.
 *
 * A `when` looks only backwards: at questions asked before it and at facts those can set. That
 * rules out circles of questions that wait for each other, and so makes sure that every accepted quiz can be finished.
 */
import type { DeclaredIds } from './declared-ids.js';
import { type Draft, eachItem, eachText, isObject } from './draft.js';
import { type Path, valueAt } from './path.js';
import type { Condition, Fact, Option, Quiz } from './schema.js';

type Report = (path: Path, message: string) => void;

/** Checks one leaf of a condition (`answered`, `includes`, `is` or `fact`), or `mainGoalOf`. */
export type LeafCheck = (kind: string, value: unknown, path: Path) => void;

/** What an author may have meant, if that can still be said in reasonable time. */
export type Guess = (id: string, known: Iterable<string>) => string;

export function conditionCheck(
  quiz: Draft<Quiz>,
  ids: DeclaredIds,
  guess: Guess,
  report: Report,
): LeafCheck {
  const resolved = resolvedFacts(quiz, ids);

  return (kind, value, path) => {
    const asker = askerAt(quiz, path);
    const before = asker === undefined ? Infinity : (ids.question.get(asker)?.order ?? Infinity);
    if (kind !== 'fact') return checkAnswer(kind, value, path, before);
    const fact = value as string;
    const owner = path[0] === 'facts' ? (path[1] as number) : undefined;
    if (owner !== undefined && quiz.facts && !isAbove(quiz.facts, fact, owner)) {
      return report(path, `is "${fact}", which has a "when" and does not stand above this fact.`);
    }
    if (ids.fact.has(fact) && (resolved.get(fact) ?? Infinity) >= before) {
      report(path, `is "${fact}", but no question asked before this can set that fact.`);
    }
  };

  /** @param before - Order of the question that must come after the one looked at. */
  function checkAnswer(kind: string, value: unknown, path: Path, before: number): void {
    const isPair = kind === 'includes' || kind === 'is';
    // A list where none belongs, or none where one does, is reported by its shape.
    if (Array.isArray(value) !== isPair) return;
    const [id, option] = [value].flat() as [string, unknown];
    if (Array.isArray(value) && value.length !== 2) {
      return report(path, 'should be a question id and an option id.');
    }
    const declared = ids.question.get(id);
    const at = isPair ? [...path, 0] : path;
    if (!declared) {
      // An unknown single id is reported with all other references.
      if (!isPair || typeof id !== 'string') return;
      const near = guess(id, ids.question.keys());
      return report(at, `is "${id}", but no question has that id.${near}`);
    }
    if (declared.order >= before) report(at, `is "${id}", which is not asked before this.`);
    const known = optionIds(declared.question, ids);
    if (typeof option === 'string' && known.length && !known.includes(option)) {
      const near = guess(option, known);
      report([...path, 1], `is "${option}", but that question has no such option.${near}`);
    }
  }
}

/** Whether a fact is settled before the one at `owner` looks at it. */
function isAbove(facts: NonNullable<Draft<Quiz>['facts']>, id: string, owner: number): boolean {
  const at = facts.findIndex((fact) => (fact as Draft<Fact> | undefined)?.id === id);
  return at < owner || !facts[at]?.when;
}

/** The question whose being asked, or whose options, the condition at `path` decides. */
function askerAt(quiz: Draft<Quiz>, path: Path): string | undefined {
  if (path[0] !== 'steps') return undefined;
  const question =
    path[2] === 'questions' ? path.slice(0, 4) : [...path.slice(0, 2), 'questions', 0];
  return valueAt(quiz, [...question, 'id']) as string | undefined;
}

/** Order of the first question that can set each fact. */
function resolvedFacts(quiz: Draft<Quiz>, { question: questions }: DeclaredIds) {
  const resolved = new Map<string, number>();
  const resolve = (facts: unknown, order: number) =>
    eachText(facts, [], (fact) => {
      resolved.set(fact, Math.min(order, resolved.get(fact) ?? Infinity));
    });
  for (const { question, order } of questions.values()) {
    resolve(question.careful?.facts, order);
    eachItem(question.options, [], (option) => resolve(option.sets, order));
  }
  eachItem(quiz.derivedFacts, [], ({ highestOf, levels, whenUnknown }) => {
    let last = 0;
    eachText(highestOf, [], (id) => {
      last = Math.max(last, questions.get(id)?.order ?? 0);
    });
    resolve(whenUnknown, last);
    eachItem(levels, [], ({ fact }) => resolve(fact, last));
  });
  eachItem(quiz.facts, [], ({ id, when }) => {
    if (when) resolve([id], lastOf(when as Condition, questions, resolved));
  });
  return resolved;
}

/** Order of the last question that a condition, written in any shape, looks at. */
function lastOf(
  condition: unknown,
  questions: DeclaredIds['question'],
  resolved: ReadonlyMap<string, number>,
): number {
  let last = 0;
  const look = (value: unknown, key = ''): void => {
    if (Array.isArray(value) && (key === 'all' || key === 'any')) {
      for (const part of value) look(part);
    } else if (Array.isArray(value) || typeof value === 'string') {
      const [id] = [value].flat() as string[];
      const order = key === 'fact' ? resolved.get(id!) : questions.get(id!)?.order;
      last = Math.max(last, order ?? 0);
    } else if (isObject(value)) {
      for (const [name, part] of Object.entries(value)) look(part, name);
    }
  };
  look(condition);
  return last;
}

/** Ids of a question's own options, or of the goals of the one whose main goal it asks for. */
function optionIds(
  { options, ...rest }: { options?: Draft<Option>[]; mainGoalOf?: string },
  ids: DeclaredIds,
) {
  const found: string[] = [];
  const from = options ?? ids.question.get(rest.mainGoalOf ?? '')?.question.options;
  eachItem(from, [], ({ id, goal }) => {
    if (typeof id === 'string' && (options || goal)) found.push(id);
  });
  return found;
}
