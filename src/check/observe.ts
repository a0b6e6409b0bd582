/** Looks at a quiz as far as somebody asks: trail whole, or where that is too much, sampled. */
import type { Quiz } from '../definition/schema.js';
import { MAX_CLASSES, TooManyClasses } from './explore.js';
import type { Results, Ways } from './observations.js';
import type { CheckOptions } from './check-options.js';
import type { Statistics } from './report.js';
import { allResults, DisagreesWithEngine } from './results.js';
import { canTally, safetyCounting } from './safety-counting.js';
import { sample } from './sample.js';
import { sharesOf, statistics, type Weighting } from './statistics.js';
import type { SafetyGaps } from './tried.js';
import { allWays } from './ways.js';

/** What may be trail for one thing that is asked of the quiz. */
export const freshBudget = ({ mostClasses = MAX_CLASSES }: CheckOptions = {}) => ({
  left: mostClasses,
});

export interface Observed {
  readonly ways: Ways;
  readonly results: Results;
  /** What random runs show of careless answers; worked out when somebody asks. */
  tried(): SafetyGaps;
}

/** Each part is worked out when it is first looked at. */
export function observe(quiz: Quiz, options: CheckOptions = {}): Observed {
  const { onProgress = () => undefined } = options;
  const sampled = once(() =>
    sample(quiz, (share) => onProgress('Trying random runs', 0.1 + share * 0.5)),
  );
  const ways = once(() => {
    onProgress('Walking the ways through the questions', 0);
    return orElse(
      () => allWays(quiz, freshBudget(options)),
      () => sampled().ways,
    );
  });
  const results = once(() => {
    onProgress('Walking every combination of answers', 0.1);
    return orElse(
      () => {
        if (!canTally(quiz)) throw new TooManyClasses();
        const counting = { ...safetyCounting(quiz), oddsOf: () => 1 };
        return allResults(quiz, counting, freshBudget(options));
      },
      () => sampled().results,
    );
  });
  return {
    tried: () => sampled().safetyGaps,
    get ways() {
      return ways();
    },
    get results() {
      return results();
    },
  };
}

/** How often each treatment comes up, by `weighting` where the quiz can be trail whole. */
export function count(
  quiz: Quiz,
  { results }: Pick<Observed, 'results'>,
  weighting: Weighting,
  options: CheckOptions = {},
): Statistics {
  return orElse(
    () => {
      if (results.basis.kind === 'sampled') throw new TooManyClasses();
      return statistics(quiz, weighting, freshBudget(options), results.runs);
    },
    () => {
      // What was trail for the verdicts weighs each class of runs alike, and says nothing of how often.
      const tried =
        results.basis.kind === 'sampled' ? results : sample(quiz, () => undefined).results;
      return {
        weighting: 'Random runs, each counting the same.',
        runs: String(tried.runs),
        basis: tried.basis,
        treatments: sharesOf(quiz, tried, []),
      };
    },
  );
}

function orElse<T>(traverse: () => T, instead: () => T): T {
  try {
    return traverse();
  } catch (error) {
    // Where the traverse and the engine disagree nothing is proved, whoever is right.
    if (error instanceof TooManyClasses || error instanceof DisagreesWithEngine) return instead();
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
