import { expect } from 'chai';
import { subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import { optionsMatter } from '../../src/check/verdicts/idle-options.js';
import type { Option, Question, Quiz } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';
import { randomQuiz } from '../fuzz/random-quiz.js';
import { multiple, single, step } from '../support/quizzes.js';
import { everyRun, type RunAnswers } from './every-run.js';
import { TODAY } from './mutant.js';
import { health, ownQuiz, wish } from './own-quiz.js';

function verdictOn(quiz: Quiz) {
  const read = { quiz, relaxed: [], warnings: [] };
  return optionsMatter(subjectOf(read, observe(quiz), { today: TODAY }, true));
}

const notes = (question: Question) =>
  verdictOn(ownQuiz({ steps: [step(wish()), step(health()), step(question)] })).notes.map(
    ({ path: at, message }) => `${at}: ${message}`,
  );

/** Question and two options that are said to lead to the same result. */
const sameAnswers = (quiz: Quiz) =>
  verdictOn(quiz).notes.flatMap(({ path, message }) => {
    const ids = /same result: (.+)\.$/.exec(message)?.[1]?.split(', ') ?? [];
    return ids.slice(1).map((id) => [path.split('.').at(-1)!, ids[0]!, id] as const);
  });

const shown = (quiz: Quiz, answers: RunAnswers) => {
  const { treatments, later, notices } = recommend(quiz, answers);
  return JSON.stringify(
    [treatments, later, notices].map((list) => list.map((each) => ('id' in each ? each.id : each))),
  );
};

const path = 'steps.pain.questions.pain';
/** Rules out the laser, whose discomfort is 2. */
const little: Partial<Option> = { limits: { discomfort: 1 } };
/** Rules out nothing: no treatment is as bad. */
const useless: Partial<Option> = { limits: { discomfort: 4 } };

describe('options that never matter', () => {
  it('are reported where two of them have the same effect', () => {
    const options = [{ id: 'a', ...little }, { id: 'b', ...little }, 'c'];
    expect(notes(single('pain', options))).to.deep.equal([
      `${path}: These answers lead to the same result: a, b.`,
    ]);
    expect(notes(single('pain', options.slice(1)))).to.deep.equal([]);
  });

  it('are reported one by one in a list of boxes', () => {
    const options = [
      { id: 'a', ...little },
      { id: 'b', ...useless },
    ];
    expect(notes(multiple('pain', options))).to.deep.equal([
      `${path}: Ticked along with others, this changes nothing: b.`,
    ]);
  });

  it('are reported only where one can mean the other in every run', () => {
    let compared = 0;
    for (let seed = 7000; seed < 7150; seed++) {
      const quiz = randomQuiz(seed, 100);
      const runs = everyRun(quiz);
      for (const [id, one, other] of sameAnswers(quiz)) {
        for (const run of runs.filter(
          (each) => Object.hasOwn(each, id) && each[id]!.join() === one,
        )) {
          const swapped = { ...run, [id]: [other] };
          const isOffered = trail(quiz, run)
            .questions.get(id)!
            .options.some((each) => each.id === other);
          if (!isOffered) continue;
          expect(shown(quiz, swapped), `seed ${seed}, ${id}`).to.equal(shown(quiz, run));
          compared++;
        }
      }
    }
    expect(compared).to.be.above(50);
  });

  it('are not reported where a box is the answer that nothing applies', () => {
    const options = [
      { id: 'a', ...little },
      { id: 'none', exclusive: true },
    ];
    expect(notes(multiple('pain', options))).to.deep.equal([]);
  });
});
