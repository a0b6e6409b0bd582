import { expect, html } from '@open-wc/testing';
import type { TreatmentQuiz } from '../../src/index.js';
import { QuizHarness, visit, visitPage } from '../support/quiz-harness.js';
import { goalsQuestion, multiple, single, smallQuiz, step } from '../support/quizzes.js';
import { arrived } from '../support/waiting.js';
import { consoleErrors, network, replace, silence } from './stubs.js';

const definition = smallQuiz({
  steps: [step(single('sun', ['often', 'rarely'])), step(goalsQuestion())],
});

async function onSecondStep() {
  const visitor = await visit({ definition });
  await visitor.choose('OFTEN');
  await visitor.next();
  await visitor.choose('SCARS');
  return visitor;
}

describe('moved in the page', () => {
  it('keeps answers and place', async () => {
    const visitor = await onSecondStep();
    const other = document.createElement('div');
    visitor.quiz.parentElement!.append(other);
    other.append(visitor.quiz);
    await visitor.settled();
    expect(visitor.chosen()).to.deep.equal(['SCARS']);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often', goals: ['scars'] });
    expect(visitor.all('quiz-ready')).to.have.length(1);
  });

  it('keeps them when it is taken out and put back later, result and all', async () => {
    const visitor = await onSecondStep();
    await visitor.finish();
    const parent = visitor.quiz.parentElement!;
    visitor.quiz.remove();
    await arrived();
    parent.append(visitor.quiz);
    await visitor.settled();
    expect(visitor.heading()).to.equal('Your result');
    expect(visitor.recommendations()).to.have.length(1);
  });

  it('does not load twice, and loads again when it was taken out too soon', async () => {
    const asked = network({ '/slow.json': silence, '/quiz.json': JSON.stringify(definition) });
    const visitor = await visit({ src: '/slow.json' });
    const parent = visitor.quiz.parentElement!;
    visitor.quiz.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
    await arrived();
    parent.append(visitor.quiz);
    await visitor.settled();
    expect(asked).to.have.length(2);
    visitor.quiz.src = '/quiz.json';
    await arrived();
    parent.append(visitor.quiz);
    await arrived();
    expect(asked).to.have.length(3);
    expect(visitor.questions()).to.deep.equal(['sun?']);
  });
});

describe('copied with cloneNode', () => {
  it('is a fresh quiz with the same attributes', async () => {
    const visitor = await visitPage(
      html`<treatment-quiz heading-level="4"
        ><script type="application/json">
          ${JSON.stringify(definition)}
        </script></treatment-quiz
      >`,
    );
    await visitor.choose('OFTEN');
    const copy = new QuizHarness(visitor.quiz.cloneNode(true) as TreatmentQuiz);
    visitor.quiz.after(copy.quiz);
    await copy.settled();
    expect(copy.questions()).to.deep.equal(['sun?']);
    expect(copy.chosen()).to.deep.equal([]);
    expect(copy.quiz.headingLevel).to.equal(4);
    await copy.choose('RARELY');
    expect(visitor.chosen()).to.deep.equal(['OFTEN']);
  });
});

describe('two on a page', () => {
  it('do not disturb each other', async () => {
    const one = await visit({ definition });
    const two = await visit({ definition });
    await one.choose('OFTEN');
    await two.choose('RARELY');
    await one.next();
    expect(two.questions()).to.deep.equal(['sun?']);
    expect(two.chosen()).to.deep.equal(['RARELY']);
    await one.finish();
    expect(two.recommendations()).to.deep.equal([]);
    expect(two.quiz.recommendation).to.equal(null);
    await two.finish();
    expect(two.recommendations()[0]!.answers).to.deep.equal({ sun: 'rarely' });
    expect(one.recommendations()[0]!.answers).to.deep.equal({ sun: 'often' });
  });
});

describe('taken out for good', () => {
  it('leaves no listener on the page', async () => {
    const listening: string[] = [];
    for (const target of [document, window, document.documentElement] as EventTarget[]) {
      const { addEventListener, removeEventListener } = target;
      replace(target, 'addEventListener', (...args: Parameters<typeof addEventListener>) => {
        listening.push(args[0]);
        addEventListener.apply(target, args);
      });
      replace(target, 'removeEventListener', (...args: Parameters<typeof addEventListener>) => {
        listening.splice(listening.indexOf(args[0]), 1);
        removeEventListener.apply(target, args);
      });
    }
    const visitor = await onSecondStep();
    expect(listening).to.not.be.empty;
    await visitor.finish();
    visitor.quiz.remove();
    expect(listening).to.deep.equal([]);
  });

  it('no longer minds what happens to its content', async () => {
    const said = consoleErrors();
    const visitor = await visit();
    visitor.quiz.remove();
    visitor.quiz.innerHTML = '<script type="application/json">nonsense</script>';
    await arrived();
    expect(said).to.deep.equal([]);
  });
});

