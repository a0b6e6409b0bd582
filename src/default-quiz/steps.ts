import type { Step } from '../definition/schema.js';

/** What is asked, step by step. */
export const steps: Step[] = [
  {
    id: 'goals',
    questions: [
      {
        id: 'goals',
        kind: 'multiple',
        title: 'What would you like help with?',
        help: 'Choose up to 3.',
        why: 'Your answer decides which ideas we show.',
        required: true,
        min: 1,
        max: 3,
        options: [
          { id: 'firmness', label: 'Firmer skin', goal: 'firmness', icon: 'firmness' },
          {
            id: 'fine_lines',
            label: 'Softer fine lines and wrinkles',
            goal: 'fine_lines',
            icon: 'fine_lines',
          },
          {
            id: 'texture_pores',
            label: 'Smoother skin, less visible pores',
            goal: 'texture_pores',
            icon: 'texture_pores',
          },
          {
            id: 'glow_hydration',
            label: 'A fresher, more hydrated look',
            goal: 'glow_hydration',
            icon: 'glow_hydration',
          },
          {
            id: 'scars',
            label: 'Less visible scars or stretch marks',
            goal: 'scars',
            icon: 'scars',
          },
          {
            id: 'pigment_sun',
            label: 'More even colour',
            description: 'Sun spots, dark marks or patches',
            goal: 'pigment_sun',
            icon: 'pigment_sun',
          },
          {
            id: 'acne_prone',
            label: 'Fewer spots and breakouts',
            goal: 'acne_prone',
            icon: 'acne_prone',
          },
          {
            id: 'ingrown_hair',
            label: 'Fewer ingrown hairs or razor bumps',
            goal: 'ingrown_hair',
            icon: 'ingrown_hair',
          },
          { id: 'not_sure', label: 'Something else, or not sure', exclusive: true },
        ],
      },
      {
        id: 'main_goal',
        kind: 'single',
        title: 'Which matters most?',
        why: 'This goal counts most when we put the ideas in order.',
        mainGoalOf: 'goals',
      },
    ],
  },
  {
    id: 'details',
    title: 'Tell us a little more',
    questions: [
      {
        id: 'scar_type',
        kind: 'multiple',
        title: 'What kind of marks?',
        why: 'The kind of mark changes everything: some can be treated, some need a doctor.',
        when: { includes: ['goals', 'scars'] },
        careful: {
          message:
            'You were not sure what kind of marks these are. Ask the clinic to look at them first.',
          facts: ['scar_unknown'],
        },
        options: [
          { id: 'pitted', label: 'Small dents from old spots', goal: 'scars.pitted' },
          {
            id: 'surgical_injury',
            label: 'Flat scar from an operation or injury',
            goal: 'scars.surgical_injury',
          },
          { id: 'stretch_marks', label: 'Stretch marks', goal: 'scars.stretch_marks' },
          { id: 'burn', label: 'Scar from a burn', goal: 'scars.burn', sets: ['burn_scar'] },
          {
            id: 'raised',
            label: 'Raised or lumpy scar',
            goal: 'scars.raised',
            sets: ['raised_scar'],
          },
          {
            id: 'marks_after_spots',
            label: 'Flat dark or red marks where spots were',
            goal: 'pigment_sun.marks_after_spots',
          },
          { id: 'not_sure', label: 'Not sure', exclusive: true, unknown: true },
        ],
      },
      {
        id: 'scar_age',
        kind: 'single',
        title: 'Is it less than 6 months old?',
        why: 'New scars keep changing for months.',
        when: {
          all: [
            { includes: ['goals', 'scars'] },
            {
              any: [
                { includes: ['scar_type', 'surgical_injury'] },
                { includes: ['scar_type', 'burn'] },
                { includes: ['scar_type', 'raised'] },
                { includes: ['scar_type', 'not_sure'] },
              ],
            },
          ],
        },
        careful: {
          message: 'New scars wait for 6 months. Ask the clinic to check how old this one is.',
        },
        options: [
          { id: 'under_6_months', label: 'Yes', sets: ['scar_under_6m'] },
          { id: 'over_6_months', label: 'No' },
          { id: 'not_sure', label: 'Not sure', unknown: true },
        ],
      },
      {
        id: 'colour_type',
        kind: 'multiple',
        title: 'What does it look like?',
        why: 'Each kind of mark needs its own care. Light can make some of them darker.',
        when: { includes: ['goals', 'pigment_sun'] },
        careful: {
          message:
            'You were not sure what kind of marks these are. Ask the clinic to look at them before any light or laser.',
        },
        options: [
          {
            id: 'sun_spots',
            label: 'Small brown spots or freckles',
            goal: 'pigment_sun.sun_spots',
            sets: ['sun_spots_unchecked'],
          },
          {
            id: 'marks_after_spots',
            label: 'Dark marks left by spots or scratches',
            goal: 'pigment_sun.marks_after_spots',
          },
          {
            id: 'patches',
            label: 'Brown or grey patches on cheeks, forehead or upper lip',
            goal: 'pigment_sun.melasma',
            sets: ['melasma'],
          },
          {
            id: 'tan',
            label: 'A recent tan',
            goal: 'pigment_sun.tan',
            sets: ['sunburn_or_tan_recent'],
            message: 'A tan fades by itself. Sunscreen helps. No treatment is needed.',
          },
          { id: 'not_sure', label: 'Not sure', exclusive: true, unknown: true },
        ],
      },
      {
        id: 'spots_today',
        kind: 'single',
        title: 'How is your skin today?',
        why: 'Active spots need their own care first.',
        when: { includes: ['goals', 'acne_prone'] },
        careful: {
          message:
            'Many red or sore spots mean waiting. Ask the clinic to look at your skin first.',
        },
        options: [
          { id: 'mild', label: 'Mostly blackheads or a few small spots' },
          { id: 'inflamed', label: 'Many red or sore spots', sets: ['active_acne_inflamed'] },
          {
            id: 'severe',
            label: 'Deep painful lumps, or spots leaving scars',
            sets: ['acne_severe', 'active_acne_inflamed'],
          },
          { id: 'calm', label: 'Calm now' },
          { id: 'not_sure', label: 'Not sure', unknown: true },
        ],
      },
    ],
  },
  {
    id: 'area',
    questions: [
      {
        id: 'area',
        kind: 'body-map',
        title: 'Where on your body?',
        why: 'Some places need special care, such as the eyelids.',
        required: { not: { includes: ['goals', 'not_sure'] } },
        options: [
          { id: 'face', label: 'Face', region: 'face' },
          {
            id: 'eyelids',
            label: 'Eyelids or very close to the eyes',
            region: 'eyelids',
          },
          { id: 'neck_chest', label: 'Neck or chest', region: 'neck_chest' },
          { id: 'trunk', label: 'Tummy, hips or thighs', region: 'trunk' },
          { id: 'back_shoulders', label: 'Back or shoulders', region: 'back_shoulders' },
          { id: 'beard_neck', label: 'Beard or neck shaving area', region: 'beard_neck' },
          {
            id: 'underarms_legs_bikini',
            label: 'Underarms, legs or bikini line',
            region: 'underarms_legs_bikini',
          },
          { id: 'hands_arms', label: 'Hands or arms', region: 'hands_arms' },
          { id: 'other', label: 'Another place' },
        ],
      },
    ],
  },
  {
    id: 'age',
    questions: [
      {
        id: 'age',
        kind: 'single',
        title: 'How old are you?',
        why: 'Treatment ideas are for adults only. We only need an age band.',
        required: true,
        options: [
          { id: 'under_18', label: 'Under 18', sets: ['under_18'], ends: true },
          { id: '18_21', label: '18 to 21', sets: ['age_18_21'] },
          { id: '22_34', label: '22 to 34' },
          { id: '35_49', label: '35 to 49' },
          { id: '50_64', label: '50 to 64' },
          { id: '65_plus', label: '65 or over' },
        ],
      },
    ],
  },
  {
    id: 'pregnancy',
    questions: [
      {
        id: 'pregnancy',
        kind: 'multiple',
        title: 'Do any of these apply to you now?',
        help: 'We ask everyone.',
        why: 'Most treatments wait until after a birth, and some creams are not used when planning one.',
        careful: {
          message: 'Some treatments need a check first. Talk to the clinic before you choose one.',
          facts: ['pregnant'],
        },
        options: [
          { id: 'pregnant', label: 'Pregnant, or could be', sets: ['pregnant'] },
          { id: 'breastfeeding', label: 'Breastfeeding', sets: ['breastfeeding'] },
          { id: 'trying_to_conceive', label: 'Trying for a baby', sets: ['trying_to_conceive'] },
          {
            id: 'none',
            formerIds: ['does_not_apply'],
            label: 'None of these apply to me',
            exclusive: true,
          },
          { id: 'prefer_not_to_say', label: 'Prefer not to say', exclusive: true, unknown: true },
        ],
      },
    ],
  },
  {
    id: 'skin_type',
    title: 'Your skin and the sun',
    questions: [
      {
        id: 'skin_colour',
        kind: 'single',
        title: 'Without a tan, which is closest to your skin?',
        why: 'Light, lasers and peels can mark or burn darker or tanned skin. The clinic will check this.',
        careful: {
          message: 'The clinic should check how your skin reacts to sun and do a patch test first.',
          facts: ['phototype_unknown'],
        },
        options: [
          { id: 'very_pale', label: 'Very pale', level: 1, swatch: '#f8e3d6' },
          { id: 'pale', label: 'Pale', level: 2, swatch: '#f1cfb6' },
          { id: 'light_medium', label: 'Light to medium', level: 3, swatch: '#dfb08c' },
          { id: 'light_brown', label: 'Light brown or olive', level: 4, swatch: '#bd8a5f' },
          { id: 'brown', label: 'Brown', level: 5, swatch: '#8a5a3a' },
          { id: 'dark', label: 'Dark brown or black', level: 6, swatch: '#4a2d20' },
          { id: 'not_sure', label: 'Not sure', unknown: true },
        ],
      },
      {
        id: 'sun_reaction',
        kind: 'single',
        title: 'After an hour of strong midday sun with no sunscreen, what happens?',
        why: 'How your skin takes the sun hints at how it takes light and lasers.',
        options: [
          { id: 'always_burns', label: 'Always burns, never tans', level: 1 },
          { id: 'usually_burns', label: 'Usually burns, tans a little', level: 2 },
          { id: 'sometimes_burns', label: 'Sometimes burns, tans slowly', level: 3 },
          { id: 'rarely_burns', label: 'Rarely burns, tans easily', level: 4 },
          { id: 'very_rarely_burns', label: 'Very rarely burns, gets darker fast', level: 5 },
          { id: 'never_burns', label: 'Never burns', level: 6 },
          { id: 'not_sure', label: 'Not sure', unknown: true },
        ],
      },
    ],
  },
  {
    id: 'skin_now',
    questions: [
      {
        id: 'skin_now',
        kind: 'multiple',
        title: 'Your skin right now and lately',
        help: 'Tick all that apply.',
        why: 'Some things mean “not today”. Some need a check by a doctor first.',
        careful: {
          message:
            'We do not know how your skin is now, so this is the careful answer. A clinician should look at it first.',
          facts: ['rough_patches'],
          homeCareOnly: true,
        },
        options: [
          {
            id: 'suspicious_mole',
            label:
              'A mole or mark that is changing, bleeding or itchy, or a sore not healed in 4 weeks',
            group: 'Moles and skin cancer',
            sets: ['suspicious_mole'],
            ends: true,
          },
          {
            id: 'skin_cancer_area',
            label: 'Skin cancer there, now or before',
            group: 'Moles and skin cancer',
            sets: ['skin_cancer_area'],
          },
          {
            id: 'rough_patches',
            label: 'Rough, scaly patches that do not go away',
            group: 'Moles and skin cancer',
            sets: ['rough_patches'],
          },
          { id: 'cold_sore_now', label: 'A cold sore', group: 'Now', sets: ['cold_sore_now'] },
          {
            id: 'active_infection',
            label: 'An infection or warts',
            group: 'Now',
            sets: ['active_infection'],
          },
          {
            id: 'open_wound_or_rash',
            label: 'Cuts, open sores or a rash',
            group: 'Now',
            sets: ['open_wound_or_rash'],
          },
          {
            id: 'inflammatory_skin_flare',
            label: 'Eczema, dermatitis or psoriasis flaring',
            group: 'Now',
            sets: ['inflammatory_skin_flare'],
          },
          {
            id: 'rosacea_flaring',
            label: 'Rosacea with spots or bad flushing',
            group: 'Now',
            sets: ['rosacea_flaring'],
          },
          {
            id: 'active_acne_inflamed',
            label: 'Many red or sore spots',
            group: 'Now',
            sets: ['active_acne_inflamed'],
            when: { not: { answered: 'spots_today' } },
          },
          {
            id: 'patches',
            label: 'Brown or grey patches on cheeks, forehead or upper lip',
            group: 'Now',
            sets: ['melasma'],
            when: {
              all: [
                { not: { includes: ['goals', 'pigment_sun'] } },
                { includes: ['area', 'face'] },
              ],
            },
          },
          {
            id: 'tattoo_area',
            label: 'A tattoo or permanent make-up there',
            group: 'Now',
            sets: ['tattoo_area'],
          },
          {
            id: 'cold_sore_history',
            label: 'Cold sores',
            group: 'Sometimes',
            sets: ['cold_sore_history'],
          },
          { id: 'eczema_prone', label: 'Eczema', group: 'Sometimes', sets: ['eczema_prone'] },
          { id: 'rosacea_calm', label: 'Calm rosacea', group: 'Sometimes', sets: ['rosacea_calm'] },
          {
            id: 'sensitive_skin',
            label: 'Stings or goes red easily with many products',
            group: 'Sometimes',
            sets: ['sensitive_skin'],
          },
          {
            id: 'sunburn_or_tan_recent',
            label: 'Sunburn, a tan or a sunbed',
            group: 'In the last 4 weeks',
            sets: ['sunburn_or_tan_recent'],
          },
          {
            id: 'recent_botox',
            label: 'Anti-wrinkle injections in the last 2 weeks',
            group: 'In the last 4 weeks',
            sets: ['recent_botox'],
            when: { includes: ['area', 'face'] },
          },
          {
            id: 'recent_filler',
            label: 'Filler',
            group: 'In the last 4 weeks',
            sets: ['recent_filler'],
            when: { includes: ['area', 'face'] },
          },
          {
            id: 'recent_peel_laser',
            label: 'A light peel, IPL or needling',
            group: 'In the last 4 weeks',
            sets: ['recent_peel_laser'],
          },
          {
            id: 'recent_waxing',
            label: 'Waxing, threading or hair-removal cream in the last week',
            group: 'In the last 4 weeks',
            sets: ['recent_waxing'],
          },
          {
            id: 'fake_tan',
            label: 'Fake tan in the last 2 weeks',
            group: 'In the last 4 weeks',
            sets: ['fake_tan'],
          },
          {
            id: 'recent_deep_resurfacing',
            label: 'A strong peel or resurfacing laser in the last 3 months',
            group: 'In the last 6 months',
            sets: ['recent_deep_resurfacing'],
          },
          {
            id: 'recent_surgery_area',
            label: 'An operation or stitches there',
            group: 'In the last 6 months',
            sets: ['recent_surgery_area'],
          },
          { id: 'none', label: 'None of these', exclusive: true },
          { id: 'not_sure', label: 'Not sure', exclusive: true, unknown: true },
        ],
      },
    ],
  },
  {
    id: 'health',
    questions: [
      {
        id: 'health',
        kind: 'multiple',
        title: 'Your health and medicines',
        help: 'Tick all that apply.',
        why: 'Some medicines and conditions make a treatment unsafe, or mean that a doctor has to agree first.',
        note: 'Please do not stop any medicine because of this quiz.',
        required: { not: { includes: ['goals', 'not_sure'] } },
        careful: {
          message:
            'We do not know about your health, so this is the careful answer. A clinician should check your health first.',
          facts: ['isotretinoin_now'],
          homeCareOnly: true,
        },
        options: [
          {
            id: 'isotretinoin_now',
            label: 'Isotretinoin capsules now',
            group: 'Medicines',
            sets: ['isotretinoin_now'],
          },
          {
            id: 'isotretinoin_past_6m',
            label: 'Stopped isotretinoin less than 6 months ago',
            group: 'Medicines',
            sets: ['isotretinoin_past_6m'],
          },
          {
            id: 'blood_thinners',
            label: 'Blood thinners, such as warfarin, apixaban, clopidogrel or daily aspirin',
            group: 'Medicines',
            sets: ['blood_thinners'],
          },
          {
            id: 'photosensitising_medicine',
            label: "Medicine that makes skin react to light (doxycycline, St John's wort)",
            group: 'Medicines',
            sets: ['photosensitising_medicine'],
          },
          {
            id: 'retinoid_acid_cream',
            label: 'A retinoid or acid cream there (retinol, tretinoin, adapalene, glycolic acid)',
            group: 'Medicines',
            sets: ['retinoid_acid_cream'],
          },
          {
            id: 'immunosuppressed',
            label: 'A weak immune system from illness or medicine, or steroids for months',
            group: 'Medicines',
            sets: ['immunosuppressed'],
          },
          {
            id: 'cancer_treatment',
            label: 'Chemo or radiotherapy in the last 6 months',
            group: 'Medicines',
            sets: ['cancer_treatment'],
          },
          {
            id: 'bleeding_disorder',
            label: 'Blood does not clot well',
            group: 'Health',
            sets: ['bleeding_disorder'],
          },
          {
            id: 'diabetes_controlled',
            label: 'Diabetes, well controlled',
            group: 'Health',
            sets: ['diabetes_controlled'],
          },
          {
            id: 'diabetes_uncontrolled',
            label: 'Diabetes, hard to control',
            group: 'Health',
            sets: ['diabetes_uncontrolled'],
          },
          {
            id: 'keloid_history',
            label: 'Thick, raised or growing scars after cuts or spots, you or close family',
            group: 'Health',
            sets: ['keloid_history'],
          },
          {
            id: 'koebner_condition',
            label: 'Psoriasis or lichen planus, even if calm',
            group: 'Health',
            sets: ['koebner_condition'],
          },
          {
            id: 'vitiligo',
            label: 'Vitiligo, even if calm',
            group: 'Health',
            sets: ['vitiligo'],
          },
          {
            id: 'connective_tissue_disease',
            label: 'Lupus, scleroderma or similar',
            group: 'Health',
            sets: ['connective_tissue_disease'],
          },
          {
            id: 'light_sensitive_condition',
            label: 'A condition that makes skin react badly to light',
            group: 'Health',
            sets: ['light_sensitive_condition'],
          },
          {
            id: 'epilepsy_light',
            label: 'Flashing light can cause a seizure',
            group: 'Health',
            sets: ['epilepsy_light'],
          },
          {
            id: 'heart_device',
            label: 'Pacemaker or electrical implant',
            group: 'Health',
            sets: ['heart_device'],
          },
          {
            id: 'metal_implant_area',
            label: 'Metal plate, pin or screw there',
            group: 'Health',
            sets: ['metal_implant_area'],
          },
          { id: 'metal_allergy', label: 'Metal', group: 'Allergies', sets: ['metal_allergy'] },
          {
            id: 'anaesthetic_allergy',
            label: 'Numbing cream or injections',
            group: 'Allergies',
            sets: ['anaesthetic_allergy'],
          },
          {
            id: 'salicylate_allergy',
            label: 'Aspirin',
            group: 'Allergies',
            sets: ['salicylate_allergy'],
          },
          { id: 'none', label: 'None of these', exclusive: true },
          { id: 'prefer_not_to_say', label: 'Prefer not to say', exclusive: true, unknown: true },
        ],
      },
    ],
  },
  {
    id: 'comfort',
    title: 'What would suit you?',
    questions: [
      {
        id: 'downtime',
        kind: 'single',
        title: 'How much time can your skin look red or flaky?',
        why: 'Some treatments leave skin red or flaky for days.',
        options: [
          {
            id: 'none',
            label: 'None',
            limits: { leastDowntimeDays: 0, withoutCategories: ['peel'] },
          },
          { id: 'days_1_3', label: '1 to 3 days', limits: { leastDowntimeDays: 3 } },
          { id: 'week', label: 'Up to a week', limits: { leastDowntimeDays: 7 } },
          { id: 'longer', label: 'Longer is fine' },
        ],
      },
      {
        id: 'needles',
        kind: 'single',
        title: 'How do you feel about needles or mild pain?',
        why: 'So that we leave out what you would rather not have.',
        when: { not: { is: ['goals', 'ingrown_hair'] } },
        options: [
          {
            id: 'avoid',
            label: "I'd rather avoid it",
            limits: { discomfort: 1, withoutCategories: ['needling', 'needling-energy'] },
          },
          { id: 'a_little', label: 'A little is OK', limits: { discomfort: 2 } },
          { id: 'fine', label: "I don't mind", limits: { discomfort: 4 } },
        ],
      },
      {
        id: 'ready_by',
        kind: 'single',
        title: 'Is there a date you want to be ready for?',
        why: 'So that your skin has time to settle before it.',
        options: [
          {
            id: 'under_2_weeks',
            label: 'In less than 2 weeks',
            message: 'Lasting change takes months.',
            limits: { marksSeenDays: 1 },
          },
          { id: 'weeks_2_8', label: 'In 2 to 8 weeks', limits: { marksSeenDays: 56 } },
          { id: 'no_date', label: 'No date' },
        ],
      },
    ],
  },
];
