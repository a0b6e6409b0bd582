/**
 * Whether the conditions of a quiz can be settled in the order its questions are asked.
 *
 * A `when` looks only backwards: at questions asked before it and at facts those can set. That
 * rules out circles, and so makes sure that every accepted quiz can be finished.
 */
import type { DeclaredIds } from './declared-ids.js';
import { didYouMean } from './did-you-mean.js';
import { type Draft, eachItem, eachText, isObject } from './draft.js';
import type { Path } from './path.js';
import type { Condition, Option, Question, Quiz } from './schema.js';

type Report = (path: Path, message: string) => void;

export function checkConditions(quiz: Draft<Quiz>, ids: DeclaredIds, report: Report): void {
  const settled = settledFacts(quiz, ids);
  /** Question id → the questions its being asked depends on, to name circles. */
  const waits = new Map<string, Set<string>>();
  const late: { path: Path; from: string; to: string }[] = [];

  const check = (when: unknown, path: Path, before: number, asker = '') =>
    eachLeaf(when, path, (kind, value, at) => {
      const [id, optionId] = Array.isArray(value) ? (value as unknown[]) : [value];
      if (Array.isArray(value) && value.length !== 2) {
        return report(at, 'should be a question id and an option id.');
      }
      if (typeof id !== 'string') return;
      if (kind === 'fact') {
        if (ids.fact.has(id) && (settled.get(id) ?? Infinity) >= before) {
          report(at, `is "${id}", but no question asked before this can set that fact.`);
        }
        return;
      }
      const declared = ids.question.get(id);
      const here = kind === 'answered' ? at : [...at, 0];
      if (declared && declared.order >= before) late.push({ path: here, from: asker, to: id });
      if (asker) waits.set(asker, (waits.get(asker) ?? new Set()).add(id));
      if (kind === 'answered') return;
      if (declared) checkOption(declared.question, optionId, [...at, 1]);
      else {
        const guess = didYouMean(id, ids.question.keys());
        report(here, `is "${id}", but no question has that id.${guess}`);
      }
    });

  const checkOption = (question: AnyQuestion, id: unknown, path: Path) => {
    if (typeof id !== 'string') return;
    const known = optionIds(question, ids);
    if (!known.length || known.includes(id)) return;
    report(path, `is "${id}", but that question has no such option.${didYouMean(id, known)}`);
  };

  eachQuestion(quiz, (question, path, order, step) => {
    if (step.first) check(step.when, [...path.slice(0, 2), 'when'], order, question.id);
    check(question.when, [...path, 'when'], order, question.id);
    check(question.required, [...path, 'required'], order);
    eachItem(question.options, [...path, 'options'], (option, at) =>
      check(option.when, [...at, 'when'], order),
    );
  });
  eachItem(quiz.result?.notes, ['result', 'notes'], (note, at) =>
    check(note.when, [...at, 'when'], Infinity),
  );
  for (const { path, from, to } of late) {
    report(
      path,
      reaches(waits, to, from)
        ? `is "${to}", which waits for "${from}" in turn: a circle that never opens.`
        : `is "${to}", which is not asked before this. A condition can only look back.`,
    );
  }
}

/** Order of the first question that can set each fact. */
function settledFacts(
  quiz: Draft<Quiz>,
  { question: questions }: DeclaredIds,
): Map<string, number> {
  const settled = new Map<string, number>();
  const settle = (facts: unknown, order: number) =>
    eachText(facts, [], (fact) => {
      settled.set(fact, Math.min(order, settled.get(fact) ?? Infinity));
    });
  eachQuestion(quiz, (question, _path, order) => {
    settle(question.careful?.facts, order);
    eachItem(question.options, [], (option) => settle(option.sets, order));
  });
  eachItem(quiz.derivedFacts, [], ({ highestOf, levels, whenUnknown }) => {
    let last = 0;
    eachText(highestOf, [], (id) => {
      last = Math.max(last, questions.get(id)?.order ?? 0);
    });
    settle(whenUnknown, last);
    eachItem(levels, [], ({ fact }) => settle(fact, last));
  });
  return settled;
}

type AnyQuestion = Draft<Question> & { options?: Draft<Option>[]; mainGoalOf?: string };

/** Ids of a question's own options, or of the goals of the one whose main goal it asks for. */
function optionIds({ options, mainGoalOf = '' }: AnyQuestion, ids: DeclaredIds) {
  const found: string[] = [];
  eachItem(options ?? ids.question.get(mainGoalOf)?.question.options, [], ({ id, goal }) => {
    if (typeof id === 'string' && (options || goal)) found.push(id);
  });
  return found;
}

function eachQuestion(
  quiz: Draft<Quiz>,
  visit: (
    question: AnyQuestion,
    path: Path,
    order: number,
    step: { when: unknown; first: boolean },
  ) => void,
): void {
  let order = 0;
  eachItem(quiz.steps, ['steps'], (step, path) => {
    let first = true;
    eachItem(step.questions, [...path, 'questions'], (question, at) => {
      visit(question, at, order++, { when: step.when, first });
      first = false;
    });
  });
}

/** Calls `visit` for each condition that looks at something itself. */
function eachLeaf(
  when: unknown,
  path: Path,
  visit: (kind: keyof LeafKinds, value: unknown, path: Path) => void,
): void {
  if (!isObject(when)) return;
  for (const [kind, value] of Object.entries(when)) {
    const at = [...path, kind];
    if (kind === 'not') eachLeaf(value, at, visit);
    else if (kind === 'all' || kind === 'any') {
      eachItem(value as Condition[], at, (inner, here) => eachLeaf(inner, here, visit));
    } else if (Object.hasOwn(LEAVES, kind)) visit(kind as keyof LeafKinds, value, at);
  }
}

const LEAVES = { answered: 1, includes: 1, is: 1, fact: 1 };
type LeafKinds = typeof LEAVES;

function reaches(
  waits: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
  seen = new Set<string>(),
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(waits.get(from) ?? [])].some((next) => reaches(waits, next, to, seen));
}
