import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Option, Question, Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { type WhatIf, whatIf } from '../../src/engine/what-if.js';
import { seeded, wander } from '../support/journey.js';
import {
  deepFrozen,
  goalsQuestion,
  mainGoal,
  multiple,
  option,
  scale,
  single,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';
import { alternatives } from './alternatives.js';

const told = (list: readonly WhatIf[]) =>
  list.map(
    ({ question, option, chosen, changes }) =>
      `${question}: ${chosen ? '' : 'not '}${option} → ` +
      changes.map(({ treatment, to }) => `${treatment} ${to}`).join(', '),
  );
const says = (quiz: Quiz, answers: Answers, ...flips: string[]) =>
  expect(told(whatIf(quiz, answers))).to.deep.equal(flips);

/** Something that lines and scars are treated with, which takes three days off. */
const needling = treatment(
  'needling',
  { lines: 2, scars: 2 },
  { category: 'needles', downtimeDays: { min: 3, max: 5 }, discomfort: 2 },
);
const cream = treatment('cream', { lines: 1, scars: 1 }, { homeCare: true, discomfort: 1 });

/** Nothing that hurts at all, so none of the two. */
const less = option({ id: 'less', limits: { discomfort: 0 } });

/** Asks for goals, then `questions`. */
const asking = (questions: Question[], rest: Partial<Quiz> = {}) =>
  smallQuiz({
    steps: [step(goalsQuestion()), step(...questions)],
    treatments: [needling, cream],
    ...rest,
  });

const timeOff = () =>
  single('time_off', [
    { id: 'none', limits: { leastDowntimeDays: 0 } },
    { id: 'two', limits: { leastDowntimeDays: 2 } },
    { id: 'week', limits: { leastDowntimeDays: 7 } },
    'any',
  ]);

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

describe('where several options can be chosen', () => {
  const avoid = (rest: Partial<Extract<Question, { kind: 'multiple' }>> = {}) =>
    multiple(
      'avoid',
      [
        { id: 'needles', limits: { withoutCategories: ['needles'] } },
        { id: 'creams', limits: { discomfort: 0 } },
        'fuss',
        { id: 'nothing', exclusive: true },
      ],
      rest,
    );
  const scars = { goals: ['scars'] };

  it('a limit is set or lifted, one at a time', () => {
    const quiz = asking([avoid()]);
    says(
      quiz,
      { ...scars, avoid: ['fuss'] },
      'avoid: needles → needling out',
      'avoid: creams → needling out, cream out',
    );
    says(
      quiz,
      { ...scars, avoid: ['needles', 'fuss'] },
      'avoid: not needles → needling now',
      'avoid: creams → cream out',
    );
  });

  it('a limit that another one stands in for is not worth lifting', () => {
    says(
      asking([avoid()]),
      { ...scars, avoid: ['needles', 'creams'] },
      'avoid: not creams → cream now',
    );
  });

  it('a limit clears the option that stands alone', () => {
    says(
      asking([avoid()]),
      { ...scars, avoid: ['nothing'] },
      'avoid: needles → needling out',
      'avoid: creams → needling out, cream out',
    );
    says(
      asking([
        multiple('avoid', ['fuss', { id: 'all', exclusive: true, limits: { discomfort: 0 } }]),
      ]),
      { ...scars, avoid: ['fuss'] },
      'avoid: all → needling out, cream out',
    );
  });

  it('no more and no fewer are chosen than the question takes', () => {
    says(asking([avoid({ max: 1 })]), { ...scars, avoid: ['fuss'] });
    says(
      asking([avoid({ required: true })]),
      { ...scars, avoid: ['needles'] },
      'avoid: creams → cream out',
    );
    says(
      asking([avoid({ min: 2 })]),
      { ...scars, avoid: ['needles', 'fuss'] },
      'avoid: creams → cream out',
    );
  });

  it('what has to be answered, and was not, stays', () => {
    says(asking([avoid({ required: true })]), scars);
  });

  it('goals and places on the body stay', () => {
    says(smallQuiz({ treatments: [needling, cream] }), scars);
  });
});

describe('safety', () => {
  const facts = [{ id: 'ill', advice: 'tell-clinic' as const, message: 'Tell the clinic.' }];

  for (const [what, safety] of Object.entries({
    'sets a fact': { sets: ['ill'] },
    'has a level': { level: 0 },
    'is an unknown answer': { unknown: true },
    'ends the quiz': { ends: true },
  } satisfies Record<string, Partial<Option>>)) {
    it(`is not traded: an option that ${what} is neither chosen nor given up`, () => {
      const quiz = asking([single('health', [less, { id: 'told', ...safety }])], { facts });
      says(quiz, { goals: ['scars'], health: 'less' });
      says(quiz, { goals: ['scars'], health: 'told' });
    });

    it(`is not traded: an option that ${what} is not cleared by a limit`, () => {
      const told = { id: 'told', exclusive: true, ...safety };
      const quiz = asking([multiple('health', [less, told])], { facts });
      says(quiz, { goals: ['scars'], health: ['told'] });
      says(
        quiz,
        { goals: ['scars'], health: ['less'] },
        'health: not less → needling now, cream now',
      );
    });
  }

  it('is not traded where a fact is already true for another reason', () => {
    const tell = (id: string) => single(id, [{ id: 'yes', sets: ['ill'] }, less]);
    const quiz = asking([tell('first'), tell('second')], { facts });
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

describe('every answer of every question, tried one by one', () => {
  const VISITORS = 400;
  /** The last questions as one that takes several, with limits beside other things. */
  const avoiding: Quiz = {
    ...defaultQuiz,
    steps: defaultQuiz.steps.map((each) =>
      each.id === 'comfort'
        ? step(
            multiple(
              'avoid',
              [
                { id: 'days', limits: { leastDowntimeDays: 0 } },
                { id: 'week', limits: { leastDowntimeDays: 3 } },
                { id: 'needles', limits: { withoutCategories: ['needling', 'needling-energy'] } },
                { id: 'pain', limits: { discomfort: 1 }, when: { includes: ['area', 'face'] } },
                { id: 'heat', sets: ['sensitive_skin'], limits: { withoutCategories: ['laser'] } },
                'cost',
                { id: 'all', exclusive: true, limits: { discomfort: 0 } },
                { id: 'nothing', exclusive: true },
                { id: 'not_sure', exclusive: true, unknown: true },
              ],
              { max: 3 },
            ),
          )
        : each,
    ),
  };

  /** Who answered at random, every other one in good health: else little is left to change. */
  const visitors = (quiz: Quiz): Answers[] =>
    Array.from({ length: VISITORS }, (_, seed) => {
      const { answers } = wander(quiz, seeded(seed)).state;
      return seed % 2
        ? { ...answers, age: '35_49', pregnancy: ['none'], skin_now: ['none'], health: ['none'] }
        : answers;
    });

  for (const [name, quiz] of Object.entries({ 'the default quiz': defaultQuiz, avoiding })) {
    it(`agrees for ${VISITORS} visitors of ${name}`, () => {
      let found = 0;
      for (const answers of visitors(quiz)) {
        const flips = whatIf(quiz, answers);
        expect(flips, JSON.stringify(answers)).to.deep.equal(alternatives(quiz, answers));
        found += flips.length;
      }
      expect(found).to.be.above(VISITORS / 2);
    });
  }

  it('never concerns health, age or skin', () => {
    const questions = new Set<string>();
    for (const answers of visitors(defaultQuiz)) {
      const { facts, notices } = recommend(defaultQuiz, answers);
      for (const { question, option } of whatIf(defaultQuiz, answers)) {
        questions.add(question);
        const then = recommend(defaultQuiz, { ...answers, [question]: option });
        expect([then.facts, then.notices]).to.deep.equal([facts, notices]);
      }
    }
    expect([...questions]).to.have.members(['main_goal', 'downtime', 'needles', 'ready_by']);
  });
});
