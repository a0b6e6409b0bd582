import type { Treatment } from '../../definition/schema.js';

/** Gentler fractional laser (non-ablative): for what, how often, what to expect. */
export const laserFractionalNonablative: Treatment = {
  id: 'laser_fractional_nonablative',
  name: 'Gentler fractional laser (non-ablative)',
  category: 'laser',
  indications: [
    {
      goal: 'firmness',
      strength: 2,
      sources: ['E104', 'U3'],
      note: 'Heat deep in the skin can increase collagen over some months.',
    },
    {
      goal: 'fine_lines',
      strength: 2,
      sources: ['E104', 'U3'],
      note: 'May soften fine lines over some months.',
    },
    {
      goal: 'texture_pores',
      strength: 2,
      sources: ['E104', 'U3'],
      note: 'Skin may look smoother over some months.',
    },
    {
      goal: 'glow_hydration',
      strength: 1,
      sources: ['E104'],
      note: 'Skin may look a little fresher; few studies have looked at it.',
    },
    {
      goal: 'scars',
      strength: 2,
      sources: ['E78', 'E36'],
      note: 'Can make some scars and stretch marks less visible. It does not remove them.',
    },
    {
      goal: 'scars.pitted',
      strength: 2,
      note: 'Can make pitted scars less visible. Narrow, deep dents respond least.',
    },
    {
      goal: 'scars.surgical_injury',
      strength: 2,
      note: 'Can make a flat, healed scar less visible.',
    },
    {
      goal: 'scars.stretch_marks',
      strength: 2,
      sources: ['E36', 'E125'],
      note: 'Can make stretch marks less visible. New red ones may respond better.',
    },
    {
      goal: 'scars.burn',
      strength: 1,
      note: 'May soften some burn scars, but only in specialist care.',
    },
    { goal: 'scars.raised', strength: 0 },
    {
      goal: 'pigment_sun',
      strength: 2,
      sources: ['E104', 'E84'],
      note: 'May even out sun-aged skin. Heat can also make some marks darker.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 2,
      note: 'May fade brown spots. They come back without sunscreen.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 1,
      note: 'May help dark marks fade, but heat can also make them darker.',
    },
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
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, often up to a week before, and ask before you stop a prescription.',
    'Say if you get cold sores, take blood thinners or have taken isotretinoin.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use a mild cleanser and plain moisturiser.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
