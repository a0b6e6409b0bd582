import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { initialState } from '../../src/engine/quiz-state.js';
import { recommend } from '../../src/engine/recommend.js';
import { type QuizAction, type QuizEffect, transition } from '../../src/engine/transition.js';
import { journey, seeded, wander } from '../support/journey.js';
import {
  branchingQuiz,
  deepFrozen,
  goalsQuestion,
  multiple,
  single,
  smallQuiz,
  step,
} from '../support/quizzes.js';

const types = (effects: readonly QuizEffect[]) => effects.map(({ type }) => type);

/** way (required) → more (only after "long") → goals. */
const quiz = deepFrozen(
  smallQuiz({
    steps: [
      step(single('way', ['long', 'short'], { required: true })),
      { ...step(single('more', ['x', 'y'], { required: true })), when: { is: ['way', 'long'] } },
      step(goalsQuestion()),
    ],
  }),
);

describe('initialState', () => {
  it('is at the first step with nothing answered', () => {
    expect(initialState(quiz)).to.deep.equal({
      answers: {},
      step: 'way',
      seen: [],
      reviewing: false,
      problemsShown: false,
      started: false,
      announced: null,
    });
  });

  it('can begin with answers', () => {
    const { answers, step } = initialState(quiz, { way: 'long' });
    expect({ answers, step }).to.deep.equal({ answers: { way: 'long' }, step: 'way' });
  });
});

describe('transition', () => {
  it('keeps a whole run, from first choice to restart', () => {
    const run = journey(quiz);
    run
      .answer('way', 'long')
      .goOn()
      .answer('more', 'x')
      .goOn()
      .answer('goals', 'scars')
      .goOn()
      .restart();
    expect(run.effects).to.deep.equal([
      { type: 'start', step: 'way' },
      { type: 'answer', step: 'way', question: 'way' },
      { type: 'step', step: 'more' },
      { type: 'answer', step: 'more', question: 'more' },
      { type: 'step', step: 'goals' },
      { type: 'answer', step: 'goals', question: 'goals' },
      {
        type: 'recommendation',
        recommendation: recommend(quiz, { way: 'long', more: 'x', goals: ['scars'] }),
      },
      { type: 'restart' },
    ]);
  });

  it('changes neither the state it is given nor the quiz', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const walk = wander(defaultQuiz, seeded(seed));
      const state = deepFrozen(structuredClone(walk.state));
      const actions: QuizAction[] = [
        { type: 'back' },
        { type: 'change', question: 'goals' },
        { type: 'continue', step: 'comfort' },
        { type: 'restart' },
      ];
      for (const action of actions)
        transition(deepFrozen(structuredClone(defaultQuiz)), state, action);
    }
  });

  it('words the recommendation with the messages it is given', () => {
    const state = { ...initialState(quiz, { way: 'short', goals: ['scars'] }), step: 'goals' };
    const chose = () => 'So gewählt.';
    const messages = { chose, evidence: () => 'Belegt.' } as never;
    const [, [effect]] = transition(quiz, state, { type: 'continue', step: 'goals' }, messages);
    expect(effect).to.have.nested.property(
      'recommendation.treatments[0].reasons[0].text',
      'So gewählt.',
    );
  });
});

