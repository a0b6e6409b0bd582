import type { Treatment } from '../../definition/schema.js';

/** Medium-depth chemical peel: for what, how often, what to expect. */
export const peelMedium: Treatment = {
  id: 'peel_medium',
  name: 'Medium-depth chemical peel',
  category: 'peel',
  indications: [
    {
      goal: 'firmness',
      strength: 1,
      sources: ['E73'],
      note: 'May tighten sun-aged skin a little.',
    },
    {
      goal: 'fine_lines',
      strength: 2,
      sources: ['E73'],
      note: 'Can soften fine lines from the sun. It needs days to heal.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E73'],
      note: 'Skin may look smoother once it has healed.',
    },
    { goal: 'scars', strength: 1, sources: ['E73'], note: 'May soften shallow scars a little.' },
    {
      goal: 'scars.pitted',
      strength: 1,
      note: 'May soften shallow dents a little. Narrow, deep dents respond least.',
    },
    { goal: 'scars.surgical_injury', strength: 0 },
    { goal: 'scars.stretch_marks', strength: 0 },
    { goal: 'scars.burn', strength: 0 },
    { goal: 'scars.raised', strength: 0 },
    {
      goal: 'pigment_sun',
      strength: 2,
      sources: ['E73', 'E71'],
      note: 'Can fade sun damage, with more healing time and more risk than a light peel.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 2,
      note: 'Can fade brown spots. They come back without sunscreen.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 1,
      note: 'May fade dark marks, but can also leave new ones.',
    },
    {
      goal: 'pigment_sun.melasma',
      strength: 1,
      note: 'May fade patches like these, but can make them darker. Creams come first.',
    },
    { goal: 'pigment_sun.tan', strength: 0 },
  ],
  sessions: { min: 1, typical: 1, max: 2 },
  intervalWeeks: { min: 26, max: 52 },
  firstResultsWeeks: 6,
  prepareWeeks: { min: 0, max: 4 },
  downtimeDays: { min: 5, max: 14 },
  discomfort: 3,
  sources: ['E71', 'E77'],
  about: {
    what: 'A stronger acid works deeper in the skin. It can do more, but heals more slowly and has more risk.',
    feels: 'Can hurt.',
    after:
      'Healing takes 5 to 14 days. Skin can look brown or red and take up to six weeks to look normal.',
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
