import { expect } from '@open-wc/testing';
import { TreatmentQuiz } from '../../src/index.js';
import { addTranslation } from '../../src/translations/index.js';
import { textOf, visit } from '../support/quiz-harness.js';
import { smallQuiz } from '../support/quizzes.js';
import { arrived } from '../support/waiting.js';
import { goOn, language } from './speaking.js';
import { consoleErrors } from './stubs.js';

const TITLE = 'steps.goals.questions.goals.title';
const translated = (id: string, title: string, rest = {}) => ({
  quiz: id,
  version: '1.0.0',
  lang: 'nl',
  texts: { [TITLE]: title },
  ...rest,
});

describe('words that are registered', () => {
  it('is refused without a language tag, and no quiz is the worse for it', async () => {
    expect(() => TreatmentQuiz.addLocale({ messages: {} } as never)).to.throw(TypeError);
    const visitor = await visit();
    expect(visitor.heading()).to.not.equal('');
  });

  it('are taken whether they come before the element or after it', async () => {
    TreatmentQuiz.addLocale({ lang: 'x-one', messages: { finish: 'Finish one' } });
    const visitor = await visit({ lang: 'x-one', definition: smallQuiz() });
    expect(textOf(goOn(visitor))).to.equal('Finish one');
    visitor.quiz.lang = 'ru';
    await visitor.settled();
    TreatmentQuiz.addLocale({ lang: 'ru', messages: { finish: 'Показать' } });
    await visitor.settled();
    expect(textOf(goOn(visitor))).to.equal('Показать');
  });

  it('give way to those registered after them', async () => {
    TreatmentQuiz.addLocale({ lang: 'sv', messages: { finish: 'Visa' } });
    TreatmentQuiz.addLocale({ lang: 'sv', messages: { finish: 'Se svaret' } });
    const visitor = await visit({ lang: 'sv', definition: smallQuiz() });
    expect(textOf(goOn(visitor))).to.equal('Se svaret');
  });

  it('can be English words of a clinic', async () => {
    const visitor = await visit({ lang: 'en', definition: smallQuiz() });
    TreatmentQuiz.addLocale({ lang: 'en-GB', messages: { finish: 'Show me' } });
    await visitor.settled();
    expect(textOf(goOn(visitor))).to.not.equal('Show me');
    visitor.quiz.lang = 'en-GB';
    await visitor.settled();
    expect(textOf(goOn(visitor))).to.equal('Show me');
  });

  it('reach no quiz that has left the page', async () => {
    const visitor = await visit({ lang: 'da', definition: smallQuiz() });
    const { quiz } = visitor;
    const parent = quiz.parentElement!;
    quiz.remove();
    TreatmentQuiz.addLocale({ lang: 'da', messages: { finish: 'Vis' } });
    await quiz.updateComplete;
    expect(textOf(goOn(visitor))).to.not.equal('Vis');
    parent.append(quiz);
    await visitor.settled();
    expect(textOf(goOn(visitor))).to.equal('Vis');
  });
});

describe('a translation that is registered', () => {
  it('is taken by a quiz of that id, also one that is there already, and by no other', async () => {
    const visitor = await visit({ lang: 'nl', definition: smallQuiz({ id: 'there' }) });
    const other = await visit({ lang: 'nl', definition: smallQuiz({ id: 'other' }) });
    addTranslation(translated('there', 'Wat wilt u?'));
    await arrived();
    expect(visitor.heading()).to.equal('Wat wilt u?');
    expect(language(visitor)).to.equal('nl');
    expect(other.heading()).to.equal('goals?');
  });

  it('leaves no gap where its texts are shorter', async () => {
    const [question] = smallQuiz().steps[0]!.questions;
    const title = 'A long question. '.repeat(60);
    const steps = [{ id: 'goals', questions: [{ ...question!, title }] }];
    const visitor = await visit({ lang: 'nl', definition: smallQuiz({ id: 'tall', steps }) });
    const height = () => visitor.root.querySelector('.step')!.clientHeight;
    const before = height();
    addTranslation(translated('tall', 'Kort'));
    await arrived();
    expect(height()).to.be.below(before - 100);
  });

  it('gives way to one registered after it', async () => {
    addTranslation(translated('twice', 'Eerst'));
    addTranslation(translated('twice', 'Dan'));
    const visitor = await visit({ lang: 'nl', definition: smallQuiz({ id: 'twice' }) });
    await arrived();
    expect(visitor.heading()).to.equal('Dan');
  });

  for (const order of ['before', 'after'] as const) {
    it(`of another version ${order} the quiz is reported once, and not used`, async () => {
      const said = consoleErrors();
      const id = `old-${order}`;
      const old = () => addTranslation(translated(id, 'Oud', { version: '0.1.0' }));
      if (order === 'before') old();
      const visitor = await visit({ lang: 'nl', definition: smallQuiz({ id }) });
      if (order === 'after') old();
      await arrived();
      visitor.quiz.lang = 'nl-BE';
      await visitor.settled();
      visitor.quiz.lang = 'nl';
      await visitor.settled();
      expect(visitor.heading()).to.equal('goals?');
      expect(language(visitor)).to.equal('en');
      const issues = visitor.all('quiz-error').flatMap(({ detail }) => detail.issues);
      expect(issues.map(({ path }) => path)).to.deep.equal(['translation.nl.version']);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('0.1.0').and.to.contain('1.0.0');
    });
  }

  it('with a path that leads nowhere is used, and the path is reported', async () => {
    consoleErrors();
    const stray = translated('stray', 'Wat wilt u?');
    addTranslation({ ...stray, texts: { ...stray.texts, 'steps.goal.title': 'Doel' } });
    const visitor = await visit({ lang: 'nl', definition: smallQuiz({ id: 'stray' }) });
    await arrived();
    expect(visitor.heading()).to.equal('Wat wilt u?');
    const [{ detail }] = visitor.all('quiz-error') as [CustomEvent];
    expect(detail).to.deep.equal({
      issues: [
        {
          path: 'translation.nl.texts["steps.goal.title"]',
          message: 'is no text of this quiz.',
        },
      ],
    });
  });

  for (const [what, wrong] of [
    ['a quiz', { quiz: undefined }],
    ['a version', { version: undefined }],
    ['a language', { lang: undefined }],
    ['texts', { texts: null }],
  ] as [string, object][]) {
    it(`without ${what} is refused at once, and harms no quiz`, async () => {
      expect(() => addTranslation(translated('refused', 'x', wrong))).to.throw(
        TypeError,
        'addTranslation needs',
      );
      const visitor = await visit({ lang: 'nl', definition: smallQuiz({ id: 'refused' }) });
      expect(visitor.heading()).to.equal('goals?');
    });
  }
});
