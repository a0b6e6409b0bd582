/** Small definitions over the built-in quiz, and what comes of them. */
import type { QuizExtension, Reviewed } from '../../src/definition/extension.js';
import { type ReadDefinition, readDefinition } from '../../src/definition/parse-definition.js';
import type { Fact, Option, Question, Quiz, Step, Treatment } from '../../src/definition/schema.js';
import { single, treatment } from '../support/quizzes.js';
import { issuesOf } from './issues.js';

/** The day on which all of it is read. */
export const TODAY = '2026-11-22';

export const reviewed: Reviewed = {
  by: 'Dr A. Example',
  role: 'Dermatologist',
  reason: 'Our patients are seen before.',
  until: '2027-06-01',
};

/** `reviewed` until the day before `TODAY`. */
export const passed: Reviewed = { ...reviewed, until: '2026-11-21' };

export const extension = (parts: object = {}): QuizExtension => ({
  schemaVersion: 1,
  extends: 'skin-goals',
  id: 'hill-street',
  version: '2026-11',
  ...parts,
});

export const read = (parts: object = {}): ReadDefinition =>
  readDefinition(extension(parts), { today: TODAY });

export const extended = (parts: object = {}): Quiz => read(parts).quiz;

/** What is wrong with an extension, as `path message`. */
export const mistakes = (parts: object) =>
  issuesOf(extension(parts)).map(({ path, message }) => `${path} ${message}`);

/** Where an extension is wrong. */
export const wrongAt = (parts: object) => issuesOf(extension(parts)).map(({ path }) => path);

/** The extension that writes `parts` into the built-in fact `id`. */
export const inFact = (id: string, parts: object) => ({ facts: [{ id, ...parts }] });

/** The same for a treatment. */
export const inTreatment = (id: string, parts: object) => ({ treatments: [{ id, ...parts }] });

/** The same for a step. */
export const inStep = (id: string, parts: object) => ({ steps: [{ id, ...parts }] });

/** The same for a question. */
export const inQuestion = (step: string, id: string, parts: object) => ({
  steps: [{ id: step, questions: [{ id, ...parts }] }],
});

/** The same for an option. */
export const inOption = (step: string, question: string, id: string, parts: object) =>
  inQuestion(step, question, { options: [{ id, ...parts }] });

/** A condition that not everyone meets. */
export const forSome = { includes: ['goals', 'scars'] };

export const treatmentOf = (quiz: Quiz, id: string): Treatment =>
  quiz.treatments.find((treatment) => treatment.id === id)!;

export const stepOf = (quiz: Quiz, id: string): Step => quiz.steps.find((step) => step.id === id)!;

export const questionOf = (quiz: Quiz, id: string): Question =>
  quiz.steps.flatMap(({ questions }) => questions).find((question) => question.id === id)!;

export const optionOf = (quiz: Quiz, question: string, id: string): Option =>
  (questionOf(quiz, question).options as Option[]).find((option) => option.id === id)!;

export const factOf = (quiz: Quiz, id: string): Fact => quiz.facts!.find((fact) => fact.id === id)!;

/** The effect of a fact on a treatment in short: `exclude`, `defer 26`, `caution` or `none`. */
export function effectOf(quiz: Quiz, fact: string, treatment: string): string {
  const found = factOf(quiz, fact).precautions?.find(({ treatments }) =>
    treatments.includes(treatment),
  );
  return found ? [found.effect, found.waitWeeks].filter(Boolean).join(' ') : 'none';
}

export const idsOf = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

/** An extension that changes something of every sort. */
export const everyChange = extension({
  onlyTreatments: ['led', 'ipl', 'balm'],
  goals: [{ id: 'scars', subtypes: [{ id: 'ice_pick' }] }],
  steps: [
    {
      id: 'details',
      before: 'area',
      questions: [
        { id: 'scar_age', careful: null, title: 'New?', reviewed },
        { id: 'scar_type', options: [{ id: 'raised', remove: true, reviewed }] },
      ],
    },
    { id: 'visit', questions: [single('visit', ['a', { id: 'b', sets: ['afraid'] }])] },
  ],
  facts: [
    {
      id: 'pregnant',
      precautions: [{ effect: 'none', treatments: ['led'], reviewed }],
    },
    { id: 'afraid', advice: 'tell-clinic', message: 'Tell us.' },
  ],
  treatments: [
    {
      id: 'led',
      before: 'ipl',
      warning: null,
      indications: [{ goal: 'firmness', strength: 2 }],
      downtimeDays: { max: 3 },
      offer: { price: { min: 80, currency: 'EUR' } },
    },
    treatment('balm', { firmness: 1 }),
  ],
  sources: [{ id: 'E93', remove: true }],
  result: { notes: [{ when: { includes: ['goals', 'scars'] }, text: 'Ask us.' }] },
});
