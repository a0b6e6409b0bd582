import type { Treatment } from '../../definition/schema.js';

/** LED light therapy: for what, how often, what to expect. */
export const led: Treatment = {
  id: 'led',
  name: 'LED light therapy',
  category: 'light',
  indications: [
    {
      goal: 'firmness',
      strength: 1,
      sources: ['E89'],
      note: 'Small studies saw slightly firmer skin after many sessions.',
    },
    {
      goal: 'fine_lines',
      strength: 1,
      sources: ['E89'],
      note: 'Small studies saw slightly softer lines after many sessions.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E89'],
      note: 'Small studies saw slightly smoother skin after many sessions.',
    },
    {
      goal: 'glow_hydration',
      strength: 1,
      sources: ['E89'],
      note: 'Skin may look a little fresher while you go on.',
    },
    {
      goal: 'pigment_sun',
      strength: 0,
      sources: ['E90'],
      note: 'Light may make dark patches or darker skin darker.',
    },
    {
      goal: 'acne_prone',
      strength: 1,
      sources: ['E88', 'E70'],
      note: 'May calm mild spots a little. Creams and medicines are better proven.',
    },
  ],
  sessions: { min: 8, typical: 10, max: 30 },
  intervalWeeks: { min: 0.3, max: 1 },
  firstResultsWeeks: 4,
  downtimeDays: { min: 0, max: 0 },
  discomfort: 0,
  sources: ['E89'],
  about: {
    what: 'You rest under red or blue light, two or three times a week. Evidence is limited.',
    feels: 'Should not hurt. Your eyes are covered.',
    after: 'No time off. Light may make dark patches or darker skin darker.',
  },
  beforeCare: [
    'Come with clean, calm skin.',
    'Say if you take a medicine that makes skin react to light.',
  ],
  afterCare: [
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about skin getting redder or darker.',
  ],
};
