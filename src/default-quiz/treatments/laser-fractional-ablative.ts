import type { Treatment } from '../../definition/schema.js';

/** Stronger fractional laser (ablative): for what, how often, what to expect. */
export const laserFractionalAblative: Treatment = {
  id: 'laser_fractional_ablative',
  name: 'Stronger fractional laser (ablative)',
  category: 'laser',
  indications: [
    { goal: 'firmness', strength: 2, sources: ['E104', 'U3'] },
    { goal: 'fine_lines', strength: 2, sources: ['E104', 'U3'] },
    { goal: 'texture_pores', strength: 1, sources: ['E104'] },
    { goal: 'scars', strength: 3, sources: ['E78', 'E79'] },
    { goal: 'scars.pitted', strength: 3 },
    { goal: 'scars.surgical_injury', strength: 2 },
    { goal: 'scars.stretch_marks', strength: 1 },
    { goal: 'scars.burn', strength: 1 },
    { goal: 'scars.raised', strength: 0 },
    { goal: 'pigment_sun', strength: 1, sources: ['E78'] },
    { goal: 'pigment_sun.sun_spots', strength: 1 },
    { goal: 'pigment_sun.marks_after_spots', strength: 0 },
    { goal: 'pigment_sun.melasma', strength: 0 },
    { goal: 'pigment_sun.tan', strength: 0 },
    {
      goal: 'acne_prone',
      strength: 0,
      sources: ['E70'],
      note: 'There is too little proof that it helps spots.',
    },
  ],
  sessions: { min: 1, typical: 2, max: 3 },
  intervalWeeks: { min: 4, max: 12 },
  firstResultsWeeks: 12,
  prepareWeeks: { min: 0, max: 1 },
  downtimeDays: { min: 5, max: 14 },
  discomfort: 4,
  sources: ['E78', 'E79', 'U3'],
  about: {
    what: 'A laser takes away tiny dots of skin, which then heal. Medical setting only.',
    feels: 'Can hurt a lot. Numbing is used.',
    after:
      'Healing takes 5 to 14 days. Redness can last up to 12 weeks, and dark marks are common.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Stop retinoid and acid creams when your clinic tells you, often up to a week before.',
    'Say if you get cold sores, take blood thinners or have taken isotretinoin.',
    'Ask about tablets to prevent a cold sore.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use a mild cleanser and plain moisturiser.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
