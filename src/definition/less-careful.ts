/**
 * When a change makes the built-in quiz less careful.
 *
 * An author may always be stricter. What is weaker needs a named reviewer, so each
 * property that safety rests on has its rule here, by its name.
 */
import { ADVICE } from './advice.js';
import { isObject } from './draft.js';
import { takesSeveral } from './question-kinds.js';
import type {
  Advice,
  Condition,
  Option,
  Precaution,
  Question,
  QuestionKind,
  Quiz,
  Step,
  Treatment,
} from './schema.js';
import { toJson } from './to-json.js';

const isLost = (then: unknown, now: unknown) => then && !now;
const isGained = (then: unknown, now: unknown) => !then && now;
const isLess = (then: number, now = -1) => now < then;
const isLessOf = (then: readonly string[] = [], now: readonly string[] = []) =>
  then.some((id) => !now.includes(id));
const isSame = (a: unknown, b: unknown) => toJson(a) === toJson(b);

type Careful = NonNullable<Quiz['steps'][0]['questions'][0]['careful']>;
type Rule = (then: never, now: never) => unknown;

/** Of facts, treatments and options, and of what a question counts an unknown answer as. */
const RULES: Readonly<Record<string, Rule>> = {
  advice: (then: Advice, now: Advice) => isLess(ADVICE.indexOf(then), ADVICE.indexOf(now)),
  stopsProcedures: isLost,
  sets: isLessOf,
  // A level counts for the facts drawn from it, and one beyond them for none.
  level: (then: unknown, now: unknown) => then !== now,
  unknown: isLost,
  // What comes after is not asked, or is asked where it was not meant to be.
  ends: (then: unknown, now: unknown) => !then !== !now,
  careful: (then: Careful | undefined, now: Careful | undefined) =>
    then &&
    (!now ||
      !then.facts !== !now.facts ||
      isLessOf(then.facts, now.facts) ||
      isLost(then.homeCareOnly, now.homeCareOnly)),
  homeCare: isGained,
  warning: isLost,
  category: (then: unknown, now: unknown) => then && then !== now,
  discomfort: isLess,
  downtimeDays: (then: Treatment['downtimeDays'], now?: Partial<Treatment['downtimeDays']>) =>
    isLess(then.min, now?.min) || isLess(then.max, now?.max),
};

/** Of what asks something that safety rests on: whether it is asked less, or answered in less detail. */
const ASKING: Readonly<Record<string, Rule>> = {
  exclusive: isGained,
  when: (then: Condition | undefined, now: Condition | undefined) =>
    now && !(then && implies(then, now)),
  required: (then: unknown, now: unknown) => then && now !== true && !isSame(then, now),
  kind: (then: QuestionKind, now: QuestionKind) => takesSeveral[then] && !takesSeveral[now],
  max: (then?: number, now?: number) => isLess(then ?? Infinity, now ?? Infinity),
  // A visitor with one thing to tick could not answer. An answer has one option anyway.
  min: (then?: number, now?: number) => isLess(now ?? 1, Math.max(then ?? 1, 1)),
};

/** A fact is true where its condition holds: whoever narrows or drops it asks for less care. */
const isNarrower = (then: Condition | undefined, now: Condition | undefined) =>
  then && !(now && implies(then, now));

/**
 * Whether `then` holds wherever `condition` does, as far as their form shows it. `false` may also
 * mean that it is not plain to see.
 */
const implies = (condition: Condition, then: Condition): boolean =>
  isSame(condition, then) ||
  ('all' in then && then.all.every((each) => implies(condition, each))) ||
  ('any' in condition && condition.any.every((each) => implies(each, then))) ||
  ('any' in then && then.any.some((each) => implies(condition, each))) ||
  ('all' in condition && condition.all.some((each) => implies(each, then)));

/** Whether safety rests on `entry`, an option, question, step or fact: its JSON says so. */
export const isCareful = (entry: unknown): boolean =>
  /"(sets|level|ends|unknown|careful|advice)":/.test(toJson(entry));

/** `question option`, as a condition looks at it. */
const LOOK = /"(?:includes|is)":\["([\w-]+)","([\w-]+)"\]/g;

/** What becomes less careful where something in one quiz changes. */
export class Carefulness {
  /** Options, as `question option`, on which it depends whether something careful is asked or offered. */
  private readonly lookedAt = new Set<string>();
  private readonly questions = new Set<string>();
  /** Questions with such an option. */
  private readonly lookedAtIn = new Set<string>();

  constructor({ steps, facts = [] }: Quiz) {
    for (const fact of facts) this.look(fact, fact.when);
    for (const step of steps) {
      this.look(step, step.when);
      for (const question of step.questions) {
        if (isCareful(question)) this.questions.add(question.id);
        this.look(question, [question.when, question.required]);
        for (const option of question.options ?? []) this.look(option, option.when);
      }
    }
  }

  private look(entry: object, conditions: unknown): void {
    if (!isCareful(entry)) return;
    for (const [, question, option] of toJson(conditions ?? []).matchAll(LOOK)) {
      this.lookedAt.add(`${question} ${option}`);
      this.lookedAtIn.add(question!);
    }
  }

  /**
   * Whether `now` is less careful than `then` as the property `key` of `entry`; of a new entry
   * `undefined`.
   *
   * @param question - Of an option, the id of its question.
   */
  isLess(entry: unknown, key: string, then: unknown, now: unknown, question?: string): boolean {
    // It takes away what else is ticked, whatever it says itself.
    if (key === 'exclusive' && this.questions.has(question!)) return Boolean(isGained(then, now));
    if (!entry && key !== 'ends') return false;
    if (key === 'when' && Object.hasOwn(entry as object, 'advice')) {
      return Boolean(isNarrower(then as Condition, now as Condition));
    }
    const rules = Object.hasOwn(RULES, key) ? RULES : ASKING;
    if (!Object.hasOwn(rules, key)) return false;
    if (rules === ASKING && !this.isAsking(entry, question)) return false;
    return Boolean(rules[key]!(then as never, now as never));
  }

  /** Whether safety rests on a question: on what it sets, or on a fact or question that looks at it. */
  restsOn = (question: Question): boolean =>
    isCareful(question) || this.lookedAtIn.has(question.id);

  /** Whether safety rests on what `entry` asks or offers; of an option, in `question`. */
  private isAsking(entry: unknown, question: string | undefined): boolean {
    if (!isObject(entry)) return false;
    if ('questions' in entry) return (entry as Step).questions.some(this.restsOn);
    if ('kind' in entry) return this.restsOn(entry as Question);
    return isCareful(entry) || this.lookedAt.has(`${question} ${(entry as Option).id}`);
  }
}

const known = new WeakMap<Quiz, Carefulness>();

/** Worked out once for each quiz, which must not change afterwards. */
export function carefulnessOf(quiz: Quiz): Carefulness {
  const carefulness = known.get(quiz) ?? new Carefulness(quiz);
  known.set(quiz, carefulness);
  return carefulness;
}

/** How strict an effect is; the longer of two waits is the stricter one. */
export function strictness(precaution?: {
  effect: Precaution['effect'] | 'none';
  waitWeeks?: number;
}): number {
  const { effect = 'none', waitWeeks = 0 } = precaution ?? {};
  return { none: 0, caution: 1, defer: 2 + waitWeeks, exclude: Infinity }[effect];
}
