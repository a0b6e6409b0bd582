/** How often each treatment is suggested, first, postponed or left out, and by which rule. */
import { rulesOf } from '../engine/questions/rules-of.js';
import type { Option, Quiz } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';
import type { Counting } from './answer-classes.js';
import { type Exploration, explore, TooManyClasses } from './explore.js';
import type { Results } from './observations.js';
import { type Odds, OddsError, ownOdds } from './odds.js';
import { type QuestionPosition, questionPositions } from './question-positions.js';
import type { Statistics, TreatmentShares } from './report.js';
import type { Weighing } from './outcomes.js';
import { allResults, byOdds, byRuns } from './results.js';
import { beginning, tallyOf } from './run.js';
import { safetyCounting, tallied } from './safety-counting.js';
import { countingNothing } from './ways.js';

/** What each run counts for. */
export interface Weighting {
  name: string;
  oddsOf: Counting['oddsOf'];
  weigh: Weighing;
  /** Own odds that it goes by. */
  odds?: Odds;
}

export const everyCombination: Weighting = {
  name: 'Every combination of answers counts the same.',
  oddsOf: () => 1,
  weigh: byRuns,
};

/**
 * Visitors who answer by chance. A guess, for comparing one version of a quiz
 * with another: it does not come from real visitors.
 */
export function byChance(odds: Odds = {}): Weighting {
  const oddsOf = (position: QuestionPosition, option: Option | undefined) => {
    const own = ownOdds(odds, position.question.id, option?.id);
    if (own !== undefined) return own;
    if (!option || option.unknown) return 1 / 10;
    if (rulesOf(position.question).standsAlone(option)) return 1;
    return option.sets ? 1 / 20 : 1 / position.options.length;
  };
  const name =
    'Visitors who answer by chance: single answers are equally likely, no answer and “not sure” a ' +
    'tenth as likely; of a list of boxes each has odds of 1 to the length of the list, or 1 to 20 ' +
    'if it says something about health or skin.';
  const own = Object.keys(odds).length ? ` Own odds: ${Object.keys(odds).join(', ')}.` : '';
  return { name: name + own, oddsOf, weigh: byOdds, odds };
}

/**
 * @param runs - How many there are, where that is known.
 * @throws TooManyClasses, or OddsError when nothing can be weighed by the odds given
 */
export function statistics(
  quiz: Quiz,
  weighting: Weighting,
  budget: Exploration['budget'],
  runs = 0n,
): Statistics {
  const weigh = weighting.weigh === byRuns ? inProportion(runs) : weighting.weigh;
  const counting = { ...safetyCounting(quiz), oddsOf: weighting.oddsOf };
  const results = allResults(quiz, counting, budget, weigh);
  if (!(results.weight > 0 && Number.isFinite(results.weight))) {
    throw new OddsError('By these odds no visitor reaches the end, or they are too far apart.');
  }
  const rules = decidingRules(quiz, { ...weighting, weigh }, budget);
  return {
    weighting: weighting.name,
    runs: String(results.runs),
    basis: results.basis,
    treatments: sharesOf(quiz, results, rules),
  };
}

/** A number has room for 2 to the power of 1023, and for as small a fraction. */
const MAX_BITS = 1000;

/**
 * `byRuns`, but for so many runs that no number holds them: then all are divided alike. Halves of runs
 * are weighed one by one and then multiplied, so each is divided by the root of the whole.
 *
 * @throws TooManyClasses when not even that is enough
 */
function inProportion(all: bigint): Weighing {
  const bits = all.toString(2).length;
  if (bits <= MAX_BITS) return byRuns;
  if (bits > 2 * MAX_BITS) throw new TooManyClasses();
  const half = Math.ceil(bits / 2);
  return ({ runs }) => {
    const beyond = Math.max(0, runs.toString(16).length * 4 - 64);
    return Number(runs >> BigInt(beyond)) * 2 ** (beyond - half);
  };
}

/** A rule that keeps treatments from being suggested, and how often it applies. */
interface Rule {
  rule: string;
  share: number;
  /** Bits of the treatments it keeps back. */
  away: number;
}

/** How often each fact, limit and declined question keeps something back. */
function decidingRules(
  quiz: Quiz,
  { oddsOf, weigh }: Weighting,
  budget: Exploration['budget'],
): Rule[] {
  const safety = safetyCounting(quiz);
  const positions = questionPositions(quiz);
  const shareOf = (marks: Partial<Counting>) => {
    const counting = { ...countingNothing, oddsOf, ...marks };
    const ends = explore({ quiz, positions, counting, budget }, [beginning], 0, positions.length);
    const all = ends.reduce((sum, run) => sum + weigh(run), 0);
    return ends.reduce((sum, run) => sum + (run.excludedMask ? weigh(run) : 0), 0) / all;
  };
  const mark = (is: boolean) => tallyOf({ excludedMask: Number(is) });
  const facts = (quiz.facts ?? []).map(({ id }) => ({
    rule: id,
    tally: safety.ofFact(id),
    marks: { ofFact: (each: string) => mark(each === id) },
  }));
  const asked = [...indexOf(quiz).questions.values()];
  const limits = asked.flatMap(({ question, options }) =>
    options.map((option) => ({
      rule: `${question.id}: ${option.id}`,
      tally: safety.ofOption(option, question.id),
      marks: {
        ofOption: (each: Option, id: string) => mark(id === question.id && each.id === option.id),
      },
    })),
  );
  const declined = asked.map(({ question: { id } }) => ({
    rule: `${id}: no answer`,
    tally: safety.ofUnknown(id),
    marks: { ofUnknown: (each: string) => mark(each === id) },
  }));
  return [...facts, ...limits, ...declined]
    .map(({ rule, tally, marks }) => ({
      rule,
      away: tally.excludedMask | tally.deferredMask,
      marks,
    }))
    .filter(({ away }) => away)
    .map(({ rule, away, marks }) => ({ rule, away, share: shareOf(marks) }));
}

/** Shares of everything weighed, with the rules that keep each treatment back. */
export function sharesOf(
  quiz: Quiz,
  { treatments, weight }: Results,
  rules: readonly Rule[],
): TreatmentShares[] {
  return treatments.map(({ id, suggested, first, later, unsupported, outranked }) => {
    const index = tallied(quiz).findIndex((each) => each.id === id);
    const applied = rules.filter(({ away }) => away & (1 << index));
    return {
      id,
      name: quiz.treatments[index]!.name,
      suggested: suggested / weight,
      first: first / weight,
      later: later / weight,
      leftOut: 1 - (suggested + later) / weight,
      rules: [
        { rule: 'no support for the goals chosen', share: unsupported / weight },
        { rule: 'three others come before it', share: outranked / weight },
        ...applied.map(({ rule, share }) => ({ rule, share })),
      ]
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share),
    };
  });
}
