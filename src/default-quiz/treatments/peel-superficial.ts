import type { Treatment } from '../../definition/schema.js';

/** Light chemical peel: for what, how often, what to expect. */
export const peelSuperficial: Treatment = {
  id: 'peel_superficial',
  name: 'Light chemical peel',
  category: 'peel',
  indications: [
    {
      goal: 'fine_lines',
      strength: 1,
      sources: ['E73'],
      note: 'May freshen skin with very fine lines. It does not change deeper ones.',
    },
    {
      goal: 'texture_pores',
      strength: 2,
      sources: ['E73', 'E71'],
      note: 'Skin may feel smoother once it has flaked.',
    },
    {
      goal: 'glow_hydration',
      strength: 2,
      sources: ['E73', 'E71'],
      note: 'Skin may look fresher once it has flaked. The look does not last.',
    },
    {
      goal: 'scars',
      strength: 1,
      sources: ['E73'],
      note: 'May even out the colour around shallow scars a little.',
    },
    {
      goal: 'scars.pitted',
      strength: 1,
      note: 'May soften very shallow dents a little. Narrow, deep dents do not respond.',
    },
    { goal: 'scars.surgical_injury', strength: 0 },
    { goal: 'scars.stretch_marks', strength: 0 },
    { goal: 'scars.burn', strength: 0 },
    { goal: 'scars.raised', strength: 0 },
    {
      goal: 'pigment_sun',
      strength: 2,
      sources: ['E73', 'E74'],
      note: 'May even out colour bit by bit. Sunscreen and creams come first.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 2,
      note: 'May fade brown spots bit by bit. They come back without sunscreen.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 1,
      sources: ['E123', 'E124'],
      note: 'May help dark marks fade, but can also leave new ones. Creams and sunscreen come first.',
    },
    {
      goal: 'pigment_sun.melasma',
      strength: 1,
      sources: ['E123', 'E124'],
      note: 'Peels are a second step for patches like these, after sunscreen and creams.',
    },
    { goal: 'pigment_sun.tan', strength: 0 },
    {
      goal: 'acne_prone',
      strength: 2,
      sources: ['E75', 'E74', 'E70'],
      note: 'May help with blackheads and mild spots, along with creams.',
    },
    {
      goal: 'ingrown_hair',
      strength: 1,
      sources: ['E103'],
      note: 'May loosen the skin over trapped hairs; few studies have looked at it.',
    },
  ],
  sessions: { min: 3, typical: 5, max: 6 },
  intervalWeeks: { min: 2, max: 4 },
  firstResultsWeeks: 4,
  prepareWeeks: { min: 0, max: 4 },
  downtimeDays: { min: 0, max: 7 },
  discomfort: 1,
  sources: ['E77', 'E72', 'E71'],
  about: {
    what: 'A mild acid makes the top layer of skin flake off.',
    feels: 'May sting for a short time.',
    after:
      'Skin may look red or darker than usual and flake for up to 7 days. Results are not permanent.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, and ask before you stop a prescription.',
    'Your clinic may ask you to prepare your skin for 2 to 4 weeks first.',
    'Say if you get cold sores, take blood thinners or have taken isotretinoin.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use a mild cleanser and plain moisturiser.',
    'Use sunscreen every day for at least a month.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
