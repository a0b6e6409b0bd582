import { expect, waitUntil } from '@open-wc/testing';
import {
  QuizActionEvent,
  QuizAnswerEvent,
  QuizErrorEvent,
  QuizReadyEvent,
  QuizRestartEvent,
  QuizStartEvent,
  QuizStepEvent,
  RecommendationEvent,
} from '../../src/index.js';
import { takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { goalsQuestion, multiple, single, smallQuiz, step } from '../support/quizzes.js';
import { consoleErrors, replace } from './stubs.js';

const definition = smallQuiz({
  steps: [step(single('sun', ['often', 'rarely'])), step(goalsQuestion())],
});

describe('events', () => {
  for (const [name, Class, detail] of [
    ['quiz-ready', QuizReadyEvent, { quiz: { id: 'small', version: '1.0.0', locale: 'en' } }],
    ['quiz-start', QuizStartEvent, { step: 'sun' }],
    ['quiz-answer', QuizAnswerEvent, { step: 'sun', question: 'sun' }],
    ['quiz-step', QuizStepEvent, { step: 'goals', number: 2, total: 2 }],
    ['recommendation', RecommendationEvent, undefined],
    ['quiz-action', QuizActionEvent, { action: 'clear' }],
    ['quiz-restart', QuizRestartEvent, null],
    ['quiz-error', QuizErrorEvent, undefined],
  ] as const) {
    it(`${name} is an event of its own class that crosses shadow roots`, async () => {
      consoleErrors();
      const heard: Event[] = [];
      const listen = (event: Event) => void heard.push(event);
      document.addEventListener(name, listen);
      const visitor = await visit({ definition });
      await visitor.choose('OFTEN');
      await visitor.finish();
      await visitor.clickOn('Clear answers');
      visitor.quiz.definition = {};
      await visitor.settled();
      document.removeEventListener(name, listen);
      expect(heard).to.have.length(1);
      const event = heard[0] as CustomEvent;
      expect(event.target).to.equal(visitor.quiz);
      expect(event).to.be.instanceOf(Class).and.to.be.instanceOf(CustomEvent);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(event.cancelable).to.equal(name === 'quiz-action');
      if (detail !== undefined) expect(event.detail).to.deep.equal(detail);
    });
  }

  it('report a whole run in order', async () => {
    const visitor = await visit({ definition });
    await visitor.choose('OFTEN');
    await visitor.choose('RARELY');
    await visitor.next();
    await visitor.choose('SCARS');
    await visitor.untick('SCARS');
    await visitor.back();
    await visitor.finish();
    expect(visitor.heard()).to.deep.equal([
      'quiz-ready',
      ...['quiz-start', 'quiz-answer', 'quiz-answer', 'quiz-step'],
      ...['quiz-answer', 'quiz-answer', 'quiz-step', 'quiz-step', 'recommendation'],
    ]);
  });

  it('name no option the visitor chose, but for the recommendation', async () => {
    const names = ['first_secret', 'second_secret'];
    const visitor = await visit({
      definition: smallQuiz({ steps: [step(multiple('health', names)), step(goalsQuestion())] }),
      share: true,
    });
    await visitor.choose('FIRST_SECRET');
    await visitor.choose('SECOND_SECRET');
    await visitor.next();
    await visitor.back();
    await visitor.finish();
    await visitor.clickOn('Copy link with answers');
    await visitor.clickOn('Clear answers');
    for (const { type, detail } of visitor.events) {
      if (type !== 'recommendation') expect(JSON.stringify(detail)).to.not.match(/secret/i);
    }
    expect(visitor.recommendations()[0]!.answers).to.deep.equal({ health: names });
  });
});

describe('quiz-start', () => {
  it('comes with the first answer of a run only', async () => {
    const visitor = await visit({ definition });
    await visitor.next();
    expect(visitor.heard('quiz-ready', 'quiz-step')).to.deep.equal([]);
    await visitor.choose('LINES');
    await visitor.choose('SCARS');
    expect(visitor.all('quiz-start').map(({ detail }) => detail)).to.deep.equal([
      { step: 'goals' },
    ]);
  });

  it('comes again after the answers have been cleared', async () => {
    const visitor = await visit({ definition });
    await visitor.choose('OFTEN');
    await visitor.finish();
    await visitor.clickOn('Clear answers');
    await visitor.choose('RARELY');
    expect(visitor.all('quiz-start')).to.have.length(2);
  });
});

describe('recommendation', () => {
  it('comes once for a run, and once more for each change of the answers', async () => {
    const visitor = await visit({ definition });
    await visitor.finish();
    expect(visitor.recommendations()).to.have.length(1);
    await visitor.back();
    await visitor.next();
    await visitor.change('sun?');
    await visitor.next();
    expect(visitor.recommendations()).to.have.length(1);
    await visitor.change('sun?');
    await visitor.choose('OFTEN');
    await visitor.next();
    expect(visitor.recommendations().map(({ answers }) => answers)).to.deep.equal([
      {},
      { sun: 'often' },
    ]);
  });

  it('comes once when the last button is clicked twice at once', async () => {
    const visitor = await visit({ definition });
    await visitor.next();
    const last = visitor.goOn();
    last.click();
    last.click();
    await visitor.settled();
    expect(visitor.recommendations()).to.have.length(1);
  });

  it('is there while its event is heard, in the element too', async () => {
    const visitor = await visit({ definition });
    let then: unknown;
    visitor.quiz.addEventListener('recommendation', ({ detail, target }) => {
      then = [detail, (target as typeof visitor.quiz).recommendation];
    });
    await visitor.finish();
    const { recommendation } = visitor.quiz;
    expect(then).to.deep.equal([recommendation, recommendation]);
  });

  it('is plain JSON', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['scars'], { health: ['isotretinoin_past_6m'] });
    const [detail] = visitor.recommendations();
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    expect(detail!.later).to.not.be.empty;
  });

  it('belongs to its listener: changing it changes nothing else', async () => {
    const visitor = await visit({ definition });
    await visitor.choose('OFTEN');
    await visitor.finish();
    const before = visitor.text();
    const [detail] = visitor.recommendations();
    detail!.answers.sun = 'spoilt';
    detail!.leftOut.length = 0;
    visitor.quiz.recommendation!.answers.sun = 'spoilt';
    visitor.quiz.answers.sun = 'spoilt';
    visitor.quiz.requestUpdate();
    await visitor.settled();
    expect(visitor.quiz.recommendation!.answers).to.deep.equal({ sun: 'often' });
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often' });
    expect(visitor.text()).to.equal(before);
  });

  it('is gone from the element once the answers are cleared', async () => {
    const visitor = await visit({ definition });
    expect(visitor.quiz.recommendation).to.equal(null);
    await visitor.finish();
    expect(visitor.quiz.recommendation).to.not.equal(null);
    await visitor.clickOn('Clear answers');
    expect(visitor.quiz.recommendation).to.equal(null);
  });
});

