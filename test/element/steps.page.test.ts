import { expect, html } from '@open-wc/testing';
import type { Question } from '../../src/definition/schema.js';
import { type QuizHarness, takeDefaultQuiz, visit, visitPage } from '../support/quiz-harness.js';
import {
  branchingQuiz,
  goalsQuestion,
  mainGoal,
  multiple,
  single,
  smallQuiz,
  step,
} from '../support/quizzes.js';

const twoSteps = (first: Question = single('sun', ['often', 'rarely'])) =>
  smallQuiz({ steps: [step(first), step(goalsQuestion())] });

describe('<treatment-quiz> on the way through its steps', () => {
  it('shows one step per screen, with its questions', async () => {
    const visitor = await visit({ definition: twoSteps() });
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.options()).to.deep.equal(['OFTEN', 'RARELY']);
    await visitor.next();
    expect(visitor.questions()).to.deep.equal(['goals?']);
    expect(visitor.heading()).to.equal('goals?');
  });

  it('asks just what the engine asks, all through the default quiz', async () => {
    const visitor = await visit();
    let steps = 0;
    await takeDefaultQuiz(
      visitor,
      ['scars', 'pigment_sun', 'acne_prone'],
      {},
      {
        look({ step, questions }) {
          steps++;
          const shown = questions.filter(({ question }) => question.id !== 'main_goal');
          expect(visitor.questions()).to.deep.equal(shown.map(({ question }) => question.title));
          expect(visitor.heading()).to.equal(step.title ?? questions[0]!.question.title);
        },
      },
    );
    expect(steps).to.equal(9);
  });

  it('has a heading for the step and one for each question where the step has a title', async () => {
    const steps = [
      { id: 'both', title: 'Both', questions: [goalsQuestion(), single('sun', ['a', 'b'])] },
    ];
    const visitor = await visit({ definition: smallQuiz({ steps }), headingLevel: 3 });
    expect(visitor.headings()).to.deep.equal(['Both', 'goals?', 'sun?']);
    expect(
      [...visitor.root.querySelectorAll('h3, h4')].map(({ localName }) => localName),
    ).to.deep.equal(['h3', 'h4', 'h4']);
  });

  it('says on the last step where the button leads', async () => {
    const visitor = await visit({ definition: twoSteps() });
    expect(visitor.hasButton('Continue')).to.equal(true);
    await visitor.next();
    expect(visitor.hasButton('Continue')).to.equal(false);
    expect(visitor.hasButton('See what may suit you')).to.equal(true);
  });

  it('knows that an answer ends the quiz here', async () => {
    const visitor = await visit({
      definition: twoSteps(single('age', [{ id: 'child', ends: true }, 'adult'])),
    });
    await visitor.choose('CHILD');
    expect(visitor.hasButton('See what may suit you')).to.equal(true);
    await visitor.choose('ADULT');
    expect(visitor.hasButton('Continue')).to.equal(true);
  });

  it('keeps the answers on the way back', async () => {
    const visitor = await visit({ definition: twoSteps() });
    await visitor.choose('RARELY');
    await visitor.next();
    await visitor.choose('SCARS');
    await visitor.back();
    expect(visitor.chosen()).to.deep.equal(['RARELY']);
    await visitor.next();
    expect(visitor.chosen()).to.deep.equal(['SCARS']);
    await visitor.next();
    await visitor.back();
    expect(visitor.chosen()).to.deep.equal(['SCARS']);
  });

  it('lets nobody back from the first step', async () => {
    const visitor = await visit({ definition: twoSteps() });
    expect(visitor.hasButton('Back')).to.equal(false);
  });

  it('goes back past a question that still lacks its answer', async () => {
    const visitor = await visit({
      definition: smallQuiz({
        steps: [
          step(single('sun', ['often', 'rarely'])),
          step({ ...goalsQuestion(), required: true }),
        ],
      }),
    });
    await visitor.next();
    await visitor.next();
    expect(visitor.errors()).to.have.length(1);
    await visitor.back();
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.errors()).to.deep.equal([]);
  });

  it('adds the main goal once two goals are chosen, and takes it away again', async () => {
    const visitor = await visit({
      definition: smallQuiz({ steps: [step(goalsQuestion(), mainGoal('main', 'goals'))] }),
    });
    await visitor.choose('SCARS');
    expect(visitor.questions()).to.deep.equal(['goals?']);
    await visitor.choose('LINES');
    expect(visitor.options('main?')).to.deep.equal(['LINES', 'SCARS']);
    await visitor.untick('LINES', 'goals?');
    expect(visitor.questions()).to.deep.equal(['goals?']);
  });

  it('says when a step can be skipped', async () => {
    const skippable = await visit({ definition: twoSteps() });
    expect(skippable.text()).to.contain('You can skip this step.');
    await skippable.choose('OFTEN');
    expect(skippable.text()).to.not.contain('You can skip this step.');
    const needed = await visit({
      definition: twoSteps(single('sun', ['a', 'b'], { required: true })),
    });
    expect(needed.text()).to.not.contain('You can skip this step.');
  });
});

