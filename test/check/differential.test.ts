import { expect } from 'chai';
import type { Quiz } from '../../src/definition/schema.js';
import { allResults, byRuns } from '../../src/check/results.js';
import { safetyCounting } from '../../src/check/safety-counting.js';
import { allWays } from '../../src/check/ways.js';
import { goalsQuestion, single, smallQuiz, step, treatment } from '../support/quizzes.js';
import { randomQuiz } from '../fuzz/random-quiz.js';
import { type Seen, seenByForce } from './seen-by-force.js';

/** What the checker says, in the form of what is seen by force. */
function seenByExploring(quiz: Quiz): Seen {
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
    drawn: names(ways.drawn),
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

/** Which details are offered says which goal they are about, and so which goal gives way to them. */
function detailsQuiz(): Quiz {
  const both = { all: [{ includes: ['goals', 'lines'] }, { includes: ['goals', 'scars'] }] };
  return smallQuiz({
    goals: [
      { id: 'lines', subtypes: [{ id: 'fine' }] },
      { id: 'scars', subtypes: [{ id: 'pitted' }] },
      { id: 'glow' },
    ],
    steps: [
      step(single('how', [{ id: 'one' }, { id: 'two' }])),
      step(goalsQuestion()),
      {
        ...step(
          single('detail', [
            { id: 'fine', goal: 'lines.fine', when: { is: ['how', 'one'] } },
            { id: 'pitted', goal: 'scars.pitted' },
            { id: 'glow', goal: 'glow' },
          ]),
        ),
        when: both,
      },
    ],
    treatments: [treatment('laser', { lines: 2 }), treatment('cream', { scars: 2 })],
  });
}

describe('walking all runs at once', function () {
  this.timeout(300_000);

  it('distinguishes runs by the details that were offered', () => {
    expect(seenByExploring(detailsQuiz())).to.deep.equal(seenByForce(detailsQuiz()));
  });

  for (const [quizzes, mostRuns] of [
    [2000, 120],
    [40, 3000],
  ] as const) {
    it(`finds what trying each run finds, for ${quizzes} random quizzes of up to ${mostRuns} runs`, () => {
      for (let seed = 1; seed <= quizzes; seed++) {
        const quiz = randomQuiz(seed, mostRuns);
        expect(seenByExploring(quiz), `seed ${seed}`).to.deep.equal(seenByForce(quiz));
      }
    });
  }
});
