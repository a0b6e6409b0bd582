import { expect } from 'chai';
import { checkQuiz } from '../../src/check/check-quiz.js';
import { smallQuiz, treatment } from '../support/quizzes.js';
import { TODAY } from './mutant.js';

describe('ties', () => {
  it('count where the third and the fourth are as good, which leaves the fourth out', () => {
    const quiz = smallQuiz({
      treatments: ['one', 'two', 'three', 'four'].map((id) =>
        treatment(id, { lines: 1, scars: 1 }),
      ),
    });
    for (const mostClasses of [undefined, 1]) {
      const options = { today: TODAY, ...(mostClasses && { mostClasses }) };
      const ties = checkQuiz(quiz, options).verdicts.find(({ id }) => id === 'ties')!;
      expect(ties.notes[0]!.message).to.match(/^3 ties/);
      expect(ties.notes.map(({ path }) => path)).to.include('treatments.three');
    }
  });
});
