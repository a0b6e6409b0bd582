import type { Treatment } from '../../definition/schema.js';

/** Laser hair reduction: for what, how often, what to expect. */
export const laserHairReduction: Treatment = {
  id: 'laser_hair_reduction',
  name: 'Laser hair reduction',
  category: 'laser',
  indications: [
    {
      goal: 'ingrown_hair',
      strength: 3,
      sources: ['E100', 'E101', 'E102'],
      note: 'Fewer and thinner hairs can mean fewer bumps. It works on dark hair only.',
    },
  ],
  sessions: { min: 3, typical: 6, max: 8 },
  intervalWeeks: { min: 4, max: 8 },
  firstResultsWeeks: 12,
  prepareWeeks: { min: 0, max: 6 },
  downtimeDays: { min: 0, max: 2 },
  discomfort: 2,
  sources: ['E100', 'E102'],
  about: {
    what: 'Laser light weakens hairs so that fewer grow in. It does not work well on white, grey, blond or red hair.',
    feels: 'May sting or feel hot.',
    after:
      'Skin may look red or darker than usual for up to 2 days. Darker skin needs a long-pulsed Nd:YAG laser, in trained hands.',
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Shave only: no waxing for 4 to 6 weeks.',
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, and ask before you stop a prescription.',
    'Say if you take a medicine that makes skin react to light.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
