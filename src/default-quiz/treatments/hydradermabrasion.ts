import type { Treatment } from '../../definition/schema.js';

/** Hydradermabrasion facial: for what, how often, what to expect. */
export const hydradermabrasion: Treatment = {
  id: 'hydradermabrasion',
  name: 'Hydradermabrasion facial',
  category: 'exfoliation',
  indications: [
    {
      goal: 'fine_lines',
      strength: 1,
      sources: ['E91'],
      note: 'Skin may look fresher for days to weeks. It does not change lines.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E91'],
      note: 'Cleans pores and may feel smoother for days to weeks.',
    },
    {
      goal: 'glow_hydration',
      strength: 2,
      sources: ['E91', 'U10'],
      note: 'Skin may look fresher for days to a few weeks.',
    },
    {
      goal: 'pigment_sun',
      strength: 1,
      sources: ['E91'],
      note: 'May brighten dull skin a little. It does not treat the marks themselves.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 1,
      note: 'May brighten skin a little. It does not remove brown spots.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 1,
      note: 'May brighten skin a little while dark marks fade by themselves.',
    },
    { goal: 'pigment_sun.melasma', strength: 0 },
    { goal: 'pigment_sun.tan', strength: 0 },
    {
      goal: 'acne_prone',
      strength: 1,
      sources: ['E92'],
      note: 'May clear blackheads for a while. It is no treatment for sore spots.',
    },
  ],
  sessions: { min: 1, typical: 6, max: 6 },
  intervalWeeks: { min: 1, max: 2 },
  firstResultsWeeks: 1,
  downtimeDays: { min: 0, max: 1 },
  discomfort: 0,
  sources: ['E91', 'U10'],
  about: {
    what: 'A device cleans the skin and gently takes off dead cells with water and serums.',
    feels: 'Should not hurt.',
    after:
      'Skin may look red or darker than usual for up to a day. The fresher look lasts days to a few weeks.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, and ask before you stop a prescription.',
    'Say if aspirin or shellfish makes you react, and ask for a patch test.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use a mild cleanser and plain moisturiser.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
  ],
};
