import { expect } from 'chai';
import type { Advice, Fact, Quiz } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import { single } from '../support/quizzes.js';
import { fact, factsQuiz, on } from './facts-quiz.js';

const withFacts = (quiz: Quiz, ...facts: string[]) => recommend(quiz, { goals: ['scars'], facts });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

describe('advice', () => {
  const levels: Advice[] = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'];
  const quiz = factsQuiz(levels.map((advice) => fact(advice, [], { advice })));

  for (const [facts, advice, notices] of [
    [[], 'none', []],
    [['none'], 'none', []],
    [['tell-clinic', 'none'], 'tell-clinic', ['tell-clinic']],
    [['tell-clinic', 'clinician-first'], 'clinician-first', ['clinician-first', 'tell-clinic']],
    [levels, 'see-doctor-soon', [...levels].reverse().slice(0, 3)],
  ] as [string[], Advice, string[]][]) {
    it(`is "${advice}" with [${facts.join()}], the strictest of them, and reported strictest first`, () => {
      const result = withFacts(quiz, ...facts);
      expect(result.advice).to.equal(advice);
      expect(result.notices.map(({ fact }) => fact)).to.deep.equal(notices);
      expect(result.facts).to.have.members(facts);
    });
  }

  it('comes with the message and every source of its fact', () => {
    const reported = factsQuiz([
      fact(
        'ill',
        [
          on('caution', undefined, 'S1', 'S2'),
          { effect: 'exclude', treatments: ['cream'], sources: ['S2', 'S3'] },
        ],
        {
          advice: 'tell-clinic',
        },
      ),
    ]);
    expect(withFacts(reported, 'ill').notices).to.deep.equal([
      { fact: 'ill', advice: 'tell-clinic', message: 'ill is so.', sources: ['S1', 'S2', 'S3'] },
    ]);
  });

  for (const [what, stop] of [
    ['"see-doctor-soon"', { advice: 'see-doctor-soon' }],
    ['a fact that stops procedures', { stopsProcedures: true }],
  ] as [string, Partial<Fact>][]) {
    it(`leaves no procedure, now or later, after ${what}`, () => {
      const stopped = factsQuiz([fact('stop', [], stop), fact('wait', [on('defer', 2)])]);
      for (const facts of [['stop'], ['stop', 'wait']]) {
        const { treatments, later, leftOut } = withFacts(stopped, ...facts);
        expect(ids(treatments)).to.deep.equal(['cream']);
        expect(later).to.deep.equal([]);
        expect(leftOut[0]!.reasons[0]).to.deep.equal({
          kind: 'precaution',
          text: 'stop is so.',
          questions: ['facts'],
          sources: [],
        });
      }
    });
  }
});

