import { expect } from 'chai';
import { rulesMatter } from '../../src/check/verdicts/rules.js';
import type { DerivedFact, Fact, Option, Question, Quiz } from '../../src/definition/schema.js';
import { multiple, single, step } from '../support/quizzes.js';
import { faultsIn } from './mutant.js';
import { replay } from './replay.js';
import { health, ownFacts, ownQuiz, wish } from './own-quiz.js';

const reported = (quiz: Quiz) =>
  faultsIn(quiz, rulesMatter).map((fault) => {
    if (fault.witness) expect(replay(quiz, 'rules', fault)).to.equal(true);
    return `${fault.path}: ${fault.message}`;
  });

describe('a precaution that a stricter one always covers', () => {
  const caution: Fact = {
    ...{ id: 'tired', advice: 'none', message: 'Tired.' },
    precautions: [{ effect: 'caution', treatments: ['laser'] }],
  };
  const shadow =
    'facts.tired.precautions.laser: Whenever tired is true, something stricter is true for laser as well.';
  const tiredThen = (question: Question) =>
    ownQuiz({
      facts: [...ownFacts(), caution],
      steps: [
        step(wish()),
        step(single('tired', [{ id: 'yes', sets: ['tired'] }])),
        step(question),
      ],
    });

  it('is found where every answer that has to be given is stricter', () => {
    const when = { fact: 'tired' };
    const option: Partial<Option> = { sets: ['pregnant'] };
    const options = ['one', 'two'].map((id) => ({ id, ...option }));
    const required = single('state', options, { required: true, when });
    expect(reported(tiredThen(required))).to.deep.equal([shadow]);
    expect(reported(tiredThen({ ...required, required: false }))).to.deep.equal([]);
  });

  it('is found where so many boxes have to be ticked that one of them is stricter', () => {
    const boxes = [{ id: 'one', sets: ['pregnant'] }, { id: 'two' }];
    const required = multiple('state', boxes, { required: true, min: 2 });
    expect(reported(tiredThen(required))).to.deep.equal([shadow]);
    expect(reported(tiredThen({ ...required, min: 1 }))).to.deep.equal([]);
  });
});

describe('a level', () => {
  const shade = (rest: object = {}) =>
    single(
      'shade',
      [
        { id: 'dark', level: 2 },
        { id: 'light', level: 1 },
      ],
      rest,
    );
  const withShade = (derived: Partial<DerivedFact>, question: Question = shade()) =>
    reported(
      ownQuiz({
        steps: [step(wish()), step(health()), step(question)],
        derivedFacts: [
          { highestOf: ['shade'], levels: [{ level: 2, fact: 'pregnant' }], ...derived },
        ],
      }),
    );

  it('is in order where an answer has it and a fact is drawn from it', () => {
    expect(withShade({ whenUnknown: 'pregnant' })).to.deep.equal([]);
  });

  it('is a fault where no answer has it', () => {
    const levels = [
      { level: 2, fact: 'pregnant' },
      { level: 7, fact: 'pregnant' },
    ];
    expect(withShade({ levels })).to.deep.equal([
      'derivedFacts[0].levels[1]: Level 7 is never the highest answer to shade, so that pregnant is not drawn from it.',
    ]);
  });

  it('is a fault where it has a fact already', () => {
    const twice = { level: 2, fact: 'pregnant' };
    expect(withShade({ levels: [twice, twice] })).to.deep.equal([
      'derivedFacts[0].levels[1]: Level 2 has a fact above already, so that pregnant is not drawn from it.',
    ]);
  });

  it('is a fault where none has a fact', () => {
    expect(withShade({ levels: [] })).to.deep.equal([
      'derivedFacts[0].levels: No fact is drawn from any level.',
    ]);
  });

  it('is a fault where it cannot stay unknown, though that sets a fact', () => {
    expect(withShade({ whenUnknown: 'pregnant' }, shade({ required: true }))).to.deep.equal([
      'derivedFacts[0].whenUnknown: The level of shade is never unknown, so that pregnant is not drawn from that.',
    ]);
  });

  it('is a fault where nothing looks at it', () => {
    const levelled = health();
    levelled.options![1]!.level = 3;
    expect(reported(ownQuiz({ steps: [step(wish()), step(levelled)] }))).to.deep.equal([
      'steps.health.questions.health.options.none.level: No derived fact looks at this level. Name the question in "highestOf".',
    ]);
  });
});
