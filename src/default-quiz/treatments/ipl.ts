import type { Treatment } from '../../definition/schema.js';

/** Intense pulsed light (IPL): for what, how often, what to expect. */
export const ipl: Treatment = {
  id: 'ipl',
  name: 'Intense pulsed light (IPL)',
  category: 'light',
  indications: [
    {
      goal: 'firmness',
      strength: 1,
      sources: ['E81'],
      note: 'Skin may look a little firmer; few studies have looked at it.',
    },
    {
      goal: 'fine_lines',
      strength: 1,
      sources: ['E81'],
      note: 'May soften very fine lines a little.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E81'],
      note: 'Skin may look a little smoother.',
    },
    {
      goal: 'glow_hydration',
      strength: 1,
      sources: ['E81'],
      note: 'Skin may look fresher where redness and spots fade.',
    },
    {
      goal: 'pigment_sun',
      strength: 2,
      sources: ['E81', 'E83'],
      note: 'Can fade brown spots from the sun. Not for every kind of mark.',
    },
    {
      goal: 'pigment_sun.sun_spots',
      strength: 3,
      note: 'Can fade brown spots. They darken first, then flake, and can come back without sunscreen.',
    },
    {
      goal: 'pigment_sun.marks_after_spots',
      strength: 1,
      note: 'May fade some marks, but light can also make them darker.',
    },
    { goal: 'pigment_sun.melasma', strength: 0 },
    { goal: 'pigment_sun.tan', strength: 0 },
    {
      goal: 'acne_prone',
      strength: 1,
      sources: ['E88', 'E70'],
      note: 'May calm red spots for a while. Creams and medicines are better proven.',
    },
    {
      goal: 'ingrown_hair',
      strength: 1,
      sources: ['U5'],
      note: 'Fewer hairs may mean fewer bumps; laser is better studied.',
    },
  ],
  sessions: { min: 3, typical: 4, max: 5 },
  intervalWeeks: { min: 3, max: 4 },
  firstResultsWeeks: 6,
  downtimeDays: { min: 1, max: 7 },
  marksSeenDays: { min: 1, max: 21 },
  discomfort: 2,
  sources: ['E81'],
  about: {
    what: 'Flashes of bright light act on brown spots and redness. They can burn brown, black or tanned skin, so it is not used there.',
    feels: 'May sting or feel hot. Your eyes are covered.',
    after:
      'Healing takes 1 to 7 days. Brown spots darken and form crusts, which can take 1 to 3 weeks to go.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, and ask before you stop a prescription.',
    'Say if you take a medicine that makes skin react to light.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
