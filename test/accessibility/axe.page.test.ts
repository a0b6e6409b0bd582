import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { type QuizHarness, takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { setViewport } from '../support/viewport.js';
import { audit } from './axe.js';
import { open, screens } from './screens.js';

/** Between them they are asked every question, are offered every option and end in every way. */
const visitors: Readonly<Record<string, [goals: string[], answers: Answers]>> = {
  'with three goals': [
    ['scars', 'pigment_sun', 'acne_prone'],
    { main_goal: 'scars', scar_type: ['surgical_injury'], health: ['heart_device'] },
  ],
  'with one goal': [['firmness'], { colour_type: ['tan'], ready_by: 'under_2_weeks' }],
  'under 18': [['acne_prone'], { age: 'under_18' }],
  'with a changing mole': [['scars'], { skin_now: ['suspicious_mole'] }],
  'who is not sure': [['not_sure'], {}],
};

const settings = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const questions = defaultQuiz.steps.flatMap((step) => step.questions);
/** Which goal matters most is asked of those chosen before. */
const options = questions.flatMap((question) =>
  'mainGoalOf' in question
    ? []
    : question.options!.map(({ label }) => `${question.title} ${label}`),
);

afterEach(() => setViewport({ width: 800, height: 600 }));

for (const { width, colorScheme } of settings) {
  describe(`axe finds nothing wrong at a width of ${width} px in ${colorScheme} colours`, () => {
    beforeEach(() => setViewport({ width, height: 800 }));

    for (const [name, [goals, answers]] of Object.entries(visitors)) {
      it(`on any step of a visitor ${name}, before and after answering`, async () => {
        const visitor = await visit({ colorScheme });
        const look = async ({ step }: { step: { id: string } }) => {
          await audit(open(visitor), step.id);
        };
        await takeDefaultQuiz(visitor, goals, answers, { look });
        await audit(visitor, 'the result, closed');
        await audit(open(visitor), 'the result, open');
        while (visitor.hasButton('Back')) {
          await visitor.back();
          await audit(open(visitor), `${visitor.heading()}, answered`);
        }
      });
    }

    for (const [name, arrive] of Object.entries(screens)) {
      it(`on ${name}`, async () => {
        const visitor = await arrive();
        visitor.quiz.colorScheme = colorScheme;
        await visitor.settled();
        await audit(visitor);
      });
    }
  });
}

describe('the visitors for axe', () => {
  it('are between them asked every question and offered every option', async () => {
    const seen = new Set<string>();
    const remember = (visitor: QuizHarness) => {
      for (const question of visitor.questions()) {
        seen.add(question);
        for (const label of visitor.options(question)) seen.add(`${question} ${label}`);
      }
    };
    for (const [goals, answers] of Object.values(visitors)) {
      const visitor = await visit();
      const look = () => remember(open(visitor));
      await takeDefaultQuiz(visitor, goals, answers, { look });
      while (visitor.hasButton('Back')) {
        await visitor.back();
        remember(visitor);
      }
    }
    expect([...seen]).to.include.members([...questions.map(({ title }) => title), ...options]);
  });
});
