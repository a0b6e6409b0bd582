/** Verdicts on random quizzes, beside what every run of them shows. */
import { expect } from 'chai';
import { checkQuiz, subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import type { TreatmentShares } from '../../src/check/report.js';
import { allResults } from '../../src/check/results.js';
import { safetyCounting } from '../../src/check/safety-counting.js';
import { byChance, everyCombination, statistics } from '../../src/check/statistics.js';
import { skippedIsCareful } from '../../src/check/verdicts/careful.js';
import { noProcedures } from '../../src/check/verdicts/result-verdicts.js';
import { rulesMatter } from '../../src/check/verdicts/rules.js';
import type { Quiz } from '../../src/definition/schema.js';
import { randomQuiz } from '../fuzz/random-quiz.js';
import {
  alwaysBefore,
  safetyGaps,
  chance,
  everyResult,
  one,
  shadows,
  shares,
  type Shares,
  tied,
} from './judged-by-force.js';
import { TODAY } from './mutant.js';
import { replay, UNASKED } from './replay.js';
import { isAgainst, spared } from './spared-by-force.js';
import { unasked, unstopped } from './unasked-by-force.js';

const QUIZZES = 300;
const PLENTY = { left: 1e6 };

/** Random quizzes that are small enough for every run to be tried. */
function* smallQuizzes(count: number): Generator<{ seed: number; quiz: Quiz }> {
  for (let seed = 5000; seed < 5000 + count; seed++) yield { seed, quiz: randomQuiz(seed, 200) };
}

const subject = (quiz: Quiz) => {
  const read = { quiz, relaxed: [], warnings: [] };
  return subjectOf(read, observe(quiz), { today: TODAY }, true);
};

/** `question: treatment`, from where a fault is and what it says. */
const carefulFaults = (quiz: Quiz, isEnding: boolean) =>
  skippedIsCareful(subject(quiz))
    .faults.filter(({ path }) => path.endsWith('.ends') === isEnding)
    .map(({ path, message }) => {
      const treatment = /are suggested (\S+) with/.exec(message)![1]!;
      const [, question, option] = /questions\.([^.]+)(?:\.options\.([^.]+))?/.exec(path)!;
      return `${question}${option ? `.${option}` : ''}: ${treatment}`;
    })
    .sort();

const holes = (quiz: Quiz) => carefulFaults(quiz, false);
const endings = (quiz: Quiz) => carefulFaults(quiz, true);

/** `fact: treatment`, read from the notes about questions that not everyone is asked. */
const notAsked = (quiz: Quiz) =>
  skippedIsCareful(subject(quiz))
    .notes.flatMap(({ message }) => {
      const [, facts, , treatments] = UNASKED.exec(message) ?? [];
      const listed = treatments?.split(', ') ?? [];
      return (facts?.split(', ') ?? []).flatMap((fact) =>
        listed.filter((id) => isAgainst(quiz, [fact], id)).map((id) => `${fact}: ${id}`),
      );
    })
    .sort();

const notStopped = (quiz: Quiz) =>
  noProcedures(subject(quiz))
    .faults.map(({ path }) => path.replace('treatments.', ''))
    .sort();

const shadowed = (quiz: Quiz) =>
  rulesMatter(subject(quiz)).faults.flatMap(({ path }) => {
    const [, fact, treatment] = /^facts\.(\w+)\.precautions\.(\w+)$/.exec(path) ?? [];
    return fact ? `${fact}: ${treatment}` : [];
  });

/** By treatment: those that always come before it; and those that can be as good as each other. */
function orderOf(quiz: Quiz) {
  const counting = { ...safetyCounting(quiz), oddsOf: () => 1 };
  const { treatments, ties } = allResults(quiz, counting, { ...PLENTY });
  const idsAt = (places: Iterable<number>) =>
    [...places].map((place) => quiz.treatments[place]!.id).sort();
  const before = treatments.flatMap(({ id, always }) =>
    always ? [[id, idsAt(always)] as const] : [],
  );
  return { before: Object.fromEntries(before), ties: [...ties.keys()].sort() };
}

describe('verdicts on random quizzes', function () {
  this.timeout(300_000);

  it('agree with every run tried about unknown answers, shadowed rules, order and ties', () => {
    let [gapOnes, shadowedOnes, sparedOnes, unaskedOnes, unstoppedOnes] = [0, 0, 0, 0, 0];
    for (const { seed, quiz } of smallQuizzes(QUIZZES)) {
      const runs = everyResult(quiz);
      expect(holes(quiz), `careful, seed ${seed}`).to.deep.equal(safetyGaps(quiz, runs));
      expect(endings(quiz), `endings, seed ${seed}`).to.deep.equal(spared(quiz, runs));
      expect(shadowed(quiz), `shadowed, seed ${seed}`).to.deep.equal(shadows(quiz, runs));
      const { before, ties } = orderOf(quiz);
      expect(before, `order, seed ${seed}`).to.deep.equal(alwaysBefore(runs));
      expect(ties, `ties, seed ${seed}`).to.deep.equal(tied(quiz, runs));
      expect(notAsked(quiz), `not asked, seed ${seed}`).to.deep.equal(unasked(quiz, runs));
      expect(notStopped(quiz), `not stopped, seed ${seed}`).to.deep.equal(unstopped(quiz, runs));
      if (safetyGaps(quiz, runs).length) gapOnes++;
      if (unasked(quiz, runs).length) unaskedOnes++;
      if (unstopped(quiz, runs).length) unstoppedOnes++;
      if (shadows(quiz, runs).length) shadowedOnes++;
      if (spared(quiz, runs).length) sparedOnes++;
    }
    // Enough of each kind for the comparison to mean something.
    expect(gapOnes).to.be.above(QUIZZES / 30);
    expect(shadowedOnes).to.be.above(QUIZZES / 40);
    expect(unaskedOnes).to.be.above(QUIZZES / 30);
    expect(unstoppedOnes).to.be.above(QUIZZES / 100);
    expect(sparedOnes).to.be.above(QUIZZES / 100);
  });

  for (const [weighting, weigh] of [
    [everyCombination, one],
    [byChance(), chance],
  ] as const) {
    it(`count as every run does. ${weighting.name}`, () => {
      for (const { seed, quiz } of smallQuizzes(QUIZZES / 2)) {
        const runs = everyResult(quiz);
        const found = statistics(quiz, weighting, { ...PLENTY });
        expect(found.runs, `seed ${seed}`).to.equal(String(runs.length));
        const expected = shares(quiz, runs, weigh);
        for (const reported of found.treatments) {
          expectClose(reported, expected[reported.id]!, `seed ${seed}, ${reported.id}`);
          const applied = reported.rules.map(({ share }) => share);
          expect(applied).to.deep.equal([...applied].sort((a, b) => b - a));
        }
      }
    });
  }

  it('counts own odds in the place of those by chance', () => {
    for (const { seed, quiz } of smallQuizzes(50)) {
      const first = quiz.steps[0]!.questions[0]!;
      const [only, ...others] = first.options!.map(({ id }) => id);
      const never = Object.fromEntries(['', ...others].map((id) => [id, 0]));
      const weighting = byChance({ [first.id]: { ...never, [only!]: 1 } });
      const runs = everyResult(quiz).filter(({ answers }) => answers[first.id]?.join() === only);
      if (!runs.length) continue;
      const expected = shares(quiz, runs, chanceAfter(first.id));
      for (const { id, suggested } of statistics(quiz, weighting, { ...PLENTY }).treatments) {
        expect(suggested, `seed ${seed}, ${id}`).to.be.closeTo(expected[id]!.suggested, 1e-9);
      }
    }
  });

  it('come with answers that show what they say', () => {
    const kinds = new Set<string>();
    for (const { seed, quiz } of smallQuizzes(QUIZZES)) {
      for (const { id, faults, notes } of checkQuiz(quiz, { today: TODAY }).verdicts) {
        for (const finding of [...faults, ...notes].filter(({ witness }) => witness)) {
          kinds.add(id);
          const what = `seed ${seed}: ${JSON.stringify(finding)}`;
          expect(replay(quiz, id, finding), what).to.equal(true);
        }
      }
    }
    expect([...kinds]).to.include.members([
      ...['careful', 'ends', 'first', 'never-empty', 'rules', 'suggested', 'ties'],
    ]);
  });
});

/** Of runs that begin with one certain answer. */
const chanceAfter = (question: string) => (run: Parameters<typeof chance>[0]) => {
  const questions = new Map(run.fullTrail.questions);
  questions.delete(question);
  return chance({ ...run, fullTrail: { ...run.fullTrail, questions } });
};

function expectClose(reported: TreatmentShares, expected: Shares, what: string): void {
  for (const key of ['suggested', 'first', 'later', 'leftOut'] as const) {
    expect(reported[key], `${what}, ${key}`).to.be.closeTo(expected[key], 1e-9);
  }
  const rules = Object.fromEntries(reported.rules.map(({ rule, share }) => [rule, share]));
  expect(Object.keys(rules).sort(), what).to.deep.equal(Object.keys(expected.rules).sort());
  for (const [rule, share] of Object.entries(expected.rules)) {
    expect(rules[rule], `${what}, ${rule}`).to.be.closeTo(share, 1e-9);
  }
}
