/** Quizzes too large to explore: nothing about them is called proved. */
import { expect } from 'chai';
import { checkQuiz } from '../../src/check/check-quiz.js';
import { SAMPLES } from '../../src/check/sample.js';
import { everyCombination } from '../../src/check/statistics.js';
import type { CheckReport, Finding } from '../../src/check/report.js';
import type { Quiz } from '../../src/definition/schema.js';
import { randomQuiz } from '../fuzz/random-quiz.js';
import { goalsQuestion, multiple, single, smallQuiz, step, treatment } from '../support/quizzes.js';
import { TODAY } from './mutant.js';
import { stopping } from './own-quiz.js';
import { replay } from './replay.js';

/** What can be read off the definition stays proved, however large a quiz is. */
const READ = ['precautions', 'built-in', 'options', 'sources', 'languages'];
const WALKED = ['reachable', 'ends', 'progress', 'careful', 'rules'];
const RESULTS = ['ruled-out', 'no-procedures', 'never-empty', 'suggested', 'first', 'ties'];

const basisOf = ({ verdicts }: CheckReport) =>
  Object.fromEntries(verdicts.map(({ id, basis }) => [id, basis.kind]));

const all = (ids: readonly string[], kind: string) =>
  Object.fromEntries(ids.map((id) => [id, kind]));

/** A goal, and a question about health that speaks against the first of many treatments. */
const largeQuiz = (treatments: number, rest: Partial<Quiz> = {}): Quiz =>
  smallQuiz({
    steps: [
      step(goalsQuestion()),
      step(
        multiple('health', [
          { id: 'ill', sets: ['ill'] },
          { id: 'tired', sets: ['tired'] },
        ]),
      ),
    ],
    facts: [
      {
        ...{ id: 'ill', advice: 'none', message: 'Ill.' },
        precautions: [{ effect: 'exclude', treatments: ['t0'] }],
      },
      {
        ...{ id: 'tired', advice: 'none', message: 'Tired.' },
        precautions: [{ effect: 'caution', treatments: ['t0'] }],
      },
    ],
    treatments: Array.from({ length: treatments }, (_each, index) =>
      treatment(`t${index}`, { lines: 1, scars: 1 + (index % 3) }),
    ),
    ...rest,
  });

const verdictOf = (quiz: Quiz, name: string) => {
  const found = checkQuiz(quiz, { today: TODAY }).verdicts.find(({ id }) => id === name)!;
  for (const fault of found.faults) expect(replay(quiz, name, fault)).to.equal(true);
  return found;
};

