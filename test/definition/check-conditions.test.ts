import { expect } from 'chai';
import type { Condition } from '../../src/definition/schema.js';
import {
  changed,
  everyKindQuiz,
  goalsQuestion,
  single,
  smallQuiz,
  step,
} from '../support/quizzes.js';
import { issuesOf } from './issues.js';

describe('conditions in a definition', () => {
  const asking = (conditions: Record<string, Condition>) =>
    smallQuiz({
      steps: [
        step(goalsQuestion()),
        ...Object.entries(conditions).map(([id, when]) =>
          step(single(id, ['yes', 'no'], { when })),
        ),
      ],
    });

  it('lets a condition look at an earlier question of the same step', () => {
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion(), single('sure', ['yes', 'no'], { when: { answered: 'goals' } })),
      ],
    });
    expect(issuesOf(quiz)).to.deep.equal([]);
  });

  for (const [what, conditions, path, message] of [
    [
      'a question that waits for itself',
      { a: { answered: 'a' } },
      'steps[1].questions[0].when.answered',
      'is "a", which is not asked before this.',
    ],
    [
      'two questions that wait for each other',
      { a: { is: ['b', 'yes'] }, b: { is: ['a', 'yes'] } },
      'steps[1].questions[0].when.is[0]',
      'is "b", which is not asked before this.',
    ],
    [
      'a circle of three, under any and not',
      {
        a: { any: [{ answered: 'goals' }, { not: { answered: 'c' } }] },
        b: { answered: 'a' },
        c: { answered: 'b' },
      },
      'steps[1].questions[0].when.any[1].not.answered',
      'is "c", which is not asked before this.',
    ],
    [
      'a question that looks ahead',
      { a: { answered: 'b' }, b: { answered: 'goals' } },
      'steps[1].questions[0].when.answered',
      'is "b", which is not asked before this.',
    ],
  ] as [string, Record<string, Condition>, string, string][]) {
    it(`refuses ${what}`, () => {
      expect(issuesOf(asking(conditions))).to.deep.equal([{ path, message }]);
    });
  }

  const late = (id: string) => `is "${id}", which is not asked before this.`;

  for (const [what, path, condition, message, at] of [
    ['a step', 'steps[1].when', { answered: 'area' }, late('area'), 'answered'],
    ['the first step', 'steps[0].when', { answered: 'area' }, late('area'), 'answered'],
    [
      'an option',
      'steps[2].questions[0].options[0].when',
      { answered: 'area' },
      late('area'),
      'answered',
    ],
    [
      'being required',
      'steps[2].questions[0].required',
      { is: ['colour', 'pale'] },
      late('colour'),
      'is[0]',
    ],
  ] as const) {
    it(`refuses ${what} that looks ahead`, () => {
      expect(issuesOf(changed(everyKindQuiz(), path, condition))).to.deep.equal([
        { path: `${path}.${at}`, message },
      ]);
    });
  }

  const unset = (fact: string) =>
    `is "${fact}", but no question asked before this can set that fact.`;

  it('refuses a fact that is set only later', () => {
    const quiz = changed(everyKindQuiz(), 'steps[1].when', { fact: 'raised_scar' });
    expect(issuesOf(quiz)).to.deep.equal([
      { path: 'steps[1].when.fact', message: unset('raised_scar') },
    ]);
  });

  describe('of a fact', () => {
    const withFacts = (...facts: [id: string, when?: Condition][]) =>
      smallQuiz({
        steps: [
          step(goalsQuestion()),
          step(single('later', ['yes', 'no'], { when: { fact: facts[0]![0] } })),
        ],
        facts: facts.map(([id, when]) => ({
          id,
          advice: 'none',
          message: 'So.',
          ...(when && { when }),
        })),
      });

    it('can look at any answer and at facts above it', () => {
      const quiz = withFacts(
        ['lines', { includes: ['goals', 'lines'] }],
        ['both', { all: [{ fact: 'lines' }, { answered: 'later' }] }],
      );
      expect(issuesOf(quiz)).to.deep.equal([]);
    });

    it('is refused where it looks at itself or at a condition below it', () => {
      const below = (id: string) =>
        `is "${id}", which has a "when" and does not stand above this fact.`;
      const quiz = withFacts(
        ['lines', { any: [{ includes: ['goals', 'lines'] }, { fact: 'other' }] }],
        ['other', { not: { fact: 'other' } }],
      );
      expect(issuesOf(quiz)).to.deep.include.members([
        { path: 'facts[0].when.any[1].fact', message: below('other') },
        { path: 'facts[1].when.not.fact', message: below('other') },
      ]);
    });

    it('is refused where it names no question or option', () => {
      const quiz = withFacts(['lines', { includes: ['goals', 'line'] }]);
      expect(issuesOf(quiz)).to.deep.equal([
        {
          path: 'facts[0].when.includes[1]',
          message: 'is "line", but that question has no such option. Did you mean "lines"?',
        },
      ]);
    });

    it('must be settled before a question looks at the fact', () => {
      const quiz = withFacts(['late', { answered: 'later' }]);
      expect(issuesOf(quiz)).to.deep.equal([
        { path: 'steps[1].questions[0].when.fact', message: unset('late') },
      ]);
    });
  });

  it('refuses a derived fact before the last question it rests on', () => {
    const quiz = changed(everyKindQuiz(), 'steps[3].questions[0].required', {
      fact: 'dark_skin',
    });
    expect(issuesOf(quiz)).to.deep.equal([
      { path: 'steps[3].questions[0].required.fact', message: unset('dark_skin') },
    ]);
  });

  it('takes a derived fact after that question, and a careful fact after its own', () => {
    const quiz = changed(everyKindQuiz(), 'steps[3].questions[2].when', {
      all: [{ fact: 'dark_skin' }, { fact: 'ill' }],
    });
    expect(issuesOf(quiz)).to.deep.equal([]);
  });

  it('refuses a fact that nothing ever sets', () => {
    const quiz = changed(everyKindQuiz(), 'facts[3]', {
      id: 'never',
      label: 'Never',
      advice: 'none',
      message: 'Never.',
    });
    expect(issuesOf(changed(quiz, 'result.notes[0].when', { fact: 'never' }))).to.deep.equal([
      { path: 'result.notes[0].when.fact', message: unset('never') },
    ]);
  });

  for (const pair of [[], ['goals'], ['goals', 'lines', 'scars']]) {
    it(`refuses "includes" with ${pair.length} ids`, () => {
      const quiz = changed(everyKindQuiz(), 'steps[1].when.includes', pair);
      expect(issuesOf(quiz)).to.deep.equal([
        { path: 'steps[1].when.includes', message: 'should be a question id and an option id.' },
      ]);
    });
  }

  it('says of an "is" that is no list only that, and once', () => {
    const quiz = changed(everyKindQuiz(), 'result.notes[0].when.is', 'main');
    expect(issuesOf(quiz)).to.deep.equal([
      { path: 'result.notes[0].when.is', message: 'is "main", but should be a list.' },
    ]);
  });

  it('still checks conditions when an option has an id that is not text', () => {
    const quiz = changed(everyKindQuiz(), 'steps[0].questions[0].options[0].id', 5);
    expect(issuesOf(changed(quiz, 'steps[1].when.includes[1]', 'scar'))).to.deep.equal([
      { path: 'steps[0].questions[0].options[0].id', message: 'is 5, but should be text.' },
      {
        path: 'steps[1].when.includes[1]',
        message: 'is "scar", but that question has no such option. Did you mean "scars"?',
      },
    ]);
  });
});
