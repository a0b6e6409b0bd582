import { expect } from 'chai';
import type { Quiz, Treatment } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import {
  goalsQuestion,
  mainGoal,
  multiple,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';

const offering = (treatments: Treatment[], rest: Partial<Quiz> = {}) =>
  smallQuiz({
    steps: [
      step(goalsQuestion(), mainGoal('main', 'goals')),
      step(
        multiple('kind', [
          { id: 'pitted', goal: 'scars.pitted' },
          { id: 'raised', goal: 'scars.raised' },
          'unsure',
        ]),
      ),
    ],
    treatments,
    ...rest,
  });

const scores = (quiz: Quiz, answers: Answers) =>
  recommend(quiz, answers).treatments.map(({ id, score }) => [id, score]);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('a goal whose details are another goal', () => {
  const quiz = offering([treatment('a', { scars: 3 }), treatment('b', { lines: 1 })], {
    steps: [
      step(goalsQuestion()),
      step(
        multiple('kind', [
          { id: 'pitted', goal: 'scars.pitted' },
          { id: 'fine', goal: 'lines' },
        ]),
      ),
    ],
  });

  it('gives way to it', () => {
    expect(scores(quiz, { goals: ['scars'], kind: ['fine'] })).to.deep.equal([['b', 1]]);
  });

  it('stays when a detail of its own is chosen too', () => {
    expect(scores(quiz, { goals: ['scars'], kind: ['pitted', 'fine'] })).to.deep.equal([
      ['a', 3],
      ['b', 1],
    ]);
  });
});

describe('ranking', () => {
  const quiz = offering([
    treatment('a', { lines: 1, scars: 3 }),
    treatment('b', { lines: 3, scars: 2, 'scars.pitted': 1, 'scars.raised': 0 }),
    treatment('c', { 'scars.pitted': 2 }),
  ]);

  for (const [answers, expected] of [
    [
      { goals: ['lines'] },
      [
        ['b', 3],
        ['a', 1],
      ],
    ],
    [
      { goals: ['scars'] },
      [
        ['a', 3],
        ['b', 2],
      ],
    ],
    [
      { goals: ['lines', 'scars'] },
      [
        ['b', 5],
        ['a', 4],
      ],
    ],
    [
      { goals: ['lines', 'scars'], main: 'scars' },
      [
        ['a', 7],
        ['b', 7],
      ],
    ],
    [
      { goals: ['lines', 'scars'], main: 'lines' },
      [
        ['b', 8],
        ['a', 5],
      ],
    ],
    [
      { goals: ['scars'], kind: ['pitted'] },
      [
        ['a', 3],
        ['c', 2],
        ['b', 1],
      ],
    ],
    [{ goals: ['scars'], kind: ['raised'] }, [['a', 3]]],
    [
      { goals: ['scars'], kind: ['pitted', 'raised'] },
      [
        ['a', 3],
        ['c', 1],
        ['b', 0.5],
      ],
    ],
    [
      { goals: ['scars'], kind: ['unsure'] },
      [
        ['a', 3],
        ['b', 2],
      ],
    ],
    [
      { goals: ['lines', 'scars'], main: 'scars', kind: ['pitted'] },
      [
        ['a', 7],
        ['b', 5],
        ['c', 4],
      ],
    ],
    [
      { goals: ['lines'], kind: ['pitted'] },
      [
        ['a', 4],
        ['b', 4],
        ['c', 2],
      ],
    ],
    [
      { goals: ['lines'], main: 'scars' },
      [
        ['b', 3],
        ['a', 1],
      ],
    ],
  ] as [Answers, [string, number][]][]) {
    it(`scores ${JSON.stringify(expected)} for ${JSON.stringify(answers)}`, () => {
      expect(scores(quiz, answers)).to.deep.equal(expected);
    });
  }

  it('never suggests what helps with nothing wanted', () => {
    const { treatments, later, leftOut } = recommend(quiz, { goals: ['scars'], kind: ['raised'] });
    expect(ids([...treatments, ...later])).to.deep.equal(['a']);
    expect(leftOut.map(({ id, reasons }) => [id, reasons[0]!.kind])).to.deep.equal([
      ['b', 'goal'],
      ['c', 'goal'],
    ]);
  });

  it('suggests nothing when nothing is wanted', () => {
    expect(recommend(quiz, {}).treatments).to.deep.equal([]);
    expect(recommend(quiz, {}).leftOut).to.have.length(3);
  });

  it('suggests three at most, and says of the others that these fit better', () => {
    const many = offering([1, 2, 3, 3, 2].map((scars, i) => treatment(`t${i}`, { scars })));
    const { treatments, leftOut } = recommend(many, { goals: ['scars'] });
    expect(ids(treatments)).to.deep.equal(['t2', 't3', 't1']);
    expect(leftOut.map(({ id, reasons }) => [id, reasons[0]!.text])).to.deep.equal(
      ['t0', 't4'].map((id) => [id, 'Others are better supported for what you chose.']),
    );
    expect(leftOut[0]!.reasons[0]!.questions).to.deep.equal(['goals']);
  });

  it('gives a place that safety freed to the next best', () => {
    const quizWithFact = offering(
      [3, 3, 2, 1].map((scars, i) => treatment(`t${i}`, { scars })),
      {
        facts: [
          {
            id: 'ill',
            label: 'Ill',
            advice: 'none',
            message: 'Ill.',
            waitFrom: 'now',
            precautions: [
              { effect: 'exclude', treatments: ['t0'] },
              { effect: 'defer', treatments: ['t1'], waitWeeks: 1 },
            ],
          },
        ],
      },
    );
    const ill = {
      ...quizWithFact,
      steps: [...quizWithFact.steps, step(multiple('ill', [{ id: 'yes', sets: ['ill'] }, 'no']))],
    };
    const { treatments, later } = recommend(ill, { goals: ['scars'], ill: ['yes'] });
    expect(ids(treatments)).to.deep.equal(['t2', 't3']);
    expect(ids(later)).to.deep.equal(['t1']);
  });

  it('lists what waits best first, and does not limit it to three', () => {
    const treatments = [1, 2, 3, 2, 3].map((scars, i) => treatment(`t${i}`, { scars }));
    const waiting = offering(treatments, {
      facts: [
        {
          id: 'tan',
          label: 'Tan',
          advice: 'none',
          message: 'Wait.',
          waitFrom: 'now',
          precautions: [{ effect: 'defer', treatments: ids(treatments), waitWeeks: 2 }],
        },
      ],
    });
    const { later } = recommend(
      {
        ...waiting,
        steps: [...waiting.steps, step(multiple('tan', [{ id: 'yes', sets: ['tan'] }, 'no']))],
      },
      { goals: ['scars'], tan: ['yes'] },
    );
    expect(ids(later)).to.deep.equal(['t2', 't4', 't1', 't3', 't0']);
  });

  describe('between equals', () => {
    const same = (id: string, min: number, discomfort: Treatment['discomfort'], max = min) =>
      treatment(id, { scars: 2 }, { downtimeDays: { min, max }, discomfort });

    for (const [what, treatments, expected] of [
      ['less time off goes first', [same('a', 2, 0), same('b', 1, 4)], ['b', 'a']],
      [
        'then less discomfort',
        [same('a', 1, 3), same('b', 1, 2), same('c', 1, 1)],
        ['c', 'b', 'a'],
      ],
      ['then the order of the author', [same('b', 1, 2), same('a', 1, 2)], ['b', 'a']],
      [
        'the most days of time off count, and not the least',
        [same('a', 0, 0, 14), same('b', 2, 4, 3)],
        ['b', 'a'],
      ],
    ] as [string, Treatment[], string[]][]) {
      it(what, () => {
        expect(ids(recommend(offering(treatments), { goals: ['scars'] }).treatments)).to.deep.equal(
          expected,
        );
      });
    }

    it('none of that outweighs a better score', () => {
      const gentle = treatment('gentle', { scars: 1 });
      const strong = treatment(
        'strong',
        { scars: 2 },
        { downtimeDays: { min: 9, max: 9 }, discomfort: 4 },
      );
      expect(
        ids(recommend(offering([gentle, strong]), { goals: ['scars'] }).treatments),
      ).to.deep.equal(['strong', 'gentle']);
    });
  });

  it('calls the fit by the best strength, not by the score', () => {
    const fits = offering([
      treatment('one', { lines: 1, scars: 1 }),
      treatment('two', { scars: 2 }),
      treatment('three', { scars: 3 }),
    ]);
    const { treatments } = recommend(fits, { goals: ['lines', 'scars'], main: 'scars' });
    expect(treatments.map(({ id, fit, score }) => [id, fit, score])).to.deep.equal([
      ['three', 'strong', 6],
      ['two', 'good', 4],
      ['one', 'possible', 3],
    ]);
  });
});