describe('transition, choosing', () => {
  it('stores one option as text and several as a list', () => {
    const run = journey(quiz).answer('way', 'short').goOn().answer('goals', 'lines', 'scars');
    expect(run.state.answers).to.deep.equal({ way: 'short', goals: ['lines', 'scars'] });
  });

  it('replaces a single answer, and takes one back', () => {
    const run = journey(quiz).answer('way', 'short').answer('way', 'long');
    expect(run.state.answers).to.deep.equal({ way: 'long' });
    run.clear('way', 'long');
    expect(run.state.answers).to.deep.equal({ way: [] });
    expect(types(run.effects)).to.deep.equal(['start', 'answer', 'answer', 'answer']);
  });

  it('starts a run only once, with the first answer', () => {
    const run = journey(quiz).answer('way', 'short').clear('way', 'short').answer('way', 'short');
    expect(types(run.effects).filter((type) => type === 'start')).to.have.length(1);
    expect(run.effects[0]).to.deep.equal({ type: 'start', step: 'way' });
  });

  for (const [what, action] of [
    [
      'an option that is chosen already',
      { step: 'goals', question: 'goals', option: 'lines', chosen: true },
    ],
    [
      'taking back an option that is not chosen',
      { step: 'goals', question: 'goals', option: 'scars', chosen: false },
    ],
    [
      'a question of another step',
      { step: 'goals', question: 'way', option: 'long', chosen: true },
    ],
    ['a step that is not shown', { step: 'way', question: 'way', option: 'long', chosen: true }],
    ['a question there is not', { step: 'goals', question: 'age', option: 'lines', chosen: true }],
    ['an option there is not', { step: 'goals', question: 'goals', option: 'spots', chosen: true }],
    [
      'a question that is not asked',
      { step: 'goals', question: 'more', option: 'x', chosen: true },
    ],
  ] as const) {
    it(`ignores ${what}`, () => {
      const { state } = journey(quiz).answer('way', 'short').goOn().answer('goals', 'lines');
      const [next, effects] = transition(quiz, state, { type: 'choose', ...action });
      expect(next).to.equal(state);
      expect(effects).to.deep.equal([]);
    });
  }

  it('ignores the same choice sent twice, also after others', () => {
    const run = journey(quiz).answer('way', 'short').goOn().answer('goals', 'scars', 'lines');
    const before = run.effects.length;
    run.answer('goals', 'scars').answer('goals', 'lines');
    expect(run.effects).to.have.length(before);
    expect(run.state.answers.goals).to.deep.equal(['scars', 'lines']);
  });

  it('does not clear a single answer when another option is taken back', () => {
    const run = journey(quiz).answer('way', 'short').clear('way', 'long');
    expect(run.state.answers).to.deep.equal({ way: 'short' });
  });

  it('ignores an option that is not offered now', () => {
    const offering = smallQuiz({
      steps: [
        step(
          single('way', ['a', 'b']),
          multiple('some', ['x', { id: 'y', when: { is: ['way', 'a'] } }]),
        ),
      ],
    });
    const { state } = journey(offering).answer('way', 'b');
    const [next] = transition(offering, state, {
      type: 'choose',
      step: 'way',
      question: 'some',
      option: 'y',
      chosen: true,
    });
    expect(next).to.equal(state);
  });

  it('keeps answers to questions that are no longer asked', () => {
    const run = journey(quiz)
      .answer('way', 'long')
      .goOn()
      .answer('more', 'y')
      .goBack()
      .answer('way', 'short');
    run.arrivesAt('goals').goBack();
    expect(run.state.answers).to.deep.equal({ way: 'short', more: 'y' });
    run.answer('way', 'long').arrivesAt('more');
    expect(run.questions()[0]!.chosen.map(({ id }) => id)).to.deep.equal(['y']);
  });
});

describe('transition, going on', () => {
  it('stays where a required answer is missing, and says which', () => {
    const run = journey(quiz).goOn();
    expect(run.effects).to.deep.equal([{ type: 'problem', question: 'way' }]);
    expect(run.state.step).to.equal('way');
    expect(run.state.problemsShown).to.equal(true);
    run.answer('way', 'short').arrivesAt('goals');
    expect(run.state.problemsShown).to.equal(false);
  });

  it('names the first question that holds it up', () => {
    const required = { required: true };
    const both = smallQuiz({
      steps: [
        step(
          single('a', ['x', 'y']),
          single('b', ['x', 'y'], required),
          single('c', ['x', 'y'], required),
        ),
      ],
    });
    journey(both).isStuckOn('b').answer('b', 'x').isStuckOn('c').answer('c', 'x').arrivesAtResult();
  });

  it('lets a visitor skip what is not required', () => {
    const run = journey(quiz).answer('way', 'short').arrivesAt('goals').arrivesAtResult();
    expect(run.recommendations()[0]!.answers).to.deep.equal({ way: 'short' });
    expect(run.state.seen).to.deep.equal(['way', 'goals']);
  });

  it('ignores a step that is not shown, so that a double click goes on once', () => {
    const run = journey(quiz).answer('way', 'long').goOn();
    const { state } = run;
    for (const stale of ['way', 'goals', 'nowhere']) {
      const [next, effects] = transition(quiz, state, { type: 'continue', step: stale });
      expect(next).to.equal(state);
      expect(effects).to.deep.equal([]);
    }
  });

  it('ignores going on from the result', () => {
    const { state } = journey(quiz).answer('way', 'short').goOn().goOn();
    expect(state.step).to.equal(null);
    const [next, effects] = transition(quiz, state, { type: 'continue', step: 'goals' });
    expect(next).to.equal(state);
    expect(effects).to.deep.equal([]);
  });
});

describe('transition, going back', () => {
  it('never asks whether the step is done', () => {
    const run = journey(quiz).answer('way', 'long').goOn().goOn();
    expect(run.state.problemsShown).to.equal(true);
    run.goBack();
    expect(run.state.step).to.equal('way');
    expect(run.state.problemsShown).to.equal(false);
    expect(run.effects.at(-1)).to.deep.equal({ type: 'step', step: 'way' });
  });

  it('does nothing on the first step', () => {
    const { state } = journey(quiz).answer('way', 'long');
    expect(transition(quiz, state, { type: 'back' })).to.deep.equal([state, []]);
  });

  it('leads from the result to the last step', () => {
    const run = journey(quiz).answer('way', 'short').goOn().goOn().goBack();
    expect(run.state.step).to.equal('goals');
    run.goBack();
    expect(run.state.step).to.equal('way');
  });

  it('steps over what is not asked, all the way to the start', () => {
    const run = journey(branchingQuiz()).answer('way', 'b').goOn().goOn();
    expect(run.state.step).to.equal('goals');
    run.goBack();
    expect(run.state.step).to.equal('b1');
    run.goBack();
    expect(run.state.step).to.equal('way');
  });
});
