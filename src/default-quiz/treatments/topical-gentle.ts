import type { Treatment } from '../../definition/schema.js';

/** Gentle skin-care plan: for what, how often, what to expect. */
export const topicalGentle: Treatment = {
  id: 'topical_gentle',
  name: 'Gentle skin-care plan',
  category: 'home-plan',
  homeCare: true,
  indications: [
    {
      goal: 'firmness',
      strength: 1,
      sources: ['E94'],
      note: 'Daily sunscreen slows sun-ageing, which loosens skin.',
    },
    {
      goal: 'fine_lines',
      strength: 1,
      sources: ['E94', 'E95'],
      note: 'Daily sunscreen slows sun-ageing, and moisturiser softens dry lines.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E95'],
      note: 'Gentle care keeps skin smooth and pores clear.',
    },
    {
      goal: 'glow_hydration',
      strength: 2,
      sources: ['E95', 'E94'],
      note: 'Moisturiser and vitamin C can make skin look fresher.',
    },
    {
      goal: 'scars',
      strength: 1,
      sources: ['E94'],
      note: 'Sunscreen keeps scars from getting darker.',
    },
    {
      goal: 'scars.pitted',
      strength: 1,
      note: 'Sunscreen keeps the marks around dents from getting darker.',
    },
    {
      goal: 'scars.surgical_injury',
      strength: 1,
      note: 'Sunscreen keeps a scar from getting darker while it settles.',
    },
    {
      goal: 'scars.stretch_marks',
      strength: 1,
      note: 'Moisturiser eases dryness and itching. It does not remove stretch marks.',
    },
    {
      goal: 'scars.burn',
      strength: 1,
      note: 'Moisturiser eases dryness, and sunscreen protects the scar.',
    },
    {
      goal: 'scars.raised',
      strength: 1,
      note: 'Sunscreen protects the scar while a doctor looks at it.',
    },
    {
      goal: 'pigment_sun',
      strength: 2,
      sources: ['E94', 'E96', 'E95', 'E97'],
      note: 'Daily sunscreen comes first for even colour.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 2,
      note: 'Daily sunscreen helps keep brown spots from getting darker.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 2,
      note: 'Dark marks often fade by themselves; sunscreen and azelaic acid can help.',
    },
    {
      goal: 'pigment_sun.melasma',
      strength: 2,
      note: 'Tinted sunscreen and creams come first for patches like these.',
    },
    {
      goal: 'pigment_sun.tan',
      strength: 2,
      note: 'A tan fades by itself. Sunscreen protects your skin meanwhile.',
    },
    {
      goal: 'acne_prone',
      strength: 2,
      sources: ['E70', 'E69', 'E59'],
      note: 'Azelaic acid and gentle cleansing can help mild spots, and suit many people.',
    },
    {
      goal: 'ingrown_hair',
      strength: 2,
      sources: ['E101'],
      note: 'Shaving with the growth and gentle exfoliating can mean fewer ingrown hairs.',
    },
  ],
  sessions: { min: 1, typical: 1, max: 2 },
  intervalWeeks: { min: 8, max: 12 },
  firstResultsWeeks: 12,
  downtimeDays: { min: 0, max: 0 },
  discomfort: 0,
  courseWeeks: { min: 8, typical: 12, max: 52 },
  sources: ['E59', 'E69', 'E94', 'E95', 'E96', 'E101'],
  about: {
    what: 'Sunscreen and moisturiser every day, with azelaic acid or vitamin C if they suit you.',
    feels: 'Should not hurt.',
    after: 'No time off. For ingrown hairs it means changing how you shave and gentle exfoliating.',
  },
  beforeCare: ['Start gently and patch test.', 'Ask a pharmacist which products are safe for you.'],
  afterCare: [
    'Use a mild cleanser and plain moisturiser.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Do not pick.',
    'For ingrown hairs, wet the skin and shave with the growth.',
  ],
};
