import type { Treatment } from '../../definition/schema.js';

/** Stronger fractional laser (ablative): for what, how often, what to expect. */
export const laserFractionalAblative: Treatment = {
  id: 'laser_fractional_ablative',
  name: 'Stronger fractional laser (ablative)',
  category: 'laser',
  indications: [
    {
      goal: 'firmness',
      strength: 2,
      sources: ['E104', 'U3'],
      note: 'Can tighten skin over some months. It needs more healing time than other options.',
    },
    {
      goal: 'fine_lines',
      strength: 2,
      sources: ['E104', 'U3'],
      note: 'Can soften fine lines, also deeper ones. It needs more healing time than other options.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E104'],
      note: 'Skin may look smoother once it has healed.',
    },
    {
      goal: 'scars',
      strength: 3,
      sources: ['E78', 'E79'],
      note: 'Can make pitted and flat scars less visible. It does not remove them.',
    },
    {
      goal: 'scars.pitted',
      strength: 3,
      note: 'Can make pitted scars less visible. Narrow, deep dents respond least.',
    },
    {
      goal: 'scars.surgical_injury',
      strength: 2,
      note: 'Can make a flat, healed scar less visible.',
    },
    {
      goal: 'scars.stretch_marks',
      strength: 1,
      note: 'May make stretch marks less visible; few studies have looked at it.',
    },
    {
      goal: 'scars.burn',
      strength: 1,
      note: 'May soften some burn scars, but only in specialist care.',
    },
    { goal: 'scars.raised', strength: 0 },
    {
      goal: 'pigment_sun',
      strength: 1,
      sources: ['E78'],
      note: 'May fade sun damage, but often leaves dark marks for a while.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 1,
      note: 'May fade brown spots, but gentler options come first.',
    },
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
  marksSeenDays: { min: 7, max: 84 },
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
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, often up to a week before, and ask before you stop a prescription.',
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
