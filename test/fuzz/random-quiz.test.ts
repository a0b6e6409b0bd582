import { expect } from 'chai';
import fc from 'fast-check';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import { mostRunsOf } from './count-answers.js';
import { Draws } from './draws.js';
import { randomAnswers } from './random-answers.js';
import { FEW_RUNS, quizzes, randomQuiz } from './random-quiz.js';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

/** What a quiz uses: `question.when`, `fact.advice=none`, `condition.any`. */
function featuresOf(quiz: Quiz): Set<string> {
  const found = new Set<string>();
  const see = (what: string, value: object) => {
    for (const [key, inner] of Object.entries(value)) {
      found.add(`${what}.${key}`);
      if (/^(kind|advice|effect|strength)$/.test(key)) found.add(`${what}.${key}=${inner}`);
      if (/^(when|required|not|all|any)$/.test(key) && typeof inner === 'object') {
        found.add(`${what}.${key}?`);
        for (const each of [inner].flat()) see('condition', each);
      } else if (typeof inner === 'object') {
        for (const each of [inner].flat()) if (typeof each === 'object') see(key, each);
      }
    }
  };
  see('quiz', quiz);
  return found;
}

/** Every rule that decides something, and the least share of quizzes that should have it. */
const RULES: readonly [least: number, rules: string][] = [
  [0.3, 'questions.kind=single questions.kind=multiple questions.kind=scale'],
  [0.3, 'questions.kind=body-map steps.when questions.when options.exclusive options.unknown'],
  [0.3, 'options.sets options.goal options.level questions.required'],
  [0.15, 'condition.answered condition.includes condition.is condition.fact'],
  [0.15, 'condition.not condition.all condition.any questions.required? options.when?'],
  [0.15, 'questions.min questions.max questions.mainGoalOf options.ends notes.when'],
  [0.3, 'questions.careful'],
  [0.15, 'careful.facts careful.homeCareOnly derivedFacts.whenUnknown goals.subtypes'],
  [0.15, 'options.limits limits.leastDowntimeDays limits.marksSeenDays limits.discomfort'],
  [0.1, 'limits.withoutCategories'],
  [0.3, 'quiz.derivedFacts precautions.effect=exclude precautions.effect=defer'],
  [0.3, 'precautions.effect=caution facts.advice=none facts.advice=tell-clinic'],
  [0.15, 'facts.advice=clinician-first facts.advice=see-doctor-soon facts.stopsProcedures'],
  [0.3, 'indications.strength=0 indications.strength=1 indications.strength=2'],
  [0.3, 'indications.strength=3 treatments.homeCare treatments.category treatments.byGoal'],
  [0.3, 'quiz.addOns addOns.onlyFor treatments.sessions byGoal.sessions'],
];

describe('randomQuiz', () => {
  it('makes quizzes that are accepted, with few enough runs to try each', () => {
    for (const seed of SEEDS) {
      const quiz = randomQuiz(seed);
      expect(parseQuizDefinition(quiz), `seed ${seed}`).to.deep.equal(quiz);
      expect(mostRunsOf(quiz), `seed ${seed}`).to.be.at.most(FEW_RUNS);
    }
  });

  it('makes smaller and larger quizzes for how many runs there may be', () => {
    const runsUpTo = (most: number) => SEEDS.map((seed) => mostRunsOf(randomQuiz(seed, most)));
    expect(Math.max(...runsUpTo(20))).to.be.at.most(20);
    expect(Math.max(...runsUpTo(1e6))).to.be.above(FEW_RUNS);
  });

  it('makes the same quiz for the same seed, and another one for another', () => {
    expect(randomQuiz(7)).to.deep.equal(randomQuiz(7));
    const texts = SEEDS.map((seed) => JSON.stringify(randomQuiz(seed)));
    expect(new Set(texts).size).to.equal(SEEDS.length);
  });

  for (const [least, rules] of RULES) {
    it(`uses in ${least * 100} % of quizzes and more: ${rules}`, () => {
      const features = SEEDS.map((seed) => featuresOf(randomQuiz(seed)));
      for (const rule of rules.split(' ')) {
        const share = features.filter((each) => each.has(rule)).length / SEEDS.length;
        expect(share, rule).to.be.at.least(least);
      }
    });
  }

  it('makes quizzes that lead to every kind of result', () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const seed of SEEDS) {
      const quiz = randomQuiz(seed);
      const result = recommend(quiz, randomAnswers(Draws.fromSeed(seed), quiz));
      count(result.advice);
      if (result.treatments.length) count('now');
      if (result.later.length) count('later');
      if (result.treatments.length + result.later.length === 0) count('nothing');
      if (result.treatments.some(({ addOns }) => addOns.length)) count('add-on');
      for (const { reasons } of result.leftOut) count(`left out for ${reasons[0]!.kind}`);
    }
    for (const what of [
      ...['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon', 'now', 'later', 'nothing'],
      ...['add-on', 'left out for goal', 'left out for precaution', 'left out for preference'],
    ]) {
      expect(seen.get(what) ?? 0, what).to.be.at.least(15);
    }
  });
});

describe('quizzes', () => {
  it('makes quizzes that are accepted', () => {
    fc.assert(
      fc.property(quizzes(), (quiz) => {
        expect(parseQuizDefinition(quiz)).to.deep.equal(quiz);
        expect(mostRunsOf(quiz)).to.be.at.most(FEW_RUNS);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('shrinks a failing quiz to a plain one', () => {
    const hasDefer = ({ facts }: Quiz) =>
      facts?.some(({ precautions }) => precautions?.some(({ effect }) => effect === 'defer'));
    const found = fc.check(
      fc.property(quizzes(), (quiz) => !hasDefer(quiz)),
      { seed: 1 },
    );
    const quiz = found.counterexample![0];
    expect(hasDefer(quiz)).to.equal(true);
    expect(quiz.steps.flatMap(({ questions }) => questions)).to.have.length(1);
    expect(quiz.treatments).to.have.length(1);
  });
});
