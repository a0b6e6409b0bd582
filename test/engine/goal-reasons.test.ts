import { expect } from 'chai';
import type { Treatment } from '../../src/definition/schema.js';
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

const offering = (treatments: Treatment[]) =>
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
  });

describe('goalReasons', () => {
  const quiz = offering([
    {
      ...treatment('needling', {}),
      indications: [
        { goal: 'lines', strength: 1, sources: ['S1'], note: 'May soften lines.' },
        { goal: 'scars', strength: 3, sources: ['S2'], note: 'It does not remove them.' },
        { goal: 'scars.pitted', strength: 2 },
        { goal: 'scars.raised', strength: 0, sources: ['S3'], note: 'Not for raised scars.' },
      ],
    },
  ]);

  it('name what was chosen, its weight and its sources, then how sure the evidence is', () => {
    const [first] = recommend(quiz, {
      goals: ['lines', 'scars'],
      main: 'scars',
      kind: ['pitted'],
    }).treatments;
    expect(first!.reasons).to.deep.equal([
      {
        kind: 'goal',
        text: 'You chose “PITTED”. It does not remove them.',
        questions: ['kind'],
        sources: ['S2'],
        weight: 4,
        strength: 2,
      },
      {
        kind: 'goal',
        text: 'You chose “LINES”. May soften lines.',
        questions: ['goals'],
        sources: ['S1'],
        weight: 1,
        strength: 1,
      },
      { kind: 'evidence', text: 'There is some evidence.', questions: [], sources: ['S1', 'S2'] },
    ]);
  });

  it('do not promise for an unsupported kind of a goal what holds for the goal', () => {
    const unsupported = offering([
      {
        ...treatment('needling', {}),
        indications: [
          { goal: 'scars', strength: 3, note: 'Can make some scars less visible.' },
          { goal: 'scars.raised', strength: 0 },
        ],
      },
    ]);
    const { leftOut } = recommend(unsupported, { goals: ['scars'], kind: ['raised'] });
    expect(leftOut[0]!.reasons.map(({ text }) => text)).to.deep.equal([
      'Not known to help with what you chose.',
    ]);
  });

  it('begin with what weighs most; equals stay in the order asked', () => {
    const equals = offering([treatment('needling', { lines: 2, scars: 2 })]);
    const chosen = (answers: Answers) =>
      recommend(equals, answers).treatments[0]!.reasons.map(({ text }) => text.slice(0, -1));
    expect(chosen({ goals: ['lines', 'scars'], main: 'scars' }).slice(0, 2)).to.deep.equal([
      'You chose “SCARS”',
      'You chose “LINES”',
    ]);
    expect(chosen({ goals: ['scars', 'lines'] }).slice(0, 2)).to.deep.equal([
      'You chose “LINES”',
      'You chose “SCARS”',
    ]);
  });

  it('add up to the score', () => {
    for (const answers of [
      { goals: ['lines'] },
      { goals: ['lines', 'scars'], main: 'lines' },
      { goals: ['scars'], kind: ['pitted', 'raised'] },
    ] as Answers[]) {
      for (const { score, reasons } of recommend(quiz, answers).treatments) {
        expect(reasons.reduce((sum, { weight = 0 }) => sum + weight, 0)).to.equal(score);
      }
    }
  });

  it('explain why a treatment is not for what was chosen', () => {
    expect(
      recommend(quiz, { goals: ['scars'], kind: ['raised'] }).leftOut[0]!.reasons,
    ).to.deep.equal([
      { kind: 'goal', text: 'Not for raised scars.', questions: ['kind'], sources: ['S3'] },
    ]);
  });

  it('are worded by the messages that are registered', () => {
    const messages = {
      chose: (labels: readonly string[]) => `Gewählt: ${labels.join(' + ')}.`,
      evidence: (strength: number) => `Beleg ${strength}.`,
      notForGoals: '',
      othersFitBetter: '',
      needsTimeOff: () => '',
      tooCloseToDate: () => '',
      noGoal: 'no goal',
      notWithAnswer: () => '',
    };
    const [first] = recommend(quiz, { goals: ['scars'] }, messages).treatments;
    expect(first!.reasons.map(({ text }) => text)).to.deep.equal([
      'Gewählt: SCARS. It does not remove them.',
      'Beleg 3.',
    ]);
  });

  it('name one goal that two questions asked for once, with both questions', () => {
    const twice = smallQuiz({
      steps: [
        step(multiple('p', [{ id: 'a', label: 'Marks', goal: 'scars' }, 'x'])),
        step(multiple('q', [{ id: 'b', label: 'Dents', goal: 'scars' }, 'x'])),
      ],
    });
    const [first] = recommend(twice, { p: ['a'], q: ['b'] }).treatments;
    expect(first!.score).to.equal(3);
    expect(first!.reasons[0]!.text).to.equal('You chose “Marks” and “Dents”.');
    expect(first!.reasons[0]!.questions).to.deep.equal(['p', 'q']);
  });
});
