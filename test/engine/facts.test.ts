import { expect } from 'chai';
import type { Condition, Fact, Question, Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { trail } from '../../src/engine/trail.js';
import { multiple, scale, single, smallQuiz, step } from '../support/quizzes.js';

const facts = (...ids: string[]): Fact[] =>
  ids.map((id) => ({ id, label: id, advice: 'none', message: `${id} is so.` }));

const asking = (questions: Question[], rest: Partial<Quiz> = {}) =>
  smallQuiz({ steps: questions.map((question) => step(question)), ...rest });

const factsOf = (quiz: Quiz, answers: Answers) => [...trail(quiz, answers).facts.keys()];

describe('facts', () => {
  it('are set by chosen options, and listed in the order of the author', () => {
    const quiz = asking(
      [multiple('now', [{ id: 'x', sets: ['b', 'a'] }, { id: 'y', sets: ['c'] }, 'none'])],
      { facts: facts('a', 'b', 'c') },
    );
    expect(factsOf(quiz, { now: ['y', 'x'] })).to.deep.equal(['a', 'b', 'c']);
    expect(factsOf(quiz, { now: ['none'] })).to.deep.equal([]);
  });

  it('name every question that made them true', () => {
    const quiz = asking(
      [
        single('spots', [{ id: 'many', sets: ['sore'] }, 'few']),
        multiple('now', [{ id: 'sore', sets: ['sore'] }, 'none']),
      ],
      { facts: facts('sore') },
    );
    expect(
      trail(quiz, { spots: 'many', now: ['sore'] }).facts.get('sore')!.questions,
    ).to.deep.equal(['spots', 'now']);
    expect(trail(quiz, { now: ['sore'] }).facts.get('sore')!.questions).to.deep.equal(['now']);
  });

  it('do not follow from answers to questions that are not asked', () => {
    const quiz = asking(
      [
        single('way', ['a', 'b']),
        single('hidden', [{ id: 'yes', sets: ['so'] }, 'no'], {
          when: { is: ['way', 'a'] },
          careful: { message: 'Ask.', facts: ['careful'] },
        }),
      ],
      { facts: facts('so', 'careful') },
    );
    expect(factsOf(quiz, { way: 'b', hidden: 'yes' })).to.deep.equal([]);
    expect(factsOf(quiz, { way: 'b' })).to.deep.equal([]);
    expect(factsOf(quiz, { way: 'a', hidden: 'yes' })).to.deep.equal(['so']);
    expect(factsOf(quiz, { way: 'a' })).to.deep.equal(['careful']);
  });

  describe('that follow from a condition', () => {
    const isAlso: Condition = {
      all: [{ includes: ['area', 'face'] }, { includes: ['area', 'lids'] }],
    };
    const quiz = asking(
      [
        multiple('area', ['face', 'lids', { id: 'neck', sets: ['neck'] }]),
        single('sun', ['yes', 'no'], { when: { fact: 'also_lids' } }),
        single('sore', [{ id: 'yes', sets: ['sore'] }, 'no']),
      ],
      {
        facts: [
          { ...facts('also_lids')[0]!, when: isAlso },
          ...facts('sore', 'neck'),
          { ...facts('sore_lids')[0]!, when: { all: [{ fact: 'also_lids' }, { fact: 'sore' }] } },
          { ...facts('no_face')[0]!, when: { not: { includes: ['area', 'face'] } } },
        ],
      },
    );

    for (const [answers, expected] of [
      [{ area: ['face', 'lids'] }, ['also_lids']],
      [{ area: ['face'] }, []],
      [{ area: ['lids'] }, ['no_face']],
      [{ area: ['face', 'lids'], sore: 'yes' }, ['also_lids', 'sore', 'sore_lids']],
      [{ area: ['neck'], sore: 'yes' }, ['sore', 'neck', 'no_face']],
      [{}, ['no_face']],
    ] as [Answers, string[]][]) {
      it(`are [${expected.join()}] for ${JSON.stringify(answers)}`, () => {
        expect(factsOf(quiz, answers)).to.deep.equal(expected);
      });
    }

    it('can decide what is asked later', () => {
      const asked = (area: string[]) => trail(quiz, { area }).questions.has('sun');
      expect([asked(['face', 'lids']), asked(['face'])]).to.deep.equal([true, false]);
    });

    it('name the questions they look at, also by way of other facts', () => {
      const { facts: found } = trail(quiz, { area: ['face', 'lids'], sore: 'yes' });
      expect(found.get('sore_lids')!.questions).to.deep.equal(['area', 'sore']);
    });

    it('can be set by an option as well', () => {
      const both = asking(
        [multiple('area', ['face', 'lids', { id: 'eye', sets: ['also_lids'] }])],
        { facts: quiz.facts!.slice(0, 1) },
      );
      expect(factsOf(both, { area: ['eye'] })).to.deep.equal(['also_lids']);
      expect(factsOf(both, { area: ['face', 'lids'] })).to.deep.equal(['also_lids']);
    });
  });

  describe('derived from the highest of several answers', () => {
    const levels = [1, 4, 5].map((level) => ({ id: `l${level}`, level }));
    const options = [...levels, { id: 'unsure', unknown: true }, 'other'];
    const quiz = asking(
      [
        single('way', ['a', 'b']),
        single('colour', options),
        scale('sun', options, { when: { not: { is: ['way', 'b'] } } }),
      ],
      {
        facts: facts('type4', 'type5', 'unknown'),
        derivedFacts: [
          {
            highestOf: ['sun', 'colour'],
            levels: [
              { level: 4, fact: 'type4' },
              { level: 5, fact: 'type5' },
            ],
            whenUnknown: 'unknown',
          },
        ],
      },
    );

    for (const [answers, expected] of [
      [{ colour: 'l1', sun: 'l1' }, []],
      [{ colour: 'l4', sun: 'l1' }, ['type4']],
      [{ colour: 'l1', sun: 'l5' }, ['type5']],
      [{ colour: 'l5', sun: 'l4' }, ['type5']],
      [{ colour: 'l4' }, ['type4']],
      [{ sun: 'l4' }, ['type4']],
      [{ colour: 'unsure', sun: 'l5' }, ['type5']],
      [{ colour: 'unsure', sun: 'l1' }, []],
      [{ colour: 'unsure', sun: 'unsure' }, ['unknown']],
      [{ colour: 'unsure' }, ['unknown']],
      [{ colour: 'other' }, ['unknown']],
      [{}, ['unknown']],
      [{ way: 'b', colour: 'l4', sun: 'l5' }, ['type4']],
      [{ way: 'b', sun: 'l5' }, ['unknown']],
    ] as [Answers, string[]][]) {
      it(`are [${expected.join()}] for ${JSON.stringify(answers)}`, () => {
        expect(factsOf(quiz, answers)).to.deep.equal(expected);
      });
    }

    it('name the questions that were asked', () => {
      const origin = (answers: Answers) => trail(quiz, answers).facts.get('type4')!.questions;
      expect(origin({ colour: 'l4' })).to.have.members(['colour', 'sun']);
      expect(origin({ way: 'b', colour: 'l4' })).to.deep.equal(['colour']);
    });

    it('are no facts when none of the questions is asked', () => {
      const hidden = asking(
        [single('way', ['a', 'b']), single('sun', options, { when: { answered: 'way' } })],
        {
          facts: quiz.facts,
          derivedFacts: [{ ...quiz.derivedFacts![0]!, highestOf: ['sun'] }],
        },
      );
      expect(factsOf(hidden, {})).to.deep.equal([]);
      expect(factsOf(hidden, { way: 'a' })).to.deep.equal(['unknown']);
    });

    it('come from the highest of several options, in any order', () => {
      const area = asking(
        [multiple('area', [{ id: 'l5', level: 5 }, { id: 'l1', level: 1 }, 'other'])],
        { facts: quiz.facts, derivedFacts: [{ ...quiz.derivedFacts![0]!, highestOf: ['area'] }] },
      );
      expect(factsOf(area, { area: ['l1', 'l5', 'other'] })).to.deep.equal(['type5']);
    });

    it('are drawn from what was answered when the quiz ends before the last of them', () => {
      const ending = asking(
        [
          single('colour', options),
          single('mole', [{ id: 'yes', ends: true }, 'no']),
          single('sun', options),
        ],
        { facts: quiz.facts, derivedFacts: quiz.derivedFacts },
      );
      expect(factsOf(ending, { colour: 'l5', mole: 'yes' })).to.deep.equal(['type5']);
      expect(factsOf(ending, { mole: 'yes' })).to.deep.equal(['unknown']);
    });
  });

  describe('of an unknown answer', () => {
    const quiz = asking(
      [
        multiple(
          'pregnancy',
          [
            { id: 'pregnant', sets: ['pregnant'] },
            { id: 'feeding', sets: ['feeding'] },
            { id: 'none', exclusive: true },
            { id: 'private', exclusive: true, unknown: true },
          ],
          { careful: { message: 'A check first.', facts: ['pregnant'] } },
        ),
        single('again', [{ id: 'yes', sets: ['pregnant'] }, 'no']),
      ],
      { facts: facts('pregnant', 'feeding') },
    );

    for (const [answers, expected] of [
      [{}, ['pregnant']],
      [{ pregnancy: [] }, ['pregnant']],
      [{ pregnancy: ['private'] }, ['pregnant']],
      [{ pregnancy: ['none'] }, []],
      [{ pregnancy: ['feeding'] }, ['feeding']],
      [{ pregnancy: ['pregnant', 'feeding'] }, ['pregnant', 'feeding']],
    ] as [Answers, string[]][]) {
      it(`are [${expected.join()}] for ${JSON.stringify(answers)}`, () => {
        expect(factsOf(quiz, answers)).to.deep.equal(expected);
      });
    }

    for (const [answers, message] of [
      [{}, 'A check first.'],
      [{ pregnancy: ['private'] }, 'A check first.'],
      [{ pregnancy: ['pregnant'] }, undefined],
      [{ again: 'yes' }, undefined],
      [{ pregnancy: ['pregnant'], again: 'yes' }, undefined],
    ] as [Answers, string | undefined][]) {
      it(`speak ${message ? 'carefully' : 'openly'} after ${JSON.stringify(answers)}`, () => {
        expect(trail(quiz, answers).facts.get('pregnant')!.carefulMessage).to.equal(message);
      });
    }
  });
});