describe('precautions', () => {
  const facts = [
    fact('mild', [on('caution', undefined, 'S1')]),
    fact('soon', [on('defer', 2, 'S2')]),
    fact('long', [on('defer', 26)]),
    fact('never', [on('exclude', undefined, 'S3')]),
    fact('other', [{ effect: 'exclude', treatments: ['cream'] }]),
  ];
  const quiz = factsQuiz(facts);

  it('hold nothing back while their facts are not true', () => {
    const { treatments, later, leftOut } = withFacts(quiz);
    expect(ids(treatments)).to.deep.equal(['needling', 'cream']);
    expect([later, leftOut]).to.deep.equal([[], []]);
    expect(treatments[0]!.cautions).to.deep.equal([]);
  });

  for (const [given, place, reasons] of [
    [['mild'], 'treatments', []],
    [['soon'], 'later', ['soon is so.']],
    [['mild', 'soon'], 'later', ['soon is so.']],
    [['soon', 'long'], 'later', ['soon is so.', 'long is so.']],
    [['never'], 'leftOut', ['never is so.']],
    [['never', 'soon', 'mild'], 'leftOut', ['never is so.']],
  ] as [string[], 'treatments' | 'later' | 'leftOut', string[]][]) {
    it(`put the treatment in "${place}" with [${given.join()}], where the strictest wins`, () => {
      const result = withFacts(quiz, ...given);
      expect(ids(result[place])).to.include('needling');
      const { reasons: found } = result[place].find(({ id }) => id === 'needling')!;
      expect(texts(found.filter(({ kind }) => kind === 'precaution'))).to.deep.equal(reasons);
    });
  }

  it('cannot be outranked by any score', () => {
    const { treatments } = recommend(quiz, { goals: ['scars', 'lines'], facts: ['never'] });
    expect(ids(treatments)).to.deep.equal(['cream']);
  });

  it('name the question and the sources behind them', () => {
    const reason = { kind: 'precaution', questions: ['facts'] };
    const cautious = withFacts(quiz, 'mild').treatments[0]!;
    expect(cautious.cautions).to.deep.equal([{ ...reason, text: 'mild is so.', sources: ['S1'] }]);
    const { leftOut } = withFacts(quiz, 'never');
    expect(leftOut[0]!.reasons).to.deep.equal([
      { ...reason, text: 'never is so.', sources: ['S3'] },
    ]);
  });

  for (const [given, waitWeeks, waitFrom] of [
    [['soon'], 2, 'the end of soon'],
    [['long'], 26, 'the end of long'],
    [['soon', 'long'], 26, 'the end of long'],
  ] as [string[], number, string][]) {
    it(`wait ${waitWeeks} weeks from ${waitFrom} with [${given.join()}]`, () => {
      const [first] = withFacts(quiz, ...given).later;
      expect([first!.waitWeeks, first!.waitFrom]).to.deep.equal([waitWeeks, waitFrom]);
    });
  }

  it('keep every wait with its own start, the longest first', () => {
    const [first] = withFacts(quiz, 'soon', 'long').later;
    expect(first!.waits).to.deep.equal([
      { fact: 'long', waitWeeks: 26, waitFrom: 'the end of long' },
      { fact: 'soon', waitWeeks: 2, waitFrom: 'the end of soon' },
    ]);
  });

  it('say what a precaution says itself, else what its fact says', () => {
    const own = { ...on('caution'), message: 'Needles can bruise.' };
    const ill = fact('ill', [own, { effect: 'exclude', treatments: ['cream'] }], {
      advice: 'tell-clinic',
    });
    const { treatments, leftOut, notices } = withFacts(factsQuiz([ill]), 'ill');
    expect(texts(treatments[0]!.cautions)).to.deep.equal(['Needles can bruise.']);
    expect(texts(leftOut[0]!.reasons)).to.deep.equal(['ill is so.']);
    expect(notices.map(({ message }) => message)).to.deep.equal(['ill is so.']);
  });

  it('say the careful message where only an unknown answer counts as the fact', () => {
    const own = { ...on('caution'), message: 'Needles can bruise.' };
    const careful = { message: 'You were not sure.', facts: ['ill'] };
    const unsure = factsQuiz([fact('ill', [own])], {}, single('sure', ['yes', 'no'], { careful }));
    expect(texts(withFacts(unsure).treatments[0]!.cautions)).to.deep.equal(['You were not sure.']);
  });

  it('go on cautioning about a treatment that waits', () => {
    const [first] = withFacts(quiz, 'mild', 'soon').later;
    expect(texts(first!.cautions)).to.deep.equal(['mild is so.']);
    expect(texts(first!.reasons)[0]).to.equal('soon is so.');
    expect(first!.reasons.map(({ kind }) => kind)).to.deep.equal([
      'precaution',
      'goal',
      'evidence',
    ]);
  });

  it('say a message shared by two facts once', () => {
    const same = { message: 'Ask first.' };
    const shared = factsQuiz([fact('a', [on('exclude')], same), fact('b', [on('exclude')], same)]);
    expect(texts(withFacts(shared, 'a', 'b').leftOut[0]!.reasons)).to.deep.equal(['Ask first.']);
  });

  it('do not bring back a treatment that helps with nothing wanted', () => {
    const { treatments, later } = recommend(quiz, { goals: ['lines'], facts: ['soon'] });
    expect([treatments, later]).to.deep.equal([[], []]);
  });
});
