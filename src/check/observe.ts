/** Observes a quiz lazily: every run, or, where there are too many, a sample. */
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

/** Classes that one exploration may visit. */
export const freshBudget = ({ mostClasses = MAX_CLASSES }: CheckOptions = {}) => ({
  left: mostClasses,
});

/** What the verdicts look at, computed when first asked for. */
export interface Observed {
  readonly ways: Ways;
  readonly results: Results;
  /** Safety gaps seen in random runs; computed lazily. */
  tried(): SafetyGaps;
}

/** Each part is worked out when it is first looked at. */
export function observe(quiz: Quiz, options: CheckOptions = {}): Observed {
  const { onProgress = () => undefined } = options;
  const sampled = once(() =>
    sample(quiz, (share) => onProgress('Trying random runs', 0.1 + share * 0.5)),
  );
  const ways = once(() => {
    onProgress('Exploring the ways through the questions', 0);
    return orElse(
      () => allWays(quiz, freshBudget(options)),
      () => sampled().ways,
    );
  });
  const results = once(() => {
    onProgress('Exploring every combination of answers', 0.1);
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

/** How often each treatment comes up, by `weighting` where the whole quiz can be explored. */
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
      // The verdicts weigh each class of runs alike, which says nothing about how often it occurs.
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

function orElse<T>(exact: () => T, instead: () => T): T {
  try {
    return exact();
  } catch (error) {
    // Where the exploration and the engine disagree nothing is proved, whichever is right.
    if (error instanceof TooManyClasses || error instanceof DisagreesWithEngine) return instead();
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
