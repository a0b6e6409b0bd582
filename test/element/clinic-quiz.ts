/** A quiz whose answers lead to every kind of result. */
import type { Fact, Quiz, Step, Treatment } from '../../src/definition/schema.js';
import { goalsQuestion, multiple, single, smallQuiz, step, treatment } from '../support/quizzes.js';

const sets = (id: string) => ({ id, sets: [id] });

const steps = (): Step[] => [
  step(goalsQuestion()),
  step(
    multiple(
      'health',
      [
        ...['tablets', 'implant', 'mole', 'child'].map(sets),
        { id: 'none', exclusive: true },
        { id: 'private', unknown: true },
      ],
      { careful: { message: 'Share it with the clinic.', homeCareOnly: true } },
    ),
    single('pain', [{ id: 'never', limits: { discomfort: 1 } }, 'any']),
  ),
];

const facts = (): Fact[] => [
  {
    id: 'tablets',
    advice: 'tell-clinic',
    message: 'Wait after tablets.',
    waitFrom: 'the last tablet',
    precautions: [
      { effect: 'defer', treatments: ['laser'], waitWeeks: 6, sources: ['S2'] },
      { effect: 'caution', treatments: ['needling'] },
    ],
  },
  {
    id: 'implant',
    advice: 'clinician-first',
    message: 'Ask about the implant.',
    precautions: [{ effect: 'exclude', treatments: ['laser'] }],
  },
  { id: 'mole', advice: 'see-doctor-soon', message: 'Have the mole checked.' },
  { id: 'child', advice: 'clinician-first', message: 'Come with 18.', stopsProcedures: true },
];

const treatments = (): Treatment[] => [
  treatment(
    'needling',
    { scars: 3 },
    {
      name: 'Needling',
      discomfort: 2,
      sessions: { min: 3, typical: 4, max: 6 },
      intervalWeeks: { min: 4, max: 6 },
      firstResultsWeeks: 8,
      downtimeDays: { min: 1, max: 3 },
      needleLengthMm: { min: 0.5, max: 2.5 },
      indications: [{ goal: 'scars', strength: 3, note: 'It softens them.', sources: ['S1'] }],
      about: { what: 'Fine needles.', feels: 'It stings.', after: 'Skin is red.' },
      details: [{ title: 'How deep', text: 'Not deep.' }],
      warning: { text: 'Only by a professional.' },
      beforeCare: ['Come with clean skin.'],
      afterCare: ['Wear sunscreen.'],
    },
  ),
  treatment('laser', { scars: 2 }, { name: 'Laser', sessions: { min: 1 } }),
  treatment('peel', { scars: 1, lines: 2 }, { name: 'Peel', discomfort: 3 }),
  treatment(
    'cream',
    { scars: 1 },
    { name: 'Cream', homeCare: true, courseWeeks: { min: 8, max: 52 } },
  ),
];

export const clinicQuiz = (overrides: Partial<Quiz> = {}): Quiz =>
  smallQuiz({
    title: 'Clinic quiz',
    steps: steps(),
    facts: facts(),
    treatments: treatments(),
    addOns: [
      {
        id: 'serum',
        name: 'Serum',
        about: 'It may add a little.',
        addsTo: ['needling'],
        onlyFor: ['scars'],
        sources: ['S3'],
      },
    ],
    sources: [
      { id: 'S1', title: 'A trial', grade: 'strong', url: 'https://example.org/trial' },
      { id: 'S2', title: 'A guide', grade: 'contested' },
      { id: 'S3', title: 'About serum', grade: 'limited' },
      { id: 'S4', title: 'About lines', grade: 'moderate' },
      { id: 'S5', title: 'Common sense', grade: 'unsourced' },
    ],
    result: {
      consultation: 'Come and talk.',
      homeCareOnly: 'Home care for now.',
      limits: ['Results vary.'],
      notes: [
        { when: { includes: ['goals', 'lines'] }, text: 'Lines take time.', sources: ['S4', 'S5'] },
      ],
    },
    ...overrides,
  });
