import type { Treatment } from '../../definition/schema.js';

/** Gentler fractional laser (non-ablative): for what, how often, what to expect. */
export const laserFractionalNonablative: Treatment = {
  id: 'laser_fractional_nonablative',
  name: 'Gentler fractional laser (non-ablative)',
  category: 'laser',
  indications: [
    { goal: 'firmness', strength: 2, sources: ['E104', 'U3'] },
    { goal: 'fine_lines', strength: 2, sources: ['E104', 'U3'] },
    { goal: 'texture_pores', strength: 2, sources: ['E104', 'U3'] },
    { goal: 'glow_hydration', strength: 1, sources: ['E104'] },
    { goal: 'scars', strength: 2, sources: ['E78', 'E36'] },
    { goal: 'scars.pitted', strength: 2 },
    { goal: 'scars.surgical_injury', strength: 2 },
    { goal: 'scars.stretch_marks', strength: 2 },
    { goal: 'scars.burn', strength: 1 },
    { goal: 'scars.raised', strength: 0 },
    { goal: 'pigment_sun', strength: 2, sources: ['E104', 'E84'] },
    { goal: 'pigment_sun.sun_spots', strength: 2 },
    { goal: 'pigment_sun.marks_after_spots', strength: 1 },
    { goal: 'pigment_sun.melasma', strength: 0 },
    { goal: 'pigment_sun.tan', strength: 0 },
    {
      goal: 'acne_prone',
      strength: 0,
      sources: ['E70'],
      note: 'There is too little proof that it helps spots.',
    },
  ],
  sessions: { min: 3, typical: 4, max: 6 },
  intervalWeeks: { min: 4, max: 6 },
  firstResultsWeeks: 12,
  prepareWeeks: { min: 0, max: 1 },
  downtimeDays: { min: 1, max: 4 },
  discomfort: 2,
  sources: ['E78', 'E36', 'U3'],
  about: {
    what: 'A laser heats tiny dots deep in the skin and leaves the surface closed. It is safer but weaker than the stronger kind.',
    feels: 'Can hurt. Numbing cream is often used.',
    after: 'Skin may look red or darker than usual for 1 to 4 days. Dark marks are possible.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Stop retinoid and acid creams when your clinic tells you, often up to a week before.',
    'Say if you get cold sores, take blood thinners or have taken isotretinoin.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use a mild cleanser and plain moisturiser.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
