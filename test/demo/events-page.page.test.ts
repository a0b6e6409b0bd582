import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { healthyAnswers, visit, type Visitor } from './visitor.js';

/** What the log shows: the name of each event and its detail, read back from the JSON. */
function logged({ page }: Visitor): { name: string; detail: unknown }[] {
  return [...page.querySelectorAll('[role="log"] .entry')].map((entry) => ({
    name: entry.querySelector('.name')!.textContent!,
    detail: JSON.parse(entry.querySelector('pre')!.textContent!) as unknown,
  }));
}

const named = (visitor: Visitor, name: string) =>
  logged(visitor).filter((entry) => entry.name === name);

describe('the events page of the demo', () => {
  it('logs that the quiz is ready', async () => {
    const visitor = await visit('events.html');
    await visitor.until(() => logged(visitor).length, 'an entry in the log');
    expect(logged(visitor)).to.deep.equal([
      {
        name: 'quiz-ready',
        detail: { quiz: { id: 'skin-goals', version: defaultQuiz.version, locale: 'en' } },
      },
    ]);
  });

  it('logs the first answer and each step', async () => {
    const visitor = await visit('events.html');
    await visitor.choose('What would you like help with?', 'Firmer skin');
    await visitor.press('Continue');
    expect(named(visitor, 'quiz-start')).to.deep.equal([
      { name: 'quiz-start', detail: { step: 'goals' } },
    ]);
    const [step] = named(visitor, 'quiz-step');
    expect(step!.detail).to.include({ step: 'area', number: 2 });
  });

  it('logs the recommendation as it is, and marks it', async () => {
    const visitor = await visit('events.html');
    await visitor.answerAll(healthyAnswers);
    const [recommendation, ...others] = named(visitor, 'recommendation');
    expect(others).to.be.empty;
    expect(recommendation!.detail).to.deep.equal(visitor.quiz().recommendation);
    const marked = [...visitor.page.querySelectorAll('.is-recommendation .name')];
    expect(marked.map(({ textContent }) => textContent)).to.deep.equal(['recommendation']);
  });

  it('shows when each event arrived', async () => {
    const { page } = await visit('events.html');
    for (const time of page.querySelectorAll('.entry time')) {
      expect(time.textContent).to.match(/^\d+\.\d\d s$/);
    }
  });

  it('clears the log when asked', async () => {
    const visitor = await visit('events.html');
    await visitor.choose('What would you like help with?', 'Firmer skin');
    expect(logged(visitor)).to.not.be.empty;
    await visitor.press('Clear the log');
    expect(logged(visitor)).to.be.empty;
  });

  it('has no barriers', async () => {
    const visitor = await visit('events.html');
    await visitor.answerAll(healthyAnswers);
    await visitor.findsNoBarriers();
  });
});
