import { expect } from 'chai';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';
import {
  branchingQuiz,
  goalsQuestion,
  mainGoal,
  multiple,
  single,
  smallQuiz,
  step,
} from '../support/quizzes.js';

const stepsOf = (quiz: Quiz, answers: Answers, until?: string) =>
  trail(quiz, answers, until).steps.map(({ step }) => step.id);
const questionsOf = (quiz: Quiz, answers: Answers) => [...trail(quiz, answers).questions.keys()];
const chosenIn = (quiz: Quiz, answers: Answers, question: string) =>
  trail(quiz, answers)
    .questions.get(question)
    ?.chosen.map(({ id }) => id);

describe('an option that took the place of another', () => {
  const quiz = smallQuiz({
    steps: [step(single('now', [{ id: 'none', formerIds: ['does_not_apply'] }, 'ill']))],
  });

  it('is chosen by its former id as well, and counts under its own', () => {
    const { chosen } = trail(quiz, { now: 'does_not_apply' }).questions.get('now')!;
    expect(chosen.map(({ id }) => id)).to.deep.equal(['none']);
    expect(recommend(quiz, { now: 'does_not_apply' }).answers).to.deep.equal({ now: 'none' });
  });
});

describe('trail', () => {
  for (const [answers, steps] of [
    [{}, ['way', 'goals']],
    [{ way: 'a' }, ['way', 'a1', 'a2', 'a3', 'goals']],
    [{ way: 'b' }, ['way', 'b1', 'goals']],
    [{ way: 'b', a1: ['one'] }, ['way', 'b1', 'goals']],
  ] as [Answers, string[]][]) {
    it(`leads ${JSON.stringify(answers)} over ${steps.join(', ')}`, () => {
      expect(stepsOf(branchingQuiz(), answers)).to.deep.equal(steps);
    });
  }

  it('stops before the step it is given', () => {
    expect(stepsOf(branchingQuiz(), { way: 'a' }, 'a3')).to.deep.equal(['way', 'a1', 'a2']);
    expect(stepsOf(branchingQuiz(), { way: 'a' }, 'way')).to.deep.equal([]);
  });

  it('drops a step all of whose questions are hidden', () => {
    const when = { is: ['way', 'a'] };
    const quiz = smallQuiz({
      steps: [
        step(single('way', ['a', 'b'])),
        step(single('p', ['x', 'y'], { when }), single('q', ['x', 'y'], { when })),
      ],
    });
    expect(stepsOf(quiz, { way: 'b' })).to.deep.equal(['way']);
    expect(stepsOf(quiz, { way: 'a' })).to.deep.equal(['way', 'p']);
  });

  it('asks a question because of one just before it on the same step', () => {
    const quiz = smallQuiz({
      steps: [
        step(single('way', ['a', 'b']), single('why', ['x', 'y'], { when: { is: ['way', 'b'] } })),
      ],
    });
    expect(questionsOf(quiz, { way: 'a' })).to.deep.equal(['way']);
    expect(questionsOf(quiz, { way: 'b' })).to.deep.equal(['way', 'why']);
  });

  it('lets no hidden answer open anything, two levels deep', () => {
    const quiz = smallQuiz({
      steps: [
        step(single('a', ['yes', 'no'])),
        step(single('b', ['yes', 'no'], { when: { is: ['a', 'yes'] } })),
        step(single('c', ['yes', 'no'], { when: { is: ['b', 'yes'] } })),
        step(single('d', ['yes', 'no'], { when: { is: ['c', 'yes'] } })),
      ],
    });
    const answers = { b: 'yes', c: 'yes', d: 'yes' };
    expect(stepsOf(quiz, { ...answers, a: 'yes' })).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(stepsOf(quiz, { ...answers, a: 'no' })).to.deep.equal(['a']);
    expect(stepsOf(quiz, { ...answers, a: 'yes', b: 'no' })).to.deep.equal(['a', 'b']);
  });

  it('opens a step by a fact, and closes it once the fact is gone', () => {
    const quiz = smallQuiz({
      steps: [
        step(multiple('now', [{ id: 'rash', sets: ['rash'] }, 'fine'])),
        { ...step(single('where', ['face', 'arm'])), when: { fact: 'rash' } },
      ],
      facts: [{ id: 'rash', label: 'Rash', advice: 'none', message: 'A rash.' }],
    });
    expect(stepsOf(quiz, { now: ['rash'] })).to.deep.equal(['now', 'where']);
    expect(stepsOf(quiz, { now: ['fine'] })).to.deep.equal(['now']);
  });

  it('ends with the step on which an option ends the quiz', () => {
    const quiz = smallQuiz({
      steps: [
        step(single('age', [{ id: 'young', ends: true }, 'old']), single('name', ['x', 'y'])),
        step(goalsQuestion()),
      ],
    });
    expect(stepsOf(quiz, { age: 'old' })).to.deep.equal(['age', 'goals']);
    expect(stepsOf(quiz, { age: 'young', goals: ['lines'] })).to.deep.equal(['age']);
    expect(questionsOf(quiz, { age: 'young', goals: ['lines'] })).to.deep.equal(['age', 'name']);
  });

  describe('the options of a question', () => {
    const quiz = smallQuiz({
      steps: [
        step(single('way', ['a', 'b'])),
        step(multiple('more', ['x', { id: 'y', when: { is: ['way', 'a'] } }])),
        step(
          multiple(
            'only',
            ['p', 'q'].map((id) => ({ id, when: { is: ['way', 'a'] } })),
          ),
        ),
      ],
    });

    it('leaves out an option whose condition is false, and does not count it', () => {
      const offered = (answers: Answers) =>
        trail(quiz, answers)
          .questions.get('more')!
          .options.map(({ id }) => id);
      expect(offered({ way: 'a' })).to.deep.equal(['x', 'y']);
      expect(offered({ way: 'b' })).to.deep.equal(['x']);
      expect(chosenIn(quiz, { way: 'b', more: ['y', 'x'] }, 'more')).to.deep.equal(['x']);
    });

    it('does not ask a question that has no option left', () => {
      expect(stepsOf(quiz, { way: 'a' })).to.include('only');
      expect(stepsOf(quiz, { way: 'b', only: ['p'] })).to.not.include('only');
    });
  });

  describe('a question for the main goal', () => {
    const quiz = smallQuiz({
      steps: [
        step(
          multiple('goals', [{ id: 'l', goal: 'lines' }, { id: 's', goal: 'scars' }, 'unsure']),
          mainGoal('main', 'goals'),
        ),
      ],
    });

    for (const [goals, options] of [
      [[], undefined],
      [['l'], undefined],
      [['l', 'unsure'], undefined],
      [
        ['s', 'l'],
        ['l', 's'],
      ],
    ] as const) {
      it(`offers ${options?.join(' and ') ?? 'nothing'} after [${goals.join(', ')}]`, () => {
        const asked = trail(quiz, { goals }).questions.get('main');
        expect(asked?.options.map(({ id }) => id)).to.deep.equal(options);
      });
    }

    it('forgets a main goal that is no longer wanted', () => {
      expect(chosenIn(quiz, { goals: ['l', 's'], main: 's' }, 'main')).to.deep.equal(['s']);
      expect(chosenIn(quiz, { goals: ['l'], main: 's' }, 'main')).to.equal(undefined);
    });
  });

  it('lists what was chosen in the order of the author', () => {
    expect(chosenIn(smallQuiz(), { goals: ['scars', 'lines'] }, 'goals')).to.deep.equal([
      'lines',
      'scars',
    ]);
  });

  it('reports which questions are required now', () => {
    const required = { not: { includes: ['goals', 'lines'] } };
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion()),
        step(
          single('a', ['x', 'y'], { required: true }),
          single('b', ['x', 'y'], { required }),
          single('c', ['x', 'y']),
        ),
      ],
    });
    const requiredIn = (answers: Answers) =>
      [...trail(quiz, answers).questions.values()]
        .filter((asked) => asked.required)
        .map((asked) => asked.question.id);
    expect(requiredIn({})).to.deep.equal(['a', 'b']);
    expect(requiredIn({ goals: ['lines'] })).to.deep.equal(['a']);
  });

  it('asks a question named like something every object has, unanswered at first', () => {
    const quiz = smallQuiz({ steps: [step(single('constructor', ['a', 'b']))] });
    expect(chosenIn(quiz, {}, 'constructor')).to.deep.equal([]);
    expect(chosenIn(quiz, { constructor: 'b' } as unknown as Answers, 'constructor')).to.deep.equal(
      ['b'],
    );
  });
});
