import { expect } from 'chai';
import type { Question } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { multiple, single } from '../support/quizzes.js';
import { fact, factsQuiz, on } from './facts-quiz.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

describe('unknown answers', () => {
  const options = ['yes', { id: 'unsure', unknown: true, exclusive: true }];
  const quiz = (careful: Question['careful']) =>
    factsQuiz(
      [fact('ill', [on('exclude', undefined, 'S1')], { advice: 'clinician-first' })],
      {},
      multiple('health', options, { careful }),
    );
  const unknown: Answers[] = [{}, { health: [] }, { health: ['unsure'] }];

  it('act as the careful facts, in words that do not name them', () => {
    for (const answers of unknown) {
      const result = recommend(quiz({ message: 'A check first.', facts: ['ill'] }), {
        goals: ['scars'],
        ...answers,
      });
      expect(ids(result.treatments)).to.deep.equal(['cream']);
      expect(result.advice).to.equal('clinician-first');
      expect(result.notices[0]!.message).to.equal('A check first.');
      expect(texts(result.leftOut[0]!.reasons)).to.deep.equal(['A check first.']);
      expect(result.leftOut[0]!.reasons[0]!.questions).to.deep.equal(['health']);
    }
  });

  it('speak openly once the fact itself is known', () => {
    const result = recommend(quiz({ message: 'A check first.', facts: ['ill'] }), {
      goals: ['scars'],
      facts: ['ill'],
    });
    expect(result.notices[0]!.message).to.equal('ill is so.');
  });

  it('leave only home care where the question says so', () => {
    for (const answers of unknown) {
      const result = recommend(quiz({ message: 'Only home care.', homeCareOnly: true }), {
        goals: ['scars'],
        ...answers,
      });
      expect(ids(result.treatments)).to.deep.equal(['cream']);
      expect(texts(result.leftOut[0]!.reasons)).to.deep.equal(['Only home care.']);
    }
  });

  it('caution about every procedure, and no home care, where there is no careful fact', () => {
    for (const answers of unknown) {
      const { treatments } = recommend(quiz({ message: 'Ask the clinic.' }), {
        goals: ['scars'],
        ...answers,
      });
      expect(treatments.map(({ id, cautions }) => [id, texts(cautions)])).to.deep.equal([
        ['needling', ['Ask the clinic.']],
        ['cream', []],
      ]);
    }
  });

  it('do nothing once the question is answered, or when nothing careful is written', () => {
    for (const careful of [
      { message: 'A check first.', facts: ['ill'] },
      { message: 'Only home care.', homeCareOnly: true },
      { message: 'Ask the clinic.' },
    ]) {
      const { treatments } = recommend(quiz(careful), { goals: ['scars'], health: ['yes'] });
      expect(ids(treatments)).to.deep.equal(['needling', 'cream']);
      expect(treatments[0]!.cautions).to.deep.equal([]);
    }
    expect(ids(recommend(quiz(undefined), { goals: ['scars'] }).treatments)).to.deep.equal([
      'needling',
      'cream',
    ]);
  });

  it('count for a single question as well', () => {
    const unsure = factsQuiz(
      [],
      {},
      single('sure', ['yes', { id: 'unsure', unknown: true }], {
        careful: { message: 'Only home care.', homeCareOnly: true },
      }),
    );
    expect(ids(recommend(unsure, { goals: ['scars'], sure: 'unsure' }).treatments)).to.deep.equal([
      'cream',
    ]);
    expect(ids(recommend(unsure, { goals: ['scars'], sure: 'yes' }).treatments)).to.have.length(2);
  });
});