describe('a quiz too large to explore', function () {
  this.timeout(180_000);

  it('is sampled, and no verdict that needs an exploration is called proved', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const quiz = randomQuiz(seed, 200);
      const small = checkQuiz(quiz, { today: TODAY });
      const large = checkQuiz(quiz, { today: TODAY, mostClasses: 3, weighting: everyCombination });
      expect(basisOf(small), `seed ${seed}`).to.deep.equal(
        all([...READ, ...WALKED, ...RESULTS], 'proved'),
      );
      expect(basisOf(large), `seed ${seed}`).to.deep.equal({
        ...all(READ, 'proved'),
        ...all([...WALKED, ...RESULTS], 'sampled'),
      });
      expect(large.statistics!.basis).to.deep.include({ kind: 'sampled', runs: SAMPLES });
      expect(large.statistics!.weighting).to.contain('Random runs');
    }
  });

  it('reports only faults that are there', () => {
    for (let seed = 101; seed <= 106; seed++) {
      const quiz = randomQuiz(seed, 200);
      const said = (options: { mostClasses?: number }) =>
        checkQuiz(quiz, { today: TODAY, ...options }).verdicts.flatMap(({ id, faults }) =>
          faults.map((fault) => ({ id, fault })),
        );
      // Which question an ending spares differs from one visitor to the next.
      const sayings = ({ id, fault: { path, message } }: { id: string; fault: Finding }) =>
        `${id} ${path} ${message.replace(/without being asked.*/, '')}`;
      const known = said({}).map(sayings);
      for (const { id, fault } of said({ mostClasses: 3 })) {
        expect(known, `seed ${seed}`).to.include(sayings({ id, fault }));
        if (fault.witness) expect(replay(quiz, id, fault), `seed ${seed}, ${id}`).to.equal(true);
      }
    }
  });

  it('is not called faulty for what merely did not come up', () => {
    const never = { all: [{ answered: 'goals' }, { not: { answered: 'goals' } }] };
    const quiz = largeQuiz(1, { result: { notes: [{ when: never, text: 'Never.' }] } });
    const rules = checkQuiz(quiz, { mostClasses: 2 }).verdicts.find(({ id }) => id === 'rules')!;
    expect(rules.faults).to.deep.equal([]);
    expect(rules.notes.map(({ path }) => path)).to.include('result.notes[0].when');
  });

  it('counts only the runs it tried', () => {
    const quiz = largeQuiz(4);
    const said = checkQuiz(quiz, { mostClasses: 2 }).verdicts.flatMap(({ notes }) => notes);
    const sweeping = /never|always|No answer leads|way has|^\d+ ties?:/;
    for (const { message } of said.filter((note) => sweeping.test(note.message))) {
      expect(message).to.contain('the runs tried');
    }
    const ways = said.map(({ message }) => message).filter((message) => / way /.test(message));
    expect(ways.map((message) => message.includes('way tried has'))).to.deep.equal([true, true]);
  });

  it('is sampled where it has more than 30 treatments, with the ways proved', () => {
    const basis = basisOf(checkQuiz(largeQuiz(31), { today: TODAY }));
    expect(basis).to.deep.include({ ...all(RESULTS, 'sampled'), reachable: 'proved' });
    expect(basis).to.deep.include({ rules: 'sampled', careful: 'sampled' });
    const fewer = basisOf(checkQuiz(largeQuiz(30), { today: TODAY }));
    expect(fewer).to.deep.equal(all([...READ, ...WALKED, ...RESULTS], 'proved'));
  });

  it('reports safety gaps all the same, and never claims none without runs', () => {
    const found = verdictOf(largeQuiz(31), 'careful');
    expect(found.faults.map(({ path }) => path)).to.deep.equal(['steps.health.questions.health']);
    expect(found.basis).to.deep.include({ kind: 'sampled', runs: SAMPLES });
  });

  it('reports endings that skip a question which stops a procedure', () => {
    const quiz = largeQuiz(31, {
      facts: [
        { ...stopping, id: 'ill' },
        { ...stopping, id: 'tired' },
      ],
    });
    const been = single('been', [{ id: 'yes', ends: true }, 'no']);
    quiz.steps = [step(goalsQuestion(), been), quiz.steps[1]!];
    expect(verdictOf(quiz, 'careful').faults.map(({ path }) => path)).to.include(
      'steps.goals.questions.been.options.yes.ends',
    );
    expect(verdictOf(quiz, 'no-procedures').faults).to.not.be.empty;
  });

  it('distinguishes the last of 30 treatments', () => {
    const quiz = largeQuiz(30);
    quiz.facts![0]!.precautions![0]!.treatments = ['t29'];
    quiz.facts![1]!.precautions![0]!.treatments = ['t29'];
    quiz.treatments = [quiz.treatments[29]!, ...quiz.treatments.slice(0, 29)].reverse();
    quiz.treatments.at(-1)!.indications = [{ goal: 'lines', strength: 3 }];
    const careful = checkQuiz(quiz).verdicts.find(({ id }) => id === 'careful')!;
    expect(careful.faults.map(({ message }) => message.includes('t29'))).to.deep.equal([true]);
  });
});

describe('any quiz', function () {
  this.timeout(180_000);

  it('can be checked, with its numbers', () => {
    for (let seed = 9000; seed < 9150; seed++) {
      const quiz = randomQuiz(seed);
      const { issues, verdicts, statistics } = checkQuiz(quiz, { weighting: everyCombination });
      expect([issues.length, verdicts.length], `seed ${seed}`).to.deep.equal([0, 16]);
      expect(JSON.stringify(statistics), `seed ${seed}`).to.not.contain('null');
    }
  });

  it('reports why it cannot be used, when it is no quiz', () => {
    for (const definition of [null, 7, 'quiz', [], {}, { extends: 'skin-goals' }, { steps: 1 }]) {
      const { ok, quiz, issues, verdicts } = checkQuiz(definition);
      expect([ok, quiz, verdicts]).to.deep.equal([false, null, []]);
      expect(issues).to.not.be.empty;
    }
  });
});
