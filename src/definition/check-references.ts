/**
 * Whether the ids in a definition lead somewhere, and its figures make sense together.
 *
 * One walk over the whole definition: a property that names something is known by its name, wherever
 * it is, so that nothing an author can write goes unchecked.
 */
import { conditionCheck, type Guess, type LeafCheck } from './check-conditions.js';
import { type DeclaredIds, declaredIds } from './declared-ids.js';
import { didYouMean } from './did-you-mean.js';
import { type Draft, eachItem, eachText, isObject } from './draft.js';
import type { Finding, Path } from './path.js';
import type { Fact, Option, Question, Quiz, Range } from './schema.js';

type Report = (path: Path, message: string) => void;

/** Property → what it names. */
export const NAMES: Readonly<Record<string, keyof DeclaredIds>> = {
  goal: 'goal',
  onlyFor: 'goal',
  sets: 'fact',
  facts: 'fact',
  fact: 'fact',
  whenUnknown: 'fact',
  treatments: 'treatment or add-on',
  addsTo: 'treatment',
  withoutCategories: 'treatment category',
  sources: 'source',
  highestOf: 'question',
  mainGoalOf: 'question',
  answered: 'question',
};

/** Properties with which a condition looks at something. */
const LEAVES = new Set(['answered', 'includes', 'is', 'fact']);

const isCondition = (path: Path) => path.includes('when') || path.includes('required');

export function checkReferences(definition: unknown): Finding[] {
  if (!isObject(definition) || Array.isArray(definition)) return [];
  const quiz = definition as Draft<Quiz>;
  const findings: Finding[] = [];
  const report: Report = (path, message) => void findings.push({ path, message });
  const ids = declaredIds(quiz, report);
  // Guessing is slow, and authors do not read that far.
  const guess: Guess = (id, known) => (findings.length < 200 ? didYouMean(id, known) : '');

  visitAll(quiz, [], ids, conditionCheck(quiz, ids, guess, report), guess, report);
  eachItem(quiz.steps, ['steps'], ({ questions }, path) =>
    eachItem(questions, [...path, 'questions'], (question, at) => {
      checkMainGoal(question, at, ids, report);
      checkChoices(question, at, report);
    }),
  );
  eachItem(quiz.facts, ['facts'], (fact, path) => checkPrecautions(fact, path, report));
  eachItem(quiz.treatments, ['treatments'], ({ indications, byGoal }, path) => {
    checkRepeats(indications, [...path, 'indications'], report);
    checkRepeats(byGoal, [...path, 'byGoal'], report);
  });
  if (quiz.review?.signedOff === true) {
    for (const key of ['by', 'role', 'on', 'until'] as const) {
      if (!quiz.review[key]) report(['review', key], 'is missing; a signed-off review needs it.');
    }
  }
  return findings;
}

/** Checks every name, condition and range below `value`. */
function visitAll(
  value: object,
  path: Path,
  ids: DeclaredIds,
  checkLeaf: LeafCheck,
  guess: Guess,
  report: Report,
): void {
  const { min, typical = min, max = Infinity } = value as Partial<Range>;
  if (!('kind' in value) && (min! > typical! || typical! > max || min! > max)) {
    report(path, 'must satisfy min ≤ typical ≤ max.');
  }
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const what = Object.hasOwn(NAMES, key) && NAMES[key];
    if (what) {
      const known = ids[what];
      eachText(inner, at, (id, here) => {
        if (known.has(id)) return;
        report(here, `is "${id}", but no ${what} has that id.${guess(id, known.keys())}`);
      });
    }
    if (key === 'mainGoalOf' || (LEAVES.has(key) && isCondition(path))) checkLeaf(key, inner, at);
    if (isObject(inner)) visitAll(inner, at, ids, checkLeaf, guess, report);
  }
}

type AnyQuestion = Draft<Question> & { options?: Draft<Option>[] };

function checkMainGoal(question: AnyQuestion, path: Path, ids: DeclaredIds, report: Report): void {
  if (question.kind !== 'single') return;
  const { mainGoalOf, options } = question;
  if ((mainGoalOf === undefined) === (options === undefined)) {
    report(path, 'should have either "options" or "mainGoalOf", and not both.');
  }
  const asked = ids.question.get(mainGoalOf ?? '');
  if (!asked) return;
  let goals = 0;
  eachItem(asked.question.options, [], ({ goal }) => void (goal && goals++));
  if (goals < 2) {
    report(
      [...path, 'mainGoalOf'],
      `is "${mainGoalOf}", but fewer than two of its options name a goal.`,
    );
  }
}

function checkChoices({ options, ...question }: AnyQuestion, path: Path, report: Report): void {
  const { min = 0, max = Infinity } = question as { min?: number; max?: number };
  let free = 0;
  eachItem(options, [], ({ exclusive }) => void (exclusive || free++));
  if (min > free) {
    report([...path, 'min'], `is ${min}, but only ${free} options can be chosen together.`);
  }
  const least = Math.max(Math.ceil(min), 1);
  if (max < least) report([...path, 'max'], `is ${max}, but should be ${least} or more.`);
}

function checkPrecautions({ precautions, waitFrom }: Draft<Fact>, path: Path, report: Report) {
  const seen = new Set<string>();
  let defers = false;
  eachItem(precautions, [...path, 'precautions'], ({ effect, treatments, waitWeeks }, at) => {
    eachText(treatments, [...at, 'treatments'], (id, here) => {
      if (seen.has(id)) report(here, `is "${id}", which is listed here already.`);
      seen.add(id);
    });
    if ((effect === 'defer') !== (waitWeeks !== undefined)) {
      report([...at, 'waitWeeks'], 'belongs to the effect "defer", and only to it.');
    }
    defers ||= effect === 'defer';
  });
  if (defers && waitFrom === undefined) {
    report([...path, 'waitFrom'], 'is missing; it says what a wait is counted from.');
  }
}

function checkRepeats(list: { goal?: string }[] | undefined, path: Path, report: Report): void {
  const seen = new Set<string>();
  eachItem(list, path, ({ goal = '' }, at) => {
    if (seen.has(goal)) report([...at, 'goal'], `is "${goal}", which is listed here already.`);
    seen.add(goal);
  });
}
