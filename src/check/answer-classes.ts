/**
 * Every answer a visitor can give to one question, with indistinguishable answers merged.
 *
 * A list of twenty boxes has a million answers. They are built box by box, and partial answers with
 * the same effect so far are merged on the way, so that a few hundred remain.
 */
import { highestLevel } from '../engine/derived-fact.js';
import type { AskedQuestion } from '../engine/asked-question.js';
import type { Option } from '../definition/schema.js';
import { rulesOf } from '../engine/questions/rules-of.js';
import type { QuestionPosition } from './question-positions.js';
import type { Tally } from './run.js';

/** What is counted of an answer. */
export interface Counting {
  /** What a fact, an option or an unknown answer to a question rules out. */
  ofFact(fact: string): Tally;
  ofOption(option: Option, question: string): Tally;
  ofUnknown(question: string): Tally;
  /** Whether goals matter. */
  tellsGoals: boolean;
  /** How often an option is chosen compared with others; `undefined` means no answer. */
  oddsOf(position: QuestionPosition, option: Option | undefined): number;
}

/** Answers to one question that nothing later can tell apart, with one of them. */
export interface AnswerClass extends Tally {
  chosen: readonly Option[];
  /** All facts that options of this answer set. */
  facts: readonly string[];
  weight: number;
  runs: bigint;
}

const nothing = (weight: number): AnswerClass => ({
  chosen: [],
  facts: [],
  excludedMask: 0,
  deferredMask: 0,
  weight,
  runs: 1n,
});

/** The classes of answers to the question at a position, after a run. */
export function answerClasses(
  position: QuestionPosition,
  asked: AskedQuestion,
  counting: Counting,
): AnswerClass[] {
  const { options, required } = asked;
  const { standsAlone } = rulesOf(asked.question);
  const canSkip = !required;
  const skipped = canSkip ? [nothing(counting.oddsOf(position, undefined))] : [];
  const alone = options
    .filter(standsAlone)
    .map((option) => plus(nothing(1), option, position, counting));
  const rest = options.filter((option) => !standsAlone(option));
  return [...skipped, ...alone, ...severalOf(position, asked, rest, counting)];
}

/** Answers of one or more options that can be ticked together. */
function severalOf(
  position: QuestionPosition,
  asked: AskedQuestion,
  options: readonly Option[],
  counting: Counting,
): AnswerClass[] {
  if (!options.length) return [];
  const { min, max } = rulesOf(asked.question).range(asked);
  const most = Math.min(max, options.length);
  // Beyond this size it makes no difference how many more there are.
  const enough = most < options.length ? most + 1 : Math.max(min, 2);
  let partial = new Map([['', nothing(1)]]);
  for (const option of options) {
    const next = new Map(partial);
    for (const before of partial.values()) {
      const answer = plus(before, option, position, counting);
      if (answer.chosen.length <= most || most === options.length) {
        merge(next, partialKey(answer, position, enough, counting), answer);
      }
    }
    partial = next;
  }
  return [...partial.values()].filter(({ chosen }) => chosen.length >= Math.max(1, min));
}

function plus(
  before: AnswerClass,
  option: Option,
  position: QuestionPosition,
  counting: Counting,
): AnswerClass {
  const { id } = position.question;
  let { excludedMask, deferredMask } = before;
  const take = (tally: Tally) =>
    void ((excludedMask |= tally.excludedMask), (deferredMask |= tally.deferredMask));
  take(counting.ofOption(option, id));
  for (const fact of option.sets ?? []) take(counting.ofFact(fact));
  const facts = option.sets ? [...before.facts, ...option.sets] : before.facts;
  const weight = before.weight * counting.oddsOf(position, option);
  return {
    chosen: [...before.chosen, option],
    facts,
    excludedMask,
    deferredMask,
    weight,
    runs: before.runs,
  };
}

/** What later options and questions can distinguish of a partial answer. */
function partialKey(
  { chosen, facts, excludedMask, deferredMask }: AnswerClass,
  position: QuestionPosition,
  enough: number,
  { tellsGoals }: Counting,
): string {
  const hasList = position.goalLists.includes(position.question.id);
  const { id: question } = position.question;
  const isDrawnHere = position.derivedFacts.some(({ highestOf }) => highestOf.includes(question));
  const hasLevels = isDrawnHere || position.levels.includes(question);
  let ids = '';
  let flags = '';
  for (const { id, goal } of chosen) {
    if (hasList || position.named.has(id) || (tellsGoals && goal)) ids += `${id},`;
  }
  if (chosen.some(({ unknown }) => unknown)) flags += '?';
  if (chosen.some(({ ends }) => ends)) flags += '!';
  if (hasLevels) flags += String(highestLevel(chosen));
  let key = `${Math.min(chosen.length, enough)}/${excludedMask}/${deferredMask & ~excludedMask}/${ids}/${flags}`;
  for (const leaf of position.leaves) {
    if ('fact' in leaf && facts.includes(leaf.fact)) key += `;${leaf.fact}`;
  }
  return key;
}

function merge(into: Map<string, AnswerClass>, key: string, answer: AnswerClass): void {
  const known = into.get(key);
  if (!known) return void into.set(key, answer);
  into.set(key, {
    ...known,
    weight: known.weight + answer.weight,
    runs: known.runs + answer.runs,
  });
}
