import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { initialState } from '../../src/engine/quiz-state.js';
import { recommend } from '../../src/engine/recommend.js';
import { type QuizEffect, transition } from '../../src/engine/transition.js';
import { journey, seeded, wander } from '../support/journey.js';
import { deepFrozen, goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';

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

describe('transition, at the result', () => {
  const atResult = () =>
    journey(quiz).answer('way', 'short').goOn().answer('goals', 'scars').arrivesAtResult();

  it('announces a recommendation once for each set of answers', () => {
    const run = atResult().goBack().arrivesAtResult();
    run.change('way').arrivesAtResult();
    expect(run.recommendations()).to.have.length(1);
    run.change('goals').answer('goals', 'lines').arrivesAtResult();
    expect(run.recommendations()).to.have.length(2);
  });

  it('does not announce again when an answer is changed and changed back', () => {
    const run = atResult().change('goals').answer('goals', 'lines').clear('goals', 'lines');
    run.arrivesAtResult();
    expect(run.recommendations()).to.have.length(1);
  });

  it('does not announce again when the same options are chosen in another order', () => {
    const run = atResult().change('goals').answer('goals', 'lines').arrivesAtResult();
    run.change('goals').clear('goals', 'scars').answer('goals', 'scars').arrivesAtResult();
    expect(run.recommendations()).to.have.length(2);
  });

  it('announces what `recommend` says about the answers', () => {
    const run = atResult();
    expect(run.recommendations()).to.deep.equal([recommend(quiz, run.state.answers)]);
  });

  it('announces exactly once on every walk through the default quiz', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const run = wander(defaultQuiz, seeded(seed));
      expect(run.recommendations(), `seed ${seed}`).to.deep.equal([
        recommend(defaultQuiz, run.state.answers),
      ]);
      expect(types(run.effects).at(-1)).to.equal('recommendation');
    }
  });
});

describe('transition, changing an answer', () => {
  const atResult = () =>
    journey(quiz).answer('way', 'short').goOn().answer('goals', 'scars').arrivesAtResult();

  it('shows the step of that question, then the result again', () => {
    const run = atResult().change('way');
    expect(run.state.step).to.equal('way');
    expect(run.state.reviewing).to.equal(true);
    run.arrivesAtResult();
    expect(run.state.reviewing).to.equal(false);
  });

  it('asks what has become relevant, and nothing else', () => {
    const run = atResult().change('way').answer('way', 'long').arrivesAt('more');
    run.isStuckOn('more').answer('more', 'x').arrivesAtResult();
    expect(run.recommendations().at(-1)!.answers).to.deep.equal({
      way: 'long',
      more: 'x',
      goals: ['scars'],
    });
  });

  it('asks again what has become required and has no answer', () => {
    const strict = smallQuiz({
      steps: [
        step(single('way', ['long', 'short'])),
        step(single('more', ['x', 'y'], { required: { is: ['way', 'long'] } })),
        step(goalsQuestion()),
      ],
    });
    const run = journey(strict).answer('way', 'short').goOn().goOn().goOn();
    run.change('way').answer('way', 'long').arrivesAt('more').answer('more', 'y').arrivesAtResult();
  });

  it('goes back to the result, and announces what was changed', () => {
    const run = atResult().change('goals').answer('goals', 'lines').goBack();
    expect(run.state.step).to.equal(null);
    expect(run.recommendations()).to.have.length(2);
  });

  it('goes back to the changed step from one that has become relevant', () => {
    const run = atResult().change('way').answer('way', 'long').arrivesAt('more').goBack();
    expect(run.state.step).to.equal('way');
    run.answer('way', 'short').arrivesAtResult();
  });

  for (const question of ['more', 'nothing']) {
    it(`ignores "${question}", which is not asked`, () => {
      const { state } = atResult();
      expect(transition(quiz, state, { type: 'change', question })).to.deep.equal([state, []]);
    });
  }

  it('works from the result only', () => {
    const { state } = journey(quiz).answer('way', 'short').goOn();
    expect(transition(quiz, state, { type: 'change', question: 'way' })).to.deep.equal([state, []]);
  });
});

describe('transition, restarting', () => {
  it('forgets everything, from any step and from the result', () => {
    const run = journey(quiz).answer('way', 'short').goOn();
    for (const here of [run, run.goOn()]) {
      const [state, effects] = transition(quiz, here.state, { type: 'restart' });
      expect(state).to.deep.equal(initialState(quiz));
      expect(effects).to.deep.equal([{ type: 'restart' }]);
    }
  });

  it('begins a new run, which starts and announces anew', () => {
    const run = journey(quiz);
    const once = () => run.answer('way', 'short').goOn().answer('goals', 'scars').arrivesAtResult();
    once().restart();
    once();
    expect(types(run.effects).filter((type) => type === 'start')).to.have.length(2);
    expect(run.recommendations()).to.have.length(2);
  });
});
