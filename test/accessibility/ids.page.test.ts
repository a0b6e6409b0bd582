import { expect } from '@open-wc/testing';
import { type QuizHarness, visit } from '../support/quiz-harness.js';
import { multiple, single, smallQuiz } from '../support/quizzes.js';
import { screens } from './screens.js';

const REFERENCES = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns', 'for'];

const idsOf = ({ root }: QuizHarness) => [...root.querySelectorAll('[id]')].map(({ id }) => id);

/** Every reference to an id that nothing on the screen has. */
const dangling = ({ root }: QuizHarness) =>
  REFERENCES.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)]
      .flatMap((element) => element.getAttribute(name)!.split(' '))
      .filter((id) => !root.getElementById(id)),
  );

describe('ids', () => {
  for (const [name, arrive] of Object.entries(screens)) {
    it(`are there once each, and whatever is pointed to is there, on ${name}`, async () => {
      const visitor = await arrive();
      expect(dangling(visitor)).to.deep.equal([]);
      expect(idsOf(visitor)).to.have.length(new Set(idsOf(visitor)).size);
    });
  }

  it('are distinct where a quiz uses the words of the widget for its own', async () => {
    const parts = ['help', 'note', 'problem', 'needed', 'low', 'high', 'heading', 'skip'];
    const texts = { help: 'Help.', note: 'Note.', required: true };
    const options = [...parts, 'a', 'a-about'].map((id) => ({ id, description: `about ${id}` }));
    const definition = smallQuiz({
      steps: [
        {
          id: 'step',
          title: 'Step',
          questions: [
            multiple('step', options, texts),
            single('step-a', ['about', 'b'], texts),
            multiple('can', ['skip', 'b']),
          ],
        },
      ],
    });
    const visitor = await visit({ definition });
    await visitor.next();
    expect(dangling(visitor)).to.deep.equal([]);
    expect(idsOf(visitor)).to.have.length(new Set(idsOf(visitor)).size);
    for (const { id, description } of options) {
      const control = visitor.control(id.toUpperCase(), 'step?');
      expect(visitor.description(control)).to.contain(description);
    }
  });
});
