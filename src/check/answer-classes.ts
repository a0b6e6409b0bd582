/**
 * Every answer visitors can give to one question, with indistinguishable ones merged.
 *
 * A list of twenty boxes has a million answers. They are built box by box, for all runs that are
 * offered the same at once, and whatever has the same effect so far is merged on the way: the answer
 * together with what came before it, so that a few thousand classes remain.
 */
import { highestLevel } from '../engine/derived-fact.js';
import type { AskedQuestion } from '../engine/asked-question.js';
import type { Option } from '../definition/schema.js';
import { rulesOf } from '../engine/questions/rules-of.js';
import type { QuestionPosition } from './question-positions.js';
import { type Run, type Tally, tallyIn, tallyKey } from './run.js';

/** What is counted of an answer. */
export interface Counting {
  /** What a fact, an option or an unknown answer to a question does. */
  ofFact(fact: string): Tally;
  ofOption(option: Option, question: string): Tally;
  ofUnknown(question: string): Tally;
  /** Whether goals matter. */
  tellsGoals: boolean;
  /** How often an option is chosen compared with others; `undefined` means no answer. */
  oddsOf(position: QuestionPosition, option: Option | undefined): number;
}

/** A class of runs that have come to a question, with their answer to it; the tally is of both. */
export interface AnsweredRun extends Tally {
  /** The run before the answer. */
  run: Run;
  chosen: readonly Option[];
  /** All facts that options of this answer set. */
  facts: readonly string[];
  weight: number;
  /** How many different runs these are. */
  runs: bigint;
}

/**
 * The classes of runs after the answers to one question.
 *
 * @param runs - Those that are offered `asked`, each with what later positions can tell of it apart
 * from its tally.
 */
export function answerClasses(
  position: QuestionPosition,
  asked: AskedQuestion,
  counting: Counting,
  runs: readonly { run: Run; key: string }[],
): AnsweredRun[] {
  const { options, required } = asked;
  const { standsAlone } = rulesOf(asked.question);
  const empty = runs.map(({ run, key }): Start => {
    const { weight, runs } = run;
    return { key, answered: { run, ...tallyIn(run), chosen: [], facts: [], weight, runs } };
  });
  const noAnswer = counting.oddsOf(position, undefined);
  const skipped = required
    ? []
    : empty.map(({ answered }) => ({ ...answered, weight: answered.weight * noAnswer }));
  const alone = options
    .filter(standsAlone)
    .flatMap((option) => empty.map(({ answered }) => plus(answered, option, position, counting)));
  const rest = options.filter((option) => !standsAlone(option));
  return [...skipped, ...alone, ...severalOf(position, asked, rest, counting, empty)];
}

/** A run without an answer, and what later positions can tell of it apart from its tally. */
interface Start {
  key: string;
  answered: AnsweredRun;
}

/** Answers of one or more options that can be ticked together. */
function severalOf(
  position: QuestionPosition,
  asked: AskedQuestion,
  options: readonly Option[],
  counting: Counting,
  empty: readonly Start[],
): AnsweredRun[] {
  if (!options.length) return [];
  const { min, max } = rulesOf(asked.question).range(asked);
  const most = Math.min(max, options.length);
  // Beyond this size it makes no difference how many more there are.
  const enough = most < options.length ? most + 1 : Math.max(min, 2);
  const keyOf = (answered: AnsweredRun, runKey: string) =>
    `${runKey}|${tallyKey(answered)}|${answerKey(answered, position, enough, counting)}`;
  let partial = new Map(
    empty.map((start): [string, Start] => [keyOf(start.answered, start.key), start]),
  );
  for (const option of options) {
    const next = new Map(partial);
    for (const { key, answered } of partial.values()) {
      const after = plus(answered, option, position, counting);
      if (after.chosen.length <= most || most === options.length) {
        merge(next, keyOf(after, key), { key, answered: after });
      }
    }
    partial = next;
  }
  return [...partial.values()]
    .map(({ answered }) => answered)
    .filter(({ chosen }) => chosen.length >= Math.max(1, min));
}

function plus(
  before: AnsweredRun,
  option: Option,
  position: QuestionPosition,
  counting: Counting,
): AnsweredRun {
  const { id } = position.question;
  let { excludedMask, deferredMask, cautionedMask } = before;
  const take = (tally: Tally) => {
    excludedMask |= tally.excludedMask;
    deferredMask |= tally.deferredMask;
    cautionedMask |= tally.cautionedMask;
  };
  take(counting.ofOption(option, id));
  for (const fact of option.sets ?? []) take(counting.ofFact(fact));
  return {
    run: before.run,
    chosen: [...before.chosen, option],
    facts: option.sets ? [...before.facts, ...option.sets] : before.facts,
    ...{ excludedMask, deferredMask, cautionedMask },
    weight: before.weight * counting.oddsOf(position, option),
    runs: before.runs,
  };
}

/** What later options and questions can distinguish of a partial answer, apart from its tally. */
function answerKey(
  { chosen, facts }: AnsweredRun,
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
  let key = `${Math.min(chosen.length, enough)}/${ids}/${flags}`;
  for (const leaf of position.leaves) {
    if ('fact' in leaf && facts.includes(leaf.fact)) key += `;${leaf.fact}`;
  }
  return key;
}

function merge(into: Map<string, Start>, key: string, start: Start): void {
  const known = into.get(key);
  if (!known) return void into.set(key, start);
  const weight = known.answered.weight + start.answered.weight;
  const runs = known.answered.runs + start.answered.runs;
  into.set(key, { key: known.key, answered: { ...known.answered, weight, runs } });
}
