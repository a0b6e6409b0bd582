import { expect } from '@open-wc/testing';
import { nameOf, takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { bodyMap, goalsQuestion, multiple, single, smallQuiz, step } from '../support/quizzes.js';
import { setViewport } from '../support/viewport.js';
import { arrived } from '../support/waiting.js';

const definition = smallQuiz({
  steps: [step(single('sun', ['often', 'rarely'])), step(goalsQuestion())],
});

const TEN = [...'abcdefghij'];
const FACE = { id: 'face', region: 'face' } as const;

describe('focus', () => {
  before(() => setViewport({ width: 360, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('stays where it is while the quiz loads, and the page is not scrolled', async () => {
    const above = document.createElement('div');
    above.style.height = '3000px';
    document.body.prepend(above);
    const visitor = await visit();
    await arrived();
    expect(visitor.focused()).to.equal('');
    expect(scrollY).to.equal(0);
    above.remove();
  });

  it('stays where it is while a step is answered', async () => {
    const visitor = await visit({ definition });
    visitor.control('OFTEN').focus();
    await visitor.choose('OFTEN');
    expect(visitor.focused()).to.equal('OFTEN');
  });

  it('goes to the heading of the next step, and of the one before', async () => {
    const visitor = await visit({ definition });
    await visitor.next();
    expect(visitor.focused()).to.equal('goals?');
    await visitor.back();
    expect(visitor.focused()).to.equal('sun?');
  });

  it('goes to the heading of the result, and back', async () => {
    const visitor = await visit({ definition });
    await visitor.finish();
    expect(visitor.focused()).to.equal('Your result');
    await visitor.back();
    expect(visitor.focused()).to.equal('goals?');
  });

  it('goes to the heading of the step to change, and to the result after it', async () => {
    const visitor = await visit({ definition });
    await visitor.finish();
    await visitor.change('sun?');
    expect(visitor.focused()).to.equal('sun?');
    await visitor.next();
    expect(visitor.focused()).to.equal('Your result');
  });

  it('goes to the first step when the answers are cleared', async () => {
    const visitor = await visit({ definition });
    await visitor.finish();
    await visitor.clickOn('Clear answers');
    expect(visitor.focused()).to.equal('sun?');
  });

  it('goes to headings that no Tab key stops at', async () => {
    const visitor = await visit({ definition });
    await visitor.next();
    const heading = visitor.root.activeElement as HTMLElement;
    expect(heading.tabIndex).to.equal(-1);
    await visitor.press('Tab');
    expect(visitor.focused()).to.equal('LINES');
  });

  it('brings every heading of the default quiz into view', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(
      visitor,
      ['scars'],
      {},
      {
        look({ step }) {
          if (step.id === 'goals') return;
          expect(visitor.focused(), step.id).to.equal(visitor.heading());
          const { top, bottom } = visitor.root.activeElement!.getBoundingClientRect();
          expect(top, step.id).to.be.at.least(0);
          expect(bottom, step.id).to.be.at.most(innerHeight);
        },
      },
    );
    expect(visitor.focused()).to.equal('Your result');
  });

  for (const [what, question, chosen] of [
    ['nothing of a list', multiple('area', TEN, { required: true }), []],
    ['too much of a list', multiple('area', TEN, { max: 1 }), ['A', 'B']],
    ['nothing of a drawing', bodyMap('area', [FACE, ...TEN], { required: true }), []],
  ] as const) {
    it(`comes with what is wrong in view on a phone, where ${what} is chosen`, async () => {
      const visitor = await visit({ definition: smallQuiz({ steps: [step(question)] }) });
      for (const label of chosen) await visitor.choose(label);
      scrollTo(0, document.documentElement.scrollHeight);
      await visitor.next();
      const problem = visitor.root.querySelector('[part="error"]')!;
      for (const element of [problem, visitor.root.activeElement!]) {
        const { top, bottom } = element.getBoundingClientRect();
        expect(top, nameOf(element)).to.be.at.least(0);
        expect(bottom, nameOf(element)).to.be.at.most(innerHeight);
      }
      expect(visitor.focused()).to.equal(visitor.options()[0]);
    });
  }

  it('is taken by focus(), for a page that wants it', async () => {
    const visitor = await visit({ definition });
    visitor.quiz.focus();
    expect(visitor.focused()).to.equal('sun?');
    await visitor.finish();
    document.body.append(Object.assign(document.createElement('input'), { id: 'elsewhere' }));
    document.getElementById('elsewhere')!.focus();
    visitor.quiz.focus();
    expect(visitor.focused()).to.equal('Your result');
    document.getElementById('elsewhere')!.remove();
  });

  it('is not taken when script sets properties', async () => {
    const visitor = await visit({ definition });
    await visitor.next();
    (visitor.root.activeElement as HTMLElement).blur();
    expect(visitor.focused()).to.equal('');
    visitor.quiz.answers = { sun: 'often' };
    visitor.quiz.disabled = true;
    visitor.quiz.definition = smallQuiz();
    await visitor.settled();
    expect(visitor.focused()).to.equal('');
  });
});