describe('the intro', () => {
  const intro = { title: 'Ours', intro: 'Welcome.', eligibility: 'You need to be 18.' };
  const definition = { ...twoSteps(), ...intro };

  it('is above the first step only', async () => {
    const visitor = await visit({ definition });
    for (const words of Object.values(intro)) expect(visitor.text()).to.contain(words);
    await visitor.next();
    for (const words of Object.values(intro)) expect(visitor.text()).to.not.contain(words);
    await visitor.back();
    expect(visitor.text()).to.contain('Welcome.');
  });

  it('gives way to the words of the page', async () => {
    const visitor = await visitPage(
      html`<treatment-quiz .definition=${definition}
        ><p slot="intro">Hello there.</p></treatment-quiz
      >`,
    );
    const shown = [...visitor.root.querySelectorAll('p')].filter((each) => each.checkVisibility());
    expect(shown.map(({ textContent }) => textContent)).to.not.include('Welcome.');
    expect(visitor.quiz.querySelector('p')!.checkVisibility()).to.equal(true);
    await visitor.next();
    expect(visitor.quiz.querySelector('p')!.checkVisibility()).to.equal(false);
  });
});

describe('progress', () => {
  const said = (visitor: QuizHarness) => /Question \d+ of \d+/.exec(visitor.text())?.[0];

  it('says which of how many', async () => {
    const visitor = await visit({ definition: twoSteps() });
    expect(said(visitor)).to.equal('Question 1 of 2');
    await visitor.next();
    expect(said(visitor)).to.equal('Question 2 of 2');
    await visitor.next();
    expect(said(visitor)).to.equal(undefined);
  });

  it('never goes backwards, whichever branch is taken', async () => {
    for (const way of ['A', 'B']) {
      const visitor = await visit({ definition: branchingQuiz() });
      await visitor.choose(way);
      let least = -1;
      while (visitor.questions().length) {
        const line = visitor.root.querySelector('progress')!;
        expect(line.value).to.be.above(least).and.below(1);
        least = line.value;
        await visitor.next();
      }
    }
  });

  it('does not change while a step is answered', async () => {
    const visitor = await visit();
    const before = said(visitor);
    await visitor.choose('Less visible scars or stretch marks');
    await visitor.choose('More even colour');
    expect(said(visitor)).to.equal(before);
  });
});

describe('steps in style sheets', () => {
  it('are exposed by a custom state, and regions by their parts', async () => {
    const visitor = await visit({ definition: twoSteps(multiple('sun', ['a', 'b'])) });
    expect(visitor.quiz.matches(':state(step)')).to.equal(true);
    for (const part of [
      'quiz',
      'header',
      'progress',
      'intro',
      'step',
      'question',
      'option',
      'actions',
    ]) {
      expect(visitor.root.querySelector(`[part="${part}"]`), part).to.exist;
    }
    await visitor.finish();
    expect(visitor.quiz.matches(':state(step)')).to.equal(false);
    expect(visitor.quiz.matches(':state(result)')).to.equal(true);
  });
});
