import type { Option } from '../../src/definition/schema.js';
import { multiple, single } from '../support/quizzes.js';
import { asking, less, says } from './what-if-quiz.js';

describe('safety', () => {
  const facts = [{ id: 'ill', advice: 'tell-clinic' as const, message: 'Tell the clinic.' }];

  for (const [what, safety] of Object.entries({
    'sets a fact': { sets: ['ill'] },
    'has a level': { level: 0 },
    'is an unknown answer': { unknown: true },
    'ends the quiz': { ends: true },
  } satisfies Record<string, Partial<Option>>)) {
    it(`is not traded: an option that ${what} is neither chosen nor given up`, () => {
      const quiz = asking([single('health', [less, { id: 'reported', ...safety }])], { facts });
      says(quiz, { goals: ['scars'], health: 'less' });
      says(quiz, { goals: ['scars'], health: 'reported' });
    });

    it(`is not traded: an option that ${what} is not cleared by a limit`, () => {
      const reported = { id: 'reported', exclusive: true, ...safety };
      const quiz = asking([multiple('health', [less, reported])], { facts });
      says(quiz, { goals: ['scars'], health: ['reported'] });
      says(
        quiz,
        { goals: ['scars'], health: ['less'] },
        'health: not less → needling now, cream now',
      );
    });
  }

  it('is not traded where a fact is already true for another reason', () => {
    const report = (id: string) => single(id, [{ id: 'yes', sets: ['ill'] }, less]);
    const quiz = asking([report('first'), report('second')], { facts });
    says(quiz, { goals: ['scars'], first: 'yes', second: 'yes' });
  });

  it('keeps an answer from being given or withdrawn that counts carefully when unknown', () => {
    const careful = { message: 'Ask first.' };
    const one = asking([single('health', [less, 'well'], { careful })]);
    says(one, { goals: ['scars'] });
    says(one, { goals: ['scars'], health: 'well' }, 'health: less → needling out, cream out');
    const many = asking([multiple('health', [less, 'well'], { careful })]);
    says(many, { goals: ['scars'] });
    says(many, { goals: ['scars'], health: ['less'] });
    says(
      many,
      { goals: ['scars'], health: ['less', 'well'] },
      'health: not less → needling now, cream now',
    );
  });

  for (const [what, fact] of Object.entries({
    'a doctor should be seen soon': { advice: 'see-doctor-soon' as const },
    'procedures are stopped': { stopsProcedures: true },
  })) {
    it(`leaves nothing to change when ${what}`, () => {
      const quiz = asking(
        [single('health', [{ id: 'bad', sets: ['ill'] }, 'well']), single('limit', [less, 'any'])],
        { facts: [{ ...facts[0]!, ...fact }] },
      );
      says(quiz, { goals: ['scars'], limit: 'less', health: 'bad' });
      says(
        quiz,
        { goals: ['scars'], limit: 'less', health: 'well' },
        'limit: any → needling now, cream now',
      );
    });
  }

  it('leaves nothing to change when only home care is shown for want of an answer', () => {
    const careful = { message: 'Only home care.', homeCareOnly: true };
    const quiz = asking([
      single('health', ['well', 'ill'], { careful }),
      single('limit', [less, 'any']),
    ]);
    says(quiz, { goals: ['scars'], limit: 'less' });
  });
});
