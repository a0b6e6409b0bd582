import type { Quiz } from '../definition/schema.js';

/** The quiz around its steps, facts, treatments and sources: titles, review, goals, add-ons, result. */
export const frame: Omit<Quiz, 'steps' | 'facts' | 'treatments' | 'sources'> = {
  schemaVersion: 1,
  id: 'skin-goals',
  version: '1.1.0',
  locale: 'en',
  title: 'What may suit your skin?',
  intro:
    'This quiz helps you get ready for a chat with a skin clinic. It gives general information. It does not diagnose, and it cannot replace a check by a professional.',
  eligibility: 'You need to be 18 or over to get treatment ideas.',
  review: {
    signedOff: false,
    note: 'No clinician has signed off this content yet. A clinic must have it reviewed by a clinician before use.',
    open: [
      { what: 'Needle lengths for goals other than scars', sources: ['U1'] },
      { what: 'Radio-frequency microneedling: sessions, time off, implant rules', sources: ['U2'] },
      { what: 'Fractional lasers: sessions and gaps', sources: ['U3'] },
      { what: 'What a tan is, and that it fades without treatment', sources: ['U4'] },
      { what: 'IPL: hair and skin colour limits, eye cover', sources: ['U5'] },
      { what: 'Retinoid creams while breastfeeding', sources: ['U6'] },
      { what: 'Which medicines make skin react to light', sources: ['U7'] },
      { what: 'Weak immunity and infection after skin-breaking treatments', sources: ['U8'] },
      { what: 'Microneedling for pores: no controlled trial found', sources: ['U9'] },
      { what: 'How long the look after hydradermabrasion lasts', sources: ['U10'] },
      { what: 'How often top-up sessions are needed', sources: ['U11'] },
      { what: 'Vitiligo, lupus and scleroderma: who decides', sources: ['U12'] },
      { what: 'Medium peels and lasers in pregnancy', sources: ['U13'] },
      { what: 'Waits after sunburn or a tan', sources: ['U14'] },
      { what: 'Aspirin allergy and salicylic products', sources: ['U15'] },
      { what: 'Peels and IPL on burn scars', sources: ['U16'] },
      { what: 'Scars nobody has named: which treatments wait for a look', sources: ['U17'] },
      { what: 'Tattoos and fake tan: which treatments wait', sources: ['U18'] },
      { what: 'Waits after operations, strong peels and resurfacing lasers', sources: ['U19'] },
      { what: 'Pausing retinoid and acid creams: clinics ask for 3 to 10 days', sources: ['U20'] },
      { what: 'Vitiligo apart from psoriasis: light and hair laser left out', sources: ['U21'] },
      { what: 'Strong peels and ablative laser on the face only', sources: ['E120', 'U22'] },
      {
        what: 'Stricter: deep spots, lupus and diabetes with light peels, waxing with IPL, rough patches',
        sources: ['U23'],
      },
      {
        what: 'Brown spots: looked at before light, peels or lasers; how often is not known',
        sources: ['E118', 'E119'],
      },
      {
        what: 'Nickel allergy keeps from needling; a commentary found no nickel released',
        sources: ['E11', 'E61'],
      },
      { what: 'Retinoid creams and eyelids: leaflets say to keep off', sources: ['E121'] },
      {
        what: 'How long marks are seen after a retinoid, IPL and ablative laser',
        sources: ['E122', 'E80'],
      },
      { what: 'Peels as a second step for patches and dark marks', sources: ['E123', 'E124'] },
      { what: 'New stretch marks may respond better than old ones', sources: ['E125'] },
      {
        what: 'A skin colour that is skipped or not sure counts as unknown, whatever the answer about the sun',
        sources: ['E109'],
      },
      {
        what: 'Time off “None” leaves out light peels as well; a retinoid stays with a warning',
        sources: ['E122'],
      },
      {
        what: 'Waiting times: most rest on clinic policy, not trials, and clinics disagree',
        sources: ['E12'],
      },
      {
        what: 'Waits count from the end of the problem; for many sore spots the source gives a 12-week course',
        sources: ['E68'],
      },
      {
        what: 'Isotretinoin: 26 weeks for all, though consensus papers see no need for mild treatments to wait',
        sources: ['E50', 'E51'],
      },
      {
        what: 'Diabetes, cancer care and rosacea: sources are weak',
        sources: ['E62', 'E63', 'E67'],
      },
      {
        what: "No dermatology society page on microneedling was found; the regulator's list of risks was seen only in part",
        sources: ['E1', 'E2'],
      },
      {
        what: 'Raised scars on the chest and shoulders: this wording was not seen at the source',
        sources: ['E52'],
      },
      {
        what: 'The radio-frequency warning was read through news pages, not at the regulator',
        sources: ['E86'],
      },
      {
        what: 'Rules on age and advertising are mainly from the UK and USA; clinics elsewhere must edit',
        sources: ['E1', 'E64', 'E117'],
      },
    ],
  },
  goals: [
    { id: 'firmness', label: 'Firmer skin' },
    { id: 'fine_lines', label: 'Softer fine lines and wrinkles' },
    { id: 'texture_pores', label: 'Smoother skin, less visible pores' },
    { id: 'glow_hydration', label: 'A fresher, more hydrated look' },
    {
      id: 'scars',
      label: 'Less visible scars or stretch marks',
      subtypes: [
        { id: 'pitted', label: 'Small dents from old spots' },
        { id: 'surgical_injury', label: 'Flat scar from an operation or injury' },
        { id: 'stretch_marks', label: 'Stretch marks' },
        { id: 'burn', label: 'Scar from a burn' },
        { id: 'raised', label: 'Raised or lumpy scar' },
      ],
    },
    {
      id: 'pigment_sun',
      label: 'More even colour',
      subtypes: [
        { id: 'sun_spots', label: 'Small brown spots or freckles' },
        { id: 'marks_after_spots', label: 'Dark marks left by spots or scratches' },
        { id: 'melasma', label: 'Brown or grey patches on cheeks, forehead or upper lip' },
        { id: 'tan', label: 'A recent tan' },
      ],
    },
    { id: 'acne_prone', label: 'Fewer spots and breakouts' },
    { id: 'ingrown_hair', label: 'Fewer ingrown hairs or razor bumps' },
  ],
  addOns: [
    {
      id: 'prp',
      name: 'PRP, platelets from your own blood',
      addsTo: ['microneedling_clinic'],
      onlyFor: ['scars.pitted'],
      about:
        'Platelets from your own blood are used together with needling. It may help pitted scars more than needling alone. With laser it did not add to the result.',
      sources: ['E98', 'E79'],
    },
  ],
  result: {
    consultation:
      'You can take this page to a consultation. Ask what may suit your skin, what it costs and what could go wrong.',
    homeCareOnly:
      'For now, home care is what fits your answers. A clinician can tell you what else may suit you.',
    limits: [
      'Results vary and cannot be guaranteed.',
      'This quiz gives general information. It does not diagnose, and it cannot replace a check by a professional.',
      'Figures are ranges. Your clinic will confirm.',
      'Please do not stop any medicine because of this quiz.',
    ],
    notes: [
      {
        text: 'If worries about your looks take over your day, talk to your GP.',
        sources: ['E66'],
      },
      {
        when: {
          all: [
            { fact: 'keloid_history' },
            {
              any: [{ includes: ['area', 'neck_chest'] }, { includes: ['area', 'back_shoulders'] }],
            },
          ],
        },
        text: 'Raised scars form more easily on the chest and shoulders. See a dermatologist first.',
        sources: ['E52'],
      },
      {
        when: { includes: ['goals', 'ingrown_hair'] },
        text: 'The clinic checks your hair colour, as laser needs dark hair.',
        sources: ['E102', 'U5'],
      },
      {
        when: { is: ['ready_by', 'under_2_weeks'] },
        text: 'Lasting change takes months.',
        sources: ['E16', 'E29'],
      },
      {
        when: { includes: ['goals', 'pigment_sun'] },
        text: 'For sun-aged or uneven skin, daily sunscreen and skin creams come first.',
        sources: ['E93', 'E94'],
      },
    ],
  },
  derivedFacts: [
    {
      highestOf: ['skin_colour', 'sun_reaction'],
      levels: [
        { level: 4, fact: 'phototype_4' },
        { level: 5, fact: 'phototype_5' },
        { level: 6, fact: 'phototype_6' },
      ],
      whenUnknown: 'phototype_unknown',
    },
  ],
};
