import { expect } from 'chai';
import { subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import type { Verdict } from '../../src/check/report.js';
import { skippedIsCareful } from '../../src/check/verdicts/careful.js';
import { noProcedures } from '../../src/check/verdicts/result-verdicts.js';
import type { Subject } from '../../src/check/verdicts/subject.js';
import type { Condition, Question, Quiz } from '../../src/definition/schema.js';
import { single, step } from '../support/quizzes.js';
import { TODAY } from './mutant.js';
import { age, health, ownFacts, ownQuiz, stopping, wish } from './own-quiz.js';
import { replay } from './replay.js';

function reported(verdictOn: (subject: Subject) => Verdict, quiz: Quiz) {
  const read = { quiz, relaxed: [], warnings: [] };
  const verdict = verdictOn(subjectOf(read, observe(quiz), { today: TODAY }, true));
  for (const finding of [...verdict.faults, ...verdict.notes].filter((each) => each.witness)) {
    expect(replay(quiz, verdict.id, finding)).to.equal(true);
  }
  const texts = (list: Verdict['faults']) => list.map(({ path, message }) => `${path}: ${message}`);
  return { faults: texts(verdict.faults), notes: texts(verdict.notes) };
}

const FOR_DRY: Condition = { includes: ['wish', 'dry'] };
const facts = [...ownFacts(), stopping];

describe('what stops every procedure', () => {
  it('is asked of everyone who is suggested one', () => {
    const quiz = ownQuiz({ facts, steps: [step(wish()), step(health()), step(age())] });
    expect(reported(noProcedures, quiz).faults).to.deep.equal([]);
  });

  it('is a fault when asked of some only', () => {
    const steps = [step(wish()), step(health()), { ...step(age()), when: FOR_DRY }];
    expect(reported(noProcedures, ownQuiz({ facts, steps })).faults).to.deep.equal([
      'treatments.laser: It is suggested to visitors who are asked nothing that stops procedures (under_18). Ask that of everyone.',
    ]);
  });
});

describe('what speaks against a procedure', () => {
  const laser =
    'Not all visitors are asked about pregnant. Those who are not can be suggested laser, which that speaks against.';
  const notes = (question: Question, when?: Condition, gate: Quiz['steps'] = []) =>
    reported(
      skippedIsCareful,
      ownQuiz({ steps: [step(wish()), ...gate, { ...step(question), ...(when && { when }) }] }),
    ).notes;

  it('reports where it is not asked of all visitors: by step, question, option or a question before', () => {
    const at = 'steps.health.questions.health';
    expect(notes(health())).to.deep.equal([]);
    expect(notes(health(), FOR_DRY)).to.deep.equal([`${at}: ${laser}`]);
    expect(notes(health({ when: FOR_DRY }))).to.deep.equal([`${at}: ${laser}`]);
    const some = health();
    some.options![0]!.when = FOR_DRY;
    expect(notes(some)).to.deep.equal([`${at}: ${laser}`]);
    const gate = step(single('gate', ['yes', 'no']));
    expect(notes(health(), { includes: ['gate', 'yes'] }, [gate])).to.deep.equal([
      `${at}: ${laser.replace('laser', 'laser, peel')}`,
    ]);
  });
});

describe('one of two questions about a level', () => {
  const shade = (id: string) =>
    single(id, [
      { id: 'dark', level: 2 },
      { id: 'light', level: 1 },
    ]);
  const quizOf = (...questions: [Question, ...Question[]]) =>
    ownQuiz({
      steps: [step(wish()), step(...questions)],
      facts: [...ownFacts(), { ...ownFacts()[0]!, id: 'unknown_shade' }],
      derivedFacts: [
        {
          highestOf: questions.map(({ id }) => id) as [string],
          levels: [{ level: 2, fact: 'pregnant' }],
          whenUnknown: 'unknown_shade',
        },
      ],
    });

  it('is reported as counting for nothing without an answer', () => {
    const { faults, notes } = reported(skippedIsCareful, quizOf(shade('skin'), shade('sun')));
    expect(faults).to.deep.equal([]);
    const saying = (other: string) =>
      `Visitors who answer ${other} but not this question count by that alone and not as unknown, although an answer here can speak against laser, peel.`;
    expect(notes).to.deep.equal([
      `steps.skin.questions.skin: ${saying('sun')}`,
      `steps.skin.questions.sun: ${saying('skin')}`,
    ]);
  });

  it('is not reported where it is the only one', () => {
    expect(reported(skippedIsCareful, quizOf(shade('skin'))).notes).to.deep.equal([]);
  });
});

describe('a question without an answer', () => {
  it('is said to bring no caution, not no word at all', () => {
    const unsure = { id: 'unsure', advice: 'clinician-first' as const, message: 'Ask first.' };
    const careful = { message: 'Ask us.', facts: ['unsure'] };
    const quiz = ownQuiz({
      facts: [...ownFacts(), unsure],
      steps: [step(wish()), step(health({ careful }))],
    });
    expect(reported(skippedIsCareful, quiz).faults[0]).to.equal(
      'steps.health.questions.health: Visitors who give no answer here are suggested peel without a caution about this question, although an answer that sets pregnant speaks against it. Give the question "careful" with a fact that has a precaution for peel.',
    );
  });
});
