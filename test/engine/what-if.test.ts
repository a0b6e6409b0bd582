import { expect } from 'chai';
import { whatIf } from '../../src/engine/what-if.js';
import {
  deepFrozen,
  goalsQuestion,
  mainGoal,
  scale,
  single,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';
import { asking, less, says, timeOff } from './what-if-quiz.js';

describe('what would change a recommendation', () => {
  it('is another answer, with the places that treatments would then have', () => {
    expect(whatIf(asking([timeOff()]), { goals: ['scars'], time_off: 'none' })).to.deep.equal([
      {
        question: 'time_off',
        option: 'week',
        chosen: true,
        changes: [{ treatment: 'needling', to: 'now' }],
      },
    ]);
  });

  it('works both ways', () => {
    const quiz = asking([timeOff()]);
    says(quiz, { goals: ['scars'], time_off: 'week' }, 'time_off: two → needling out');
  });

  it('names each place: now, later and out', () => {
    const quiz = asking([single('tan', [{ id: 'yes', sets: ['tan'] }, 'no']), timeOff()], {
      facts: [
        {
          id: 'tan',
          advice: 'none',
          message: 'Wait.',
          waitFrom: 'now',
          precautions: [{ effect: 'defer', treatments: ['needling'], waitWeeks: 2 }],
        },
      ],
    });
    const tanned = { goals: ['scars'], tan: 'yes' };
    says(quiz, { ...tanned, time_off: 'none' }, 'time_off: week → needling later');
    says(quiz, { ...tanned, time_off: 'any' }, 'time_off: two → needling out');
  });

  it('can be another main goal, when more treatments fit than are suggested', () => {
    const quiz = smallQuiz({
      steps: [step(goalsQuestion(), mainGoal('main', 'goals'))],
      treatments: [
        treatment('a', { lines: 3 }),
        treatment('b', { lines: 3 }),
        treatment('c', { scars: 2 }),
        treatment('d', { scars: 2 }),
      ],
    });
    const both = { goals: ['lines', 'scars'] };
    says(quiz, { ...both, main: 'lines' }, 'main: scars → b out, d now');
    says(quiz, { ...both, main: 'scars' }, 'main: lines → b now, d out');
    says(quiz, both, 'main: scars → b out, d now');
  });

  it('comes in the order asked, and then in the order of the options', () => {
    const hurts = scale('hurts', [
      { id: 'nothing', limits: { discomfort: 0 } },
      { id: 'little', limits: { discomfort: 1 } },
      { id: 'much', limits: { discomfort: 4 } },
    ]);
    says(
      asking([hurts, timeOff()]),
      { goals: ['scars'], time_off: 'any', hurts: 'much' },
      'hurts: nothing → needling out, cream out',
      'hurts: little → needling out',
      'time_off: two → needling out',
    );
  });

  it('is nothing when no single answer moves a treatment', () => {
    says(asking([timeOff(), single('sure', ['yes', 'no'])]), { time_off: 'none' });
  });

  it('takes answers as they are, and leaves them so', () => {
    const answers = deepFrozen({ goals: ['scars'], time_off: 'none' });
    expect(whatIf(deepFrozen(asking([timeOff()])), answers)).to.have.length(1);
  });

  it('takes answers that the quiz does not have for none', () => {
    const quiz = asking([timeOff()]);
    const scars = { goals: ['scars'] };
    expect(whatIf(quiz, { ...scars, time_off: 'year', hobby: 'chess' })).to.deep.equal(
      whatIf(quiz, scars),
    );
  });
});

describe('of several options that change the same', () => {
  const limits = { leastDowntimeDays: 0 };
  const bothSides = asking([
    single('time_off', ['first', { id: 'second' }, { id: 'less', limits }, 'third', 'fourth']),
  ]);

  it('the nearest to the answer is named', () => {
    says(
      asking([timeOff()]),
      { goals: ['scars'], time_off: 'any' },
      'time_off: two → needling out',
    );
  });

  it('the earlier is named when two are as near', () => {
    says(bothSides, { goals: ['scars'], time_off: 'less' }, 'time_off: second → needling now');
  });

  it('the first is named when the question was skipped', () => {
    says(asking([timeOff()]), { goals: ['scars'] }, 'time_off: none → needling out');
  });

  it('each is named where they are of different questions', () => {
    says(
      asking([timeOff(), single('needles', [{ id: 'avoid', limits: { discomfort: 1 } }, 'fine'])]),
      { goals: ['scars'], time_off: 'any', needles: 'fine' },
      'time_off: two → needling out',
      'needles: avoid → needling out',
    );
  });
});

describe('an answer that changes what is asked', () => {
  const when = { is: ['limit', 'any'] };
  const limit = () => single('limit', [less, 'any']);
  const answers = { goals: ['scars'], limit: 'less' };

  it('is left alone, because nobody knows what would be answered then', () => {
    const quiz = asking([limit(), single('more', ['yes', 'no'], { when })]);
    says(quiz, answers);
    says(quiz, { ...answers, limit: 'any' });
  });

  it('is left alone when other options would be offered', () => {
    says(asking([limit(), single('more', ['yes', { id: 'no', when }])]), answers);
  });

  it('is left alone when another question would have to be answered', () => {
    says(asking([limit(), single('more', ['yes', 'no'], { required: when })]), answers);
  });
});
