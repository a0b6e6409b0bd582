import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Quiz } from '../../src/definition/schema.js';

const { builtInQuizPage } = (await import('../../tools/docs/built-in-quiz-page.js' as string)) as {
  builtInQuizPage(quiz: Quiz): string;
};

describe('docs/built-in-quiz.md', () => {
  it('names every id that an extension can name', () => {
    const page = builtInQuizPage(defaultQuiz);
    const { goals, steps, facts = [], treatments, addOns = [] } = defaultQuiz;
    const questions = steps.flatMap((step) => step.questions);
    const options = questions.flatMap((question) => question.options ?? []);
    for (const { id } of [goals, steps, questions, options, facts, treatments, addOns].flat()) {
      expect(page).to.contain(`\`${id}\``);
    }
    for (const { id, subtypes = [] } of goals) {
      for (const subtype of subtypes) expect(page).to.contain(`\`${id}.${subtype.id}\``);
    }
  });
});