describe('another definition', () => {
  it('keeps the answers it also knows, silently, and starts at its first step', async () => {
    const said = consoleErrors();
    const visitor = await onSecondStep();
    visitor.quiz.definition = smallQuiz({
      id: 'other',
      steps: [step(goalsQuestion()), step(single('sun', ['never', 'rarely']))],
    });
    await visitor.settled();
    expect(visitor.chosen()).to.deep.equal(['SCARS']);
    expect(visitor.quiz.answers).to.deep.equal({ goals: ['scars'] });
    expect(said).to.deep.equal([]);
    expect(visitor.all('quiz-error')).to.deep.equal([]);
    expect(visitor.all('quiz-ready').map(({ detail }) => detail.quiz.id)).to.deep.equal([
      'small',
      'other',
    ]);
  });

  it('makes the recommendation of the one before void', async () => {
    const visitor = await onSecondStep();
    await visitor.finish();
    visitor.quiz.definition = smallQuiz();
    await visitor.settled();
    expect(visitor.quiz.recommendation).to.equal(null);
  });

  it('is the page’s own to change afterwards', async () => {
    const mine = structuredClone(definition);
    const visitor = await visit({ definition: mine });
    mine.title = 'Changed behind its back';
    mine.steps.length = 0;
    visitor.quiz.requestUpdate();
    await visitor.next();
    expect(visitor.questions()).to.deep.equal(['goals?']);
  });
});

describe('restart()', () => {
  it('clears everything and begins again', async () => {
    const visitor = await onSecondStep();
    await visitor.finish();
    visitor.quiz.restart();
    await visitor.settled();
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.chosen()).to.deep.equal([]);
    expect(visitor.quiz.recommendation).to.equal(null);
    expect(visitor.heard().at(-1)).to.equal('quiz-restart');
  });

  it('and goBack() are harmless before there is a quiz', async () => {
    const quiz = document.createElement('treatment-quiz');
    quiz.restart();
    quiz.goBack();
    quiz.focus();
    network({ '/quiz.json': silence });
    const visitor = await visit({ src: '/quiz.json' });
    visitor.quiz.restart();
    visitor.quiz.goBack();
    visitor.quiz.focus();
    expect(visitor.heard()).to.deep.equal([]);
  });
});

describe('goBack()', () => {
  it('goes one step back, from the result to the last step, and no further than the first', async () => {
    const visitor = await onSecondStep();
    await visitor.finish();
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      visitor.quiz.goBack();
      await visitor.settled();
      seen.push(...visitor.questions());
    }
    expect(seen).to.deep.equal(['goals?', 'sun?', 'sun?']);
  });
});

describe('answers', () => {
  it('set from script are filled in from the first step on', async () => {
    const visitor = await onSecondStep();
    visitor.quiz.answers = { sun: 'rarely', goals: ['lines', 'scars'] };
    await visitor.settled();
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.chosen()).to.deep.equal(['RARELY']);
    await visitor.finish();
    expect(visitor.recommendations()[0]!.answers).to.deep.equal({
      sun: 'rarely',
      goals: ['lines', 'scars'],
    });
  });

  for (const [what, answers] of [
    ['an unknown question', { sun: 'often', moon: 'full' }],
    ['an unknown option', { sun: 'often', goals: ['fame'] }],
    ['two options of a single question', { sun: 'often', extra: ['a', 'b'] }],
    ['something that is no id', { sun: 'often', goals: 7 }],
  ] as unknown as [string, Record<string, string>][]) {
    it(`with ${what} are reported to the author once, and the rest is kept`, async () => {
      const said = consoleErrors();
      const extra = single('extra', ['a', 'b']);
      const visitor = await visit({
        definition: smallQuiz({ steps: [...definition.steps, step(extra)] }),
      });
      visitor.quiz.answers = answers;
      await visitor.settled();
      expect(visitor.quiz.answers).to.deep.equal({ sun: 'often' });
      expect(visitor.all('quiz-error')).to.have.length(1);
      const { path, message } = visitor.all('quiz-error')[0]!.detail.issues[0]!;
      expect(path).to.match(/^answers\.(moon|goals|extra)$/);
      expect(message, 'answers are not reported').not.to.match(/full|fame|\b7\b/);
      expect(said).to.have.length(1);
    });
  }

  for (const answers of ['often', ['often']] as never[]) {
    it(`that are ${JSON.stringify(answers)} are reported to the author, and nothing breaks`, async () => {
      const said = consoleErrors();
      const visitor = await visit({ definition });
      visitor.quiz.answers = answers;
      await visitor.settled();
      expect(said).to.have.length(1);
      expect(visitor.quiz.answers).to.deep.equal({});
      await visitor.finish();
    });
  }

  it('are a copy: what the page does with its own changes nothing', async () => {
    const goals = ['scars'];
    const visitor = await visit({ definition, answers: { goals } });
    goals.push('bogus');
    expect(visitor.quiz.answers).to.deep.equal({ goals: ['scars'] });
    await visitor.finish();
  });

  it('that are null are cleared', async () => {
    const visitor = await visit({ definition, answers: { sun: 'often' } });
    visitor.quiz.answers = null as never;
    expect(visitor.quiz.answers).to.deep.equal({});
  });

  it('to questions that are no longer asked are kept for the way back, and count for nothing', async () => {
    const visitor = await visit({
      definition: smallQuiz({
        steps: [
          step(single('way', ['a', 'b'])),
          { ...step(multiple('more', ['x', 'y'])), when: { is: ['way', 'a'] } },
          step(goalsQuestion()),
        ],
      }),
    });
    await visitor.choose('A');
    await visitor.next();
    await visitor.choose('X');
    await visitor.back();
    await visitor.choose('B');
    await visitor.finish();
    expect(visitor.recommendations()[0]!.answers).to.deep.equal({ way: 'b' });
    await visitor.change('way?');
    await visitor.choose('A');
    await visitor.next();
    expect(visitor.chosen()).to.deep.equal(['X']);
  });
});
