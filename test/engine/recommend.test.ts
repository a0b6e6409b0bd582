import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Recommendation } from '../../src/engine/recommendation.js';
import { seeded, wander } from '../support/journey.js';
import {
  deepFrozen,
  everyKindQuiz,
  goalsQuestion,
  mainGoal,
  multiple,
  scale,
  single,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('recommend', () => {
  it('says which quiz the result is of', () => {
    const result = recommend(smallQuiz({ id: 'mine', version: '2.1', locale: 'de' }), {});
    expect(result.schemaVersion).to.equal(1);
    expect(result.quiz).to.deep.equal({ id: 'mine', version: '2.1', locale: 'de' });
  });

  it('repeats the answers that count, each in the shape of its question', () => {
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion(), mainGoal('main', 'goals')),
        step(single('one', ['a', 'b']), scale('much', ['a', 'b']), multiple('some', ['a', 'b'])),
        step(single('hidden', ['a', 'b'], { when: { is: ['one', 'b'] } })),
      ],
    });
    const answers = {
      hidden: 'a',
      some: ['b', 'a'],
      much: ['b'],
      one: 'a',
      main: 'lines',
      goals: ['scars'],
    };
    const expected = { goals: ['scars'], one: 'a', much: 'b', some: ['a', 'b'] };
    const result = recommend(quiz, answers);
    expect(result.answers).to.deep.equal(expected);
    expect(Object.keys(result.answers)).to.deep.equal(Object.keys(expected));
  });

  it('takes no answer, an empty one, and null for the same', () => {
    const result = recommend(smallQuiz(), {});
    for (const goals of [[], undefined, null]) {
      expect(recommend(smallQuiz(), { goals } as unknown as Answers)).to.deep.equal(result);
    }
  });

  it('takes one option as text or as a list', () => {
    expect(recommend(smallQuiz(), { goals: 'scars' })).to.deep.equal(
      recommend(smallQuiz(), { goals: ['scars'] }),
    );
  });

  it('puts every treatment in exactly one list', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { answers } = wander(defaultQuiz, seeded(seed)).state;
      const { treatments, later, leftOut } = recommend(defaultQuiz, answers);
      expect(ids([...treatments, ...later, ...leftOut]).sort()).to.deep.equal(
        ids(defaultQuiz.treatments).sort(),
      );
      expect(treatments.length).to.be.at.most(3);
    }
  });

  it('gives each treatment, wherever it is, a reason with a text', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { answers } = wander(defaultQuiz, seeded(seed)).state;
      const { treatments, later, leftOut } = recommend(defaultQuiz, answers);
      for (const { reasons } of [...treatments, ...later, ...leftOut]) {
        expect(reasons).to.not.be.empty;
        for (const { text } of reasons) expect(text).to.match(/\S/);
      }
    }
  });

  describe('given answers that do not fit the quiz', () => {
    const quiz = smallQuiz({
      steps: [step(goalsQuestion()), step(single('age', ['young', 'old']))],
    });

    for (const [answers, message] of [
      [{ name: 'x' }, 'treatment-quiz: no question has the id "name".'],
      [{ age: 'middle' }, 'treatment-quiz: question "age" has no option "middle".'],
      [{ goals: ['scars', 'spots'] }, 'treatment-quiz: question "goals" has no option "spots".'],
      [{ age: ['young', 'old'] }, 'treatment-quiz: question "age" takes one option, not 2.'],
      [{ age: 5 }, 'treatment-quiz: question "age" has no option 5.'],
      [{ age: { id: 'old' } }, 'treatment-quiz: question "age" has no option {"id":"old"}.'],
      [
        { x: 'a', y: 'b', goals: ['p', 'q'] },
        'treatment-quiz: no question has the id "x"; no question has the id "y"; question "goals" has no option "p"; question "goals" has no option "q".',
      ],
      [null, 'treatment-quiz: answers should be an object of question ids and option ids.'],
      [['scars'], 'treatment-quiz: answers should be an object of question ids and option ids.'],
      ['scars', 'treatment-quiz: answers should be an object of question ids and option ids.'],
    ] as [Answers, string][]) {
      it(`throws a TypeError: ${message}`, () => {
        expect(() => recommend(quiz, answers))
          .to.throw(TypeError)
          .with.property('message', message);
      });
    }

    it('does not mistake what every object has for a question', () => {
      expect(() => recommend(quiz, { constructor: 'x' } as unknown as Answers)).to.throw(
        TypeError,
        'no question has the id "constructor"',
      );
    });
  });

  describe('given answers to questions that are not asked', () => {
    /** `way` decides whether everything that matters is asked at all. */
    const when = { is: ['way', 'open'] };
    const quiz = smallQuiz({
      steps: [
        step(single('way', ['open', 'shut'])),
        step(multiple('wishes', [{ id: 'lines', goal: 'lines' }, 'none'])),
        {
          id: 'hidden',
          when,
          questions: [
            goalsQuestion(),
            mainGoal('main', 'goals'),
            multiple('ill', [{ id: 'yes', sets: ['ill'] }, 'no']),
            single('time', [{ id: 'none', limits: { leastDowntimeDays: 0 } }, 'any']),
            single('secret', ['a', { id: 'unsure', unknown: true }], {
              careful: { message: 'Ask.', homeCareOnly: true },
            }),
          ],
        },
      ],
      facts: [
        {
          id: 'ill',
          label: 'Ill',
          advice: 'clinician-first',
          message: 'Get well.',
          precautions: [{ effect: 'exclude', treatments: ['needling'] }],
        },
      ],
      treatments: [
        treatment('needling', { lines: 1, scars: 3 }, { downtimeDays: { min: 1, max: 2 } }),
      ],
    });
    const hidden = {
      goals: ['lines', 'scars'],
      main: 'lines',
      ill: ['yes'],
      time: 'none',
      secret: 'unsure',
    };

    it('lets none of them count', () => {
      const seen = { way: 'shut', wishes: ['lines'] };
      expect(recommend(quiz, { ...hidden, ...seen })).to.deep.equal(recommend(quiz, seen));
      expect(recommend(quiz, seen).treatments).to.have.length(1);
    });

    for (const [what, answer, list] of [
      ['a goal', { goals: ['scars'], secret: 'a' }, 'treatments'],
      ['a fact', { ill: ['yes'], secret: 'a' }, 'leftOut'],
      ['a limit', { time: 'none', secret: 'a' }, 'leftOut'],
      ['an unknown answer', { secret: 'unsure' }, 'leftOut'],
    ] as [string, Answers, 'treatments' | 'leftOut'][]) {
      it(`counts ${what} once the question is asked`, () => {
        const seen = { way: 'open', wishes: ['lines'] };
        const known = recommend(quiz, { ...seen, secret: 'a' });
        const result = recommend(quiz, { ...seen, ...answer });
        expect(ids(result[list])).to.deep.equal(['needling']);
        expect(result).to.not.deep.equal(known);
      });
    }
  });

  describe('as a pure function', () => {
    const full: Answers = {
      goals: ['lines', 'scars'],
      main: 'scars',
      scar_type: ['pitted'],
      area: ['face'],
      colour: 'dark',
    };

    it('leaves deep-frozen inputs untouched', () => {
      const quiz = everyKindQuiz();
      const before = structuredClone(quiz);
      recommend(deepFrozen(quiz), deepFrozen(structuredClone(full)));
      expect(quiz).to.deep.equal(before);
      const frozenDefault = deepFrozen(structuredClone(defaultQuiz));
      for (let seed = 1; seed <= 100; seed++) {
        const { answers } = wander(frozenDefault, seeded(seed)).state;
        recommend(frozenDefault, deepFrozen(answers));
      }
      expect(frozenDefault).to.deep.equal(defaultQuiz);
    });

    it('gives a result that survives JSON unchanged', () => {
      const results = Array.from({ length: 200 }, (_, seed) =>
        recommend(defaultQuiz, wander(defaultQuiz, seeded(seed)).state.answers),
      );
      for (const result of [recommend(everyKindQuiz(), full), ...results]) {
        expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
      }
    });

    it('gives the same result for the same answers, in whatever order they were given', () => {
      for (let seed = 1; seed <= 100; seed++) {
        const { answers } = wander(defaultQuiz, seeded(seed)).state;
        const reversed = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([id, answer]) => [id, Array.isArray(answer) ? [...answer].reverse() : answer]),
        ) as Answers;
        expect(recommend(defaultQuiz, reversed)).to.deep.equal(recommend(defaultQuiz, answers));
      }
    });

    it('gives a result of its own: changing it changes neither the quiz nor the next one', () => {
      const quiz = everyKindQuiz();
      const before = structuredClone(quiz);
      const first = recommend(quiz, full);
      const copy = structuredClone(first);
      spoil(first);
      expect(quiz).to.deep.equal(before);
      expect(recommend(quiz, full)).to.deep.equal(copy);
    });

    it('gives a result of its own for the default quiz too', () => {
      const before = structuredClone(defaultQuiz);
      for (let seed = 1; seed <= 100; seed++) {
        const { answers } = wander(defaultQuiz, seeded(seed)).state;
        const given = structuredClone(answers);
        const copy = structuredClone(recommend(defaultQuiz, answers));
        spoil(recommend(defaultQuiz, answers));
        expect(answers).to.deep.equal(given);
        expect(recommend(defaultQuiz, answers)).to.deep.equal(copy);
      }
      expect(defaultQuiz).to.deep.equal(before);
    });
  });
});

/** Overwrites everything in a result. */
function spoil(value: Recommendation | object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) spoil(inner);
    else (value as Record<string, unknown>)[key] = typeof inner === 'number' ? -99 : 'SPOILT';
  }
  if (Array.isArray(value)) value.push('SPOILT');
}
