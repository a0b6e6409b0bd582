import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { visit } from '../support/quiz-harness.js';
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';

const twoSteps = smallQuiz({ steps: [step(single('sun', ['a', 'b'])), step(goalsQuestion())] });

describe('with less motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('nothing moves when a step changes, while otherwise it does', async () => {
    const visitor = await visit({ definition: twoSteps });
    await visitor.next();
    expect(visitor.root.getAnimations()).to.not.deep.equal([]);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(visitor.root.getAnimations()).to.deep.equal([]);
    await visitor.back();
    await visitor.point(visitor.control('A'));
    await visitor.next();
    expect(visitor.root.getAnimations()).to.deep.equal([]);
  });
});
