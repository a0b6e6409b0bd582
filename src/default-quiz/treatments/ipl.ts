import type { Treatment } from '../../definition/schema.js';

/** Intense pulsed light (IPL): for what, how often, what to expect. */
export const ipl: Treatment = {
  id: 'ipl',
  name: 'Intense pulsed light (IPL)',
  category: 'light',
  indications: [
    { goal: 'firmness', strength: 1, sources: ['E81'] },
    { goal: 'fine_lines', strength: 1, sources: ['E81'] },
    { goal: 'texture_pores', strength: 1, sources: ['E81'] },
    { goal: 'glow_hydration', strength: 1, sources: ['E81'] },
    { goal: 'pigment_sun', strength: 2, sources: ['E81', 'E83'] },
    { goal: 'pigment_sun.sun_spots', strength: 3 },
    { goal: 'pigment_sun.marks_after_spots', strength: 1 },
    { goal: 'pigment_sun.melasma', strength: 0 },
    { goal: 'pigment_sun.tan', strength: 0 },
    { goal: 'acne_prone', strength: 1, sources: ['E88', 'E70'] },
    { goal: 'ingrown_hair', strength: 1, sources: ['U5'] },
  ],
  sessions: { min: 3, typical: 4, max: 5 },
  intervalWeeks: { min: 3, max: 4 },
  firstResultsWeeks: 6,
  downtimeDays: { min: 1, max: 7 },
  discomfort: 2,
  sources: ['E81'],
  about: {
    what: 'Flashes of bright light act on brown spots and redness. Not for darker or tanned skin.',
    feels: 'May sting or feel hot. Your eyes are covered.',
    after: 'Healing takes 1 to 7 days. Brown spots darken for some days before flaking.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Say if you take a medicine that makes skin react to light.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
