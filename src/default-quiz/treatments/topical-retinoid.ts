import type { Treatment } from '../../definition/schema.js';

/** Skin-care plan with a retinoid: for what, how often, what to expect. */
export const topicalRetinoid: Treatment = {
  id: 'topical_retinoid',
  name: 'Skin-care plan with a retinoid',
  category: 'home-plan',
  homeCare: true,
  indications: [
    {
      goal: 'firmness',
      strength: 2,
      sources: ['E93'],
      note: 'Can increase collagen over months of steady use.',
    },
    {
      goal: 'fine_lines',
      strength: 3,
      sources: ['E93', 'E94'],
      note: 'The best-proven cream for fine lines. Expect months, not weeks.',
    },
    {
      goal: 'texture_pores',
      strength: 2,
      sources: ['E93'],
      note: 'Skin can look smoother over months of steady use.',
    },
    {
      goal: 'glow_hydration',
      strength: 1,
      sources: ['E95'],
      note: 'With vitamin C and sunscreen, skin may look fresher over months.',
    },
    {
      goal: 'scars',
      strength: 1,
      sources: ['E93'],
      note: 'May help the skin around shallow scars a little.',
    },
    {
      goal: 'scars.pitted',
      strength: 1,
      note: 'May soften shallow dents a little. Narrow, deep dents do not respond.',
    },
    { goal: 'scars.surgical_injury', strength: 0 },
    {
      goal: 'scars.stretch_marks',
      strength: 1,
      note: 'May help new red stretch marks a little. Not in pregnancy.',
    },
    { goal: 'scars.burn', strength: 0 },
    { goal: 'scars.raised', strength: 0 },
    {
      goal: 'pigment_sun',
      strength: 2,
      sources: ['E93', 'E97', 'E96'],
      note: 'With daily sunscreen, colour can even out over months.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 2,
      note: 'With daily sunscreen, brown spots can fade over months.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 2,
      note: 'With daily sunscreen, dark marks can fade over months.',
    },
    {
      goal: 'pigment_sun.melasma',
      strength: 2,
      note: 'Creams and sunscreen come first for patches like these. They often come back.',
    },
    { goal: 'pigment_sun.tan', strength: 0 },
    {
      goal: 'acne_prone',
      strength: 3,
      sources: ['E70', 'E68'],
      note: 'A first choice for blackheads and spots. Expect about 12 weeks.',
    },
    {
      goal: 'ingrown_hair',
      strength: 1,
      sources: ['E103'],
      note: 'May loosen the skin over trapped hairs; few studies have looked at it.',
    },
  ],
  sessions: { min: 1, typical: 1, max: 2 },
  intervalWeeks: { min: 8, max: 12 },
  firstResultsWeeks: 8,
  downtimeDays: { min: 0, max: 0 },
  marksSeenDays: { min: 0, max: 28 },
  discomfort: 1,
  courseWeeks: { min: 12, typical: 24, max: 104 },
  sources: ['E93', 'E68', 'E122'],
  about: {
    what: 'A retinoid cream, vitamin C and daily sunscreen, used at home for months.',
    feels: 'May sting at first.',
    after: 'Dryness and peeling are common at first. Prescription strength needs a prescriber.',
  },
  warning: {
    text: 'Skin is often dry and flaky for the first 2 to 4 weeks.',
    sources: ['E122'],
  },
  beforeCare: ['Not in pregnancy or when planning one.', 'Start gently and patch test.'],
  afterCare: [
    'Use a mild cleanser and plain moisturiser.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Do not pick.',
  ],
};
