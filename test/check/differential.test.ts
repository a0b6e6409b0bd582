import { expect } from '@open-wc/testing';
import type { Quiz } from '../../src/definition/schema.js';
import { allResults, byRuns } from '../../src/check/results.js';
import { safetyCounting } from '../../src/check/safety-counting.js';
import { allWays } from '../../src/check/ways.js';
import { randomQuiz } from '../fuzz/random-quiz.js';
import { type Seen, seenByForce } from './seen-by-force.js';

/** The engines differ in nothing that is checked here, so that one of them does the long run. */
const isThorough = navigator.userAgent.includes('Chrome');

/** What the checker says, in the form of what is seen by force. */
function seenByWalking(quiz: Quiz): Seen {
  const ways = allWays(quiz, { left: 1e6 });
  const counting = { ...safetyCounting(quiz), oddsOf: () => 1 };
  const results = allResults(quiz, counting, { left: 1e6 }, byRuns);
  const names = (map: ReadonlyMap<string, unknown>) => [...map.keys()].sort();
  const counted = (key: 'suggested' | 'first' | 'later') =>
    Object.fromEntries(results.treatments.map((each) => [each.id, each[key]]));
  return {
    runs: Number(results.runs),
    steps: names(ways.steps),
    questions: names(ways.questions),
    options: names(ways.options),
    facts: names(ways.facts),
    unknown: names(ways.unknown),
    conditions: [...ways.conditions]
      .flatMap(([path, { holds, fails }]) => [
        ...(holds ? [`${path}=true`] : []),
        ...(fails ? [`${path}=false`] : []),
      ])
      .sort(),
    backwards: names(ways.backwards),
    shortest: `${ways.shortest!.steps},${ways.shortest!.questions}`,
    longest: `${ways.longest!.steps},${ways.longest!.questions}`,
    suggested: counted('suggested'),
    first: counted('first'),
    later: counted('later'),
    addOns: names(results.addOns),
    isEverEmpty: !!results.empty,
    isEverGoalless: !!results.goalless,
  };
}

describe('walking all runs at once', function () {
  this.timeout(300_000);

  for (const [quizzes, mostRuns] of isThorough
    ? [
        [2000, 120],
        [40, 3000],
      ]
    : [[150, 120]]) {
    it(`finds what trying each run finds, for ${quizzes} random quizzes of up to ${mostRuns} runs`, () => {
      for (let seed = 1; seed <= quizzes!; seed++) {
        const quiz = randomQuiz(seed, mostRuns);
        expect(seenByWalking(quiz), `seed ${seed}`).to.deep.equal(seenByForce(quiz));
      }
    });
  }
});