describe('setting properties from script', () => {
  it('is silent', async () => {
    const visitor = await visit({ definition });
    const before = visitor.heard().length;
    const { quiz } = visitor;
    quiz.answers = { sun: 'often' };
    Object.assign(quiz, { disabled: true, required: true, name: 'n', bookingUrl: '/book' });
    Object.assign(quiz, { headingLevel: 3, autoAdvance: true, colorScheme: 'dark' });
    await visitor.settled();
    expect(visitor.heard().slice(before)).to.deep.equal([]);
  });
});

describe('quiz-action', () => {
  const onResult = async () => {
    const properties = { bookingUrl: '#booked', share: true, answers: { sun: 'often' } };
    const visitor = await visit({ definition, ...properties });
    await visitor.finish();
    return visitor;
  };

  for (const [button, action] of [
    ['Book a consultation', 'book'],
    ['Copy link with answers', 'share'],
    ['Clear answers', 'clear'],
  ] as const) {
    it(`reports “${button}” before it acts, and can keep it from acting`, async () => {
      const copied: string[] = [];
      const writeText = (text: string) => void copied.push(text);
      replace(navigator, 'clipboard', { writeText });
      const visitor = await onResult();
      visitor.quiz.addEventListener('quiz-action', (event) => event.preventDefault());
      let isFollowed: boolean | undefined;
      const follow = (event: Event) => (isFollowed = !event.defaultPrevented);
      visitor.quiz.addEventListener('click', follow);
      await visitor.clickOn(button);
      expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([{ action }]);
      expect(visitor.heading()).to.equal('Your result');
      expect(visitor.quiz.answers).to.deep.equal({ sun: 'often' });
      expect(copied).to.deep.equal([]);
      if (action === 'book') expect(isFollowed).to.equal(false);
    });
  }

  it('lets the booking link lead on when nobody minds', async () => {
    const visitor = await onResult();
    await visitor.clickOn('Book a consultation');
    await waitUntil(() => location.hash === '#booked', 'the place the link leads to');
    history.replaceState(null, '', location.href.split('#')[0]);
  });
});
