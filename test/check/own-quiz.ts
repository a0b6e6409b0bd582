/** A clinic's own small quiz, with all it needs to be safe: what to change in it shows a single point. */
import type { Fact, Option, Quiz } from '../../src/definition/schema.js';
import { multiple, single, smallQuiz, step, treatment } from '../support/quizzes.js';

const speaksAgainst = (id: string, treatments: string[], rest: Partial<Fact> = {}): Fact => ({
  ...{ id, advice: 'tell-clinic', message: `${id}.` },
  precautions: [{ effect: 'exclude', treatments }],
  ...rest,
});

/** Both procedures are left out for `pregnant`, and nothing else is asked. */
export const ownFacts = (): Fact[] => [speaksAgainst('pregnant', ['laser', 'peel'])];

export const stopping: Fact = {
  ...{ id: 'under_18', advice: 'clinician-first', message: 'Under 18.' },
  stopsProcedures: true,
};

export const wish = () =>
  multiple(
    'wish',
    [
      { id: 'dry', goal: 'dry' },
      { id: 'spots', goal: 'spots' },
    ],
    { required: true },
  );

export const health = (rest: object = {}) =>
  multiple(
    'health',
    [
      { id: 'pregnant', sets: ['pregnant'] },
      { id: 'none', exclusive: true },
    ],
    { careful: { message: 'Ask us.', facts: ['pregnant'] }, ...rest },
  );

export const age = () =>
  single('age', [{ id: 'under_18', sets: ['under_18'] }, 'adult'], { required: true });

/** Whether the visitor has been here before; if so, nothing more is asked. */
export const been = (yes: Partial<Option> = {}) =>
  single('been', [{ id: 'yes', ends: true, ...yes }, 'no']);

export const ownQuiz = (rest: Partial<Quiz> = {}): Quiz =>
  smallQuiz({
    id: 'own',
    goals: [{ id: 'dry' }, { id: 'spots' }],
    steps: [step(wish()), step(health())],
    facts: ownFacts(),
    treatments: [
      treatment('cream', { dry: 2, spots: 1 }, { homeCare: true }),
      treatment('laser', { spots: 3 }, { discomfort: 2 }),
      treatment('peel', { dry: 3 }, { discomfort: 1 }),
    ],
    result: { consultation: 'Come and see us.' },
    ...rest,
  });
