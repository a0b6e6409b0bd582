import type { Treatment } from '../../definition/schema.js';

/** Radio-frequency microneedling: for what, how often, what to expect. */
export const rfMicroneedling: Treatment = {
  id: 'rf_microneedling',
  name: 'Radio-frequency microneedling',
  category: 'needling-energy',
  indications: [
    {
      goal: 'firmness',
      strength: 2,
      sources: ['E85', 'E86'],
      note: 'Heat and needles can increase collagen over some months.',
    },
    {
      goal: 'fine_lines',
      strength: 2,
      sources: ['E85'],
      note: 'May soften fine lines over some months.',
    },
    {
      goal: 'texture_pores',
      strength: 1,
      sources: ['E85'],
      note: 'Skin may look a little smoother; few studies have looked at it.',
    },
    {
      goal: 'scars',
      strength: 2,
      sources: ['E85', 'E20'],
      note: 'Can make some scars and stretch marks less visible. It does not remove them.',
    },
    {
      goal: 'scars.pitted',
      strength: 2,
      note: 'Can make pitted scars less visible. Narrow, deep dents respond least.',
    },
    {
      goal: 'scars.surgical_injury',
      strength: 1,
      note: 'May make a flat, healed scar less visible; few studies have looked at it.',
    },
    {
      goal: 'scars.stretch_marks',
      strength: 2,
      note: 'May make stretch marks less visible over some months.',
    },
    { goal: 'scars.burn', strength: 0 },
    { goal: 'scars.raised', strength: 0 },
    {
      goal: 'pigment_sun',
      strength: 0,
      sources: ['E85'],
      note: 'There is too little proof that it helps uneven colour.',
    },
    {
      goal: 'acne_prone',
      strength: 1,
      sources: ['E85', 'E70'],
      note: 'A few small studies saw fewer spots. Creams and medicines are better proven.',
    },
  ],
  sessions: { min: 1, typical: 3, max: 4 },
  intervalWeeks: { min: 4, max: 6 },
  firstResultsWeeks: 12,
  prepareWeeks: { min: 0, max: 1 },
  downtimeDays: { min: 1, max: 5 },
  discomfort: 3,
  needleLengthMm: { min: 0.5, typical: 1.5, max: 3 },
  sources: ['E86', 'E87', 'U1', 'U2'],
  about: {
    what: 'Fine needles puncture the skin and heat it with radio waves. It is a medical procedure and not for home use.',
    feels: 'Can hurt more than microneedling. Numbing cream is often used.',
    after:
      'Skin may look red or darker than usual for 1 to 5 days. Dark marks and tiny scars are possible.',
  },
  warning: {
    text: 'The US regulator warned in 2025 of burns, scars, fat loss and nerve injury, some needing surgery. Ask the clinic about these risks.',
    sources: ['E86'],
  },
  beforeCare: [
    'Come with clean, calm skin. No sunburn or tan.',
    'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, often up to a week before, and ask before you stop a prescription.',
    'Say if you get cold sores, take blood thinners or have taken isotretinoin.',
  ],
  afterCare: [
    'Touch the skin only with clean hands. Do not pick.',
    'Use a mild cleanser and plain moisturiser. Only use products your clinic gives you.',
    'No make-up for 24 hours.',
    'Stay in the shade on day one, then use SPF 30 to 50 every day, tinted if your skin marks easily.',
    'No hard exercise, sauna or swimming for 2 to 3 days.',
    'No retinoids, acids or vitamin C on your skin for 5 to 7 days.',
    'Call the clinic about pus, fever, blisters, or skin getting redder or darker.',
  ],
};
