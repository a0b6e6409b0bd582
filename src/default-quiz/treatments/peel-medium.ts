import type { Treatment } from '../../definition/schema.js';

/** Medium-depth chemical peel: for what, how often, what to expect. */
export const peelMedium: Treatment = {
  id: 'peel_medium',
  name: 'Medium-depth chemical peel',
  category: 'peel',
  indications: [
    { goal: 'firmness', strength: 1, sources: ['E73'] },
    { goal: 'fine_lines', strength: 2, sources: ['E73'] },
    { goal: 'texture_pores', strength: 1, sources: ['E73'] },
    { goal: 'scars', strength: 1, sources: ['E73'] },
    { goal: 'scars.pitted', strength: 1 },
    { goal: 'scars.surgical_injury', strength: 0 },
    { goal: 'scars.stretch_marks', strength: 0 },
    { goal: 'scars.burn', strength: 0 },
    { goal: 'scars.raised', strength: 0 },
    { goal: 'pigment_sun', strength: 2, sources: ['E73', 'E71'] },
    { goal: 'pigment_sun.sun_spots', strength: 2 },
    { goal: 'pigment_sun.marks_after_spots', strength: 1 },
    { goal: 'pigment_sun.melasma', strength: 1 },
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
