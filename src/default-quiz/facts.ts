import type { Fact } from '../definition/schema.js';

/** What each answer means for safety: message, advice, and effect on each treatment. */
export const facts: Fact[] = [
  {
    id: 'under_18',
    label: 'Under 18',
    advice: 'clinician-first',
    message:
      'Clinic cosmetic treatments are for adults. For acne or scars, please see a GP or dermatologist with a parent or carer.',
    stopsProcedures: true,
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'led',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E64', 'E1', 'E117'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'A retinoid cream needs advice from a GP or pharmacist at your age.',
        sources: ['E64', 'E1', 'E117'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'age_18_21',
    label: 'Aged 18 to 21',
    advice: 'tell-clinic',
    message:
      'Needling devices are authorised for people aged 22 and over in the USA. Ask the clinic if it is right for you now.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['microneedling_clinic', 'rf_microneedling'],
        sources: ['E1'],
      },
    ],
  },
  {
    id: 'pregnant',
    label: 'Pregnant or could be',
    advice: 'clinician-first',
    message:
      'Most cosmetic treatments are best left until after the birth. Ask your midwife or doctor before using active skin products.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E56', 'E11', 'U13'],
      },
      { effect: 'exclude', treatments: ['peel_superficial'], sources: ['E56', 'E57'] },
      { effect: 'exclude', treatments: ['led'], sources: ['E90', 'E56'] },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'Retinoid creams are not used in pregnancy.',
        sources: ['E58', 'E68'],
      },
      {
        effect: 'caution',
        treatments: ['topical_gentle'],
        message: 'Ask your midwife, doctor or pharmacist which products are safe in pregnancy.',
        sources: ['E59'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'breastfeeding',
    label: 'Breastfeeding',
    advice: 'clinician-first',
    message:
      'Skin-breaking treatments are usually left until you have finished breastfeeding. Ask your doctor or pharmacist first.',
    precautions: [
      {
        effect: 'exclude',
        treatments: ['microneedling_clinic', 'rf_microneedling', 'laser_fractional_ablative'],
        sources: ['E11', 'E82'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_medium'],
        message: 'Strong peels are usually left until you have finished breastfeeding.',
        sources: ['E11', 'E82'],
      },
      {
        effect: 'exclude',
        treatments: ['ipl'],
        message: 'Light treatment is usually left until you have finished breastfeeding.',
        sources: ['E11', 'E82'],
      },
      {
        effect: 'caution',
        treatments: [
          'peel_superficial',
          'laser_fractional_nonablative',
          'led',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        message: 'Ask your doctor or pharmacist before you have this while breastfeeding.',
        sources: ['E57', 'E92'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'Retinoid creams are usually left until you have finished breastfeeding.',
        sources: ['U6', 'E58'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'trying_to_conceive',
    label: 'Trying for a baby',
    advice: 'tell-clinic',
    message:
      'Tell the clinic that you are trying for a baby. Retinoid creams are not used when planning a pregnancy.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['peel_medium'],
        message: 'Some strong peels are not used when planning a pregnancy. Tell the clinic.',
        sources: ['E57'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'Retinoid creams are not used when planning a pregnancy.',
        sources: ['E68', 'E58'],
      },
    ],
  },
  {
    id: 'isotretinoin_now',
    label: 'Taking isotretinoin',
    advice: 'clinician-first',
    message:
      'Wait until your course has ended. Your prescriber decides when skin treatments are safe.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'hydradermabrasion',
        ],
        sources: ['E51', 'E11', 'E12', 'E90'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message:
          'Isotretinoin and a retinoid cream together can make skin very sore. Ask your prescriber.',
        sources: ['E51', 'E11', 'E12', 'E90'],
      },
      {
        effect: 'exclude',
        treatments: ['ipl', 'led', 'laser_hair_reduction'],
        message:
          'Isotretinoin can make skin react to light. Your prescriber decides when light is safe.',
        sources: ['E51', 'E11', 'E12', 'E90'],
      },
    ],
  },
  {
    id: 'isotretinoin_past_6m',
    label: 'Isotretinoin stopped less than 6 months ago',
    advice: 'clinician-first',
    message:
      'The usual advice is to wait 6 months after isotretinoin. Some specialists agree to less for mild treatments.',
    waitFrom: 'your last isotretinoin capsule',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        waitWeeks: 26,
        sources: ['E51', 'E50', 'E76'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message: 'Skin may still react to light more easily after isotretinoin. Tell the clinic.',
        sources: ['E51'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Skin can stay dry for months after isotretinoin. Start gently.',
        sources: ['E51'],
      },
    ],
  },
  {
    id: 'blood_thinners',
    label: 'Blood-thinning medicine',
    advice: 'clinician-first',
    message:
      'Do not stop your medicine. Skin may bruise or bleed more after treatment. The clinic should check with your doctor.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['microneedling_clinic', 'rf_microneedling', 'laser_fractional_ablative'],
        sources: ['E60', 'E12'],
      },
      { effect: 'caution', treatments: ['laser_fractional_nonablative', 'ipl'], sources: ['E82'] },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'photosensitising_medicine',
    label: 'Medicine that makes skin react to light',
    advice: 'tell-clinic',
    message:
      'Light treatments could burn you while you take this medicine. Ask a pharmacist. Do not stop it yourself.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['laser_fractional_nonablative', 'laser_fractional_ablative'],
        message:
          'Your medicine can make skin react to light. Tell the clinic before any laser. Do not stop it yourself.',
        sources: ['U7'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial', 'peel_medium'],
        message:
          'Your medicine can make skin burn in the sun, and so can a peel. Tell the clinic. Do not stop it yourself.',
        sources: ['U7'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message:
          'Your medicine and a retinoid can both make skin burn in the sun. Ask a pharmacist. Do not stop it yourself.',
        sources: ['U7'],
      },
      {
        effect: 'exclude',
        treatments: ['ipl', 'led', 'laser_hair_reduction'],
        sources: ['E82', 'E90', 'U7'],
      },
    ],
  },
  {
    id: 'retinoid_acid_cream',
    label: 'Retinoid or acid cream in use',
    advice: 'tell-clinic',
    message:
      'Tell the clinic which creams you use. You may need to pause them. Ask before you stop a prescription.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['U20'],
      },
    ],
  },
  {
    id: 'immunosuppressed',
    label: 'Weakened immune system',
    advice: 'clinician-first',
    message: 'Broken skin could get infected more easily. Please speak to your doctor first.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_ablative',
        ],
        sources: ['E19', 'E12', 'U8'],
      },
      {
        effect: 'caution',
        treatments: [
          'peel_superficial',
          'laser_fractional_nonablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        message:
          'Skin could heal more slowly or get infected more easily. Please speak to your doctor first.',
        sources: ['E82', 'U8'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'cancer_treatment',
    label: 'Chemotherapy or radiotherapy in the last 6 months',
    advice: 'clinician-first',
    message: 'Your cancer team needs to agree before any skin treatment.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'led',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E12', 'E63'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'Your cancer team needs to agree before you use a retinoid cream.',
        sources: ['E12', 'E63'],
      },
      {
        effect: 'caution',
        treatments: ['topical_gentle'],
        message: 'Ask your cancer team which skin products are right for you now.',
        sources: ['E63'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'bleeding_disorder',
    label: 'Bleeding disorder',
    advice: 'clinician-first',
    message: "Treatments that break the skin are not suitable without your specialist's agreement.",
    precautions: [
      {
        effect: 'exclude',
        treatments: ['microneedling_clinic', 'rf_microneedling', 'laser_fractional_ablative'],
        sources: ['E11'],
      },
      {
        effect: 'caution',
        treatments: ['peel_medium', 'laser_fractional_nonablative'],
        message: 'Skin may bruise or bleed more easily. Ask your specialist first.',
        sources: ['E82'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'diabetes_controlled',
    label: 'Diabetes, well controlled',
    advice: 'tell-clinic',
    message: 'Skin may heal more slowly. Tell the clinic before you book.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        sources: ['E62'],
      },
    ],
  },
  {
    id: 'diabetes_uncontrolled',
    label: 'Diabetes, hard to control',
    advice: 'clinician-first',
    message: 'Slow healing and infection are more likely. See your diabetes team first.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_ablative',
        ],
        sources: ['E12', 'E62'],
      },
      {
        effect: 'caution',
        treatments: ['ipl', 'hydradermabrasion', 'laser_hair_reduction'],
        sources: ['E62', 'E82'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_superficial', 'laser_fractional_nonablative'],
        sources: ['E92', 'E62', 'U23'],
      },
    ],
  },
  {
    id: 'keloid_history',
    label: 'Thick or raised scars',
    advice: 'clinician-first',
    message:
      'Needling, lasers and stronger peels could cause new raised scars. See a dermatologist first.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        sources: ['E52', 'E19', 'E76'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial', 'ipl', 'laser_hair_reduction'],
        message:
          'If this irritates or burns the skin, a raised scar could form. Ask for a small test area first.',
        sources: ['E76', 'E82'],
      },
    ],
  },
  {
    id: 'connective_tissue_disease',
    label: 'Scleroderma, lupus or similar',
    advice: 'clinician-first',
    message:
      'A dermatologist should decide before any treatment that breaks the skin or shines light on it.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'laser_hair_reduction',
        ],
        sources: ['E11', 'E82', 'U12'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_medium'],
        message: 'A dermatologist should decide before any peel or facial.',
        sources: ['E11', 'E82', 'U12'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'A dermatologist should agree before you use a retinoid cream.',
        sources: ['E92', 'U12'],
      },
      { effect: 'exclude', treatments: ['led'], sources: ['E90'] },
      {
        effect: 'exclude',
        treatments: ['peel_superficial', 'hydradermabrasion'],
        message: 'A dermatologist should decide before any peel or facial.',
        sources: ['E92', 'U12'],
      },
    ],
  },
  {
    id: 'light_sensitive_condition',
    label: 'Skin that reacts badly to light',
    advice: 'clinician-first',
    message: 'Light treatments are not suitable. Ask your doctor or pharmacist first.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['laser_fractional_nonablative'],
        message: 'Your skin reacts badly to light. Ask your doctor before any laser.',
        sources: ['E82'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message:
          'A retinoid can make skin burn more easily in the sun. Ask your doctor or pharmacist first.',
        sources: ['E82'],
      },
      {
        effect: 'exclude',
        treatments: ['ipl', 'led', 'laser_hair_reduction'],
        sources: ['E82', 'E90'],
      },
    ],
  },
  {
    id: 'epilepsy_light',
    label: 'Seizures set off by flashing light',
    advice: 'tell-clinic',
    message: 'Flashing-light treatments are not suitable. Tell the clinic before you book.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['laser_fractional_nonablative', 'laser_hair_reduction'],
        message: 'Laser light can flash. Tell the clinic before you book.',
        sources: ['E82'],
      },
      { effect: 'exclude', treatments: ['ipl', 'led'], sources: ['E82', 'E90'] },
    ],
  },
  {
    id: 'heart_device',
    label: 'Pacemaker or implanted device',
    advice: 'tell-clinic',
    message: 'Radio-frequency treatments are not suitable. Tell the clinic before you book.',
    precautions: [
      { effect: 'exclude', treatments: ['rf_microneedling'], sources: ['U2'] },
      {
        effect: 'caution',
        treatments: ['ipl', 'laser_hair_reduction'],
        message: 'Tell the clinic about your implant before any light or laser.',
        sources: ['E82'],
      },
    ],
  },
  {
    id: 'metal_implant_area',
    label: 'Metal in the area',
    advice: 'tell-clinic',
    message: 'Radio-frequency treatments are not suitable there. Tell the clinic before you book.',
    precautions: [
      { effect: 'exclude', treatments: ['rf_microneedling'], sources: ['U2'] },
      {
        effect: 'caution',
        treatments: ['ipl'],
        message: 'Tell the clinic about the metal before any light treatment there.',
        sources: ['E82'],
      },
    ],
  },
  {
    id: 'metal_allergy',
    label: 'Metal allergy',
    advice: 'clinician-first',
    message:
      'Needles are usually steel that contains nickel. Ask a dermatologist about a patch test, or about other treatments.',
    precautions: [
      {
        effect: 'exclude',
        treatments: ['microneedling_clinic', 'rf_microneedling'],
        sources: ['E11', 'E61', 'E5'],
      },
    ],
  },
  {
    id: 'anaesthetic_allergy',
    label: 'Numbing-cream allergy',
    advice: 'tell-clinic',
    message: 'Tell the clinic before any treatment that needs numbing.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        sources: ['E11'],
      },
    ],
  },
  {
    id: 'salicylate_allergy',
    label: 'Aspirin allergy',
    advice: 'tell-clinic',
    message: 'Salicylic-acid products are not suitable. Tell the clinic before you book.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['peel_superficial'],
        message:
          'Some light peels use salicylic acid, which is not suitable for you. Tell the clinic.',
        sources: ['E92', 'U15'],
      },
      {
        effect: 'caution',
        treatments: ['hydradermabrasion'],
        message:
          'Some serums used here contain salicylic acid, which is not suitable for you. Tell the clinic.',
        sources: ['E92', 'U15'],
      },
    ],
  },
  {
    id: 'koebner_condition',
    label: 'Psoriasis or lichen planus',
    advice: 'clinician-first',
    message: 'New patches can appear where skin is injured. See a dermatologist first.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        sources: ['E55'],
      },
      {
        effect: 'caution',
        treatments: ['ipl', 'laser_hair_reduction'],
        message: 'New patches can appear where light burns the skin. See a dermatologist first.',
        sources: ['E55'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'New patches can appear where a cream makes skin sore. See a dermatologist first.',
        sources: ['E55'],
      },
    ],
  },
  {
    id: 'vitiligo',
    label: 'Vitiligo',
    advice: 'clinician-first',
    message:
      'New pale patches can appear where skin is injured or burnt. See a dermatologist first.',
    precautions: [
      { effect: 'exclude', treatments: ['ipl', 'laser_hair_reduction'], sources: ['E55', 'U21'] },
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        sources: ['E55', 'U21'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message:
          'New pale patches can appear where a cream makes skin sore. See a dermatologist first.',
        sources: ['E55', 'U21'],
      },
    ],
  },
  {
    id: 'suspicious_mole',
    label: 'Changing mole, or a sore that has not healed',
    advice: 'see-doctor-soon',
    message: 'Please see your doctor soon to have this checked. Treatments should wait.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'led',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E65'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'Do not put creams on it before your doctor has seen it.',
        sources: ['E65'],
      },
      {
        effect: 'caution',
        treatments: ['topical_gentle'],
        message: 'Do not put creams on it before your doctor has seen it.',
        sources: ['E65'],
      },
    ],
  },
  {
    id: 'skin_cancer_area',
    label: 'Skin cancer in the area',
    advice: 'clinician-first',
    message: 'Your dermatologist needs to agree first.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'led',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E11', 'E82'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Ask your dermatologist before you use a retinoid cream there.',
        sources: ['E11'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'rough_patches',
    label: 'Rough patches that stay',
    advice: 'clinician-first',
    message: 'Ask a GP or dermatologist to look at the rough patches before any treatment.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E119', 'U23'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message:
          'Do not use a retinoid on the rough patches before a GP or dermatologist has seen them.',
        sources: ['E119', 'U23'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message:
          'Ask a GP or dermatologist to look at the rough patches before light is used on them.',
        sources: ['E119', 'U23'],
      },
    ],
  },
  {
    id: 'active_infection',
    label: 'Skin infection or warts',
    advice: 'tell-clinic',
    message:
      'Have it treated first. Treating infected skin could spread it. A pharmacist or GP can help.',
    waitFrom: 'the day the infection has cleared',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        waitWeeks: 2,
        sources: ['E5', 'E11'],
      },
      {
        effect: 'defer',
        treatments: ['topical_retinoid'],
        waitWeeks: 2,
        message:
          'Have it treated first. A retinoid would sting infected skin. A pharmacist or GP can help.',
        sources: ['E5'],
      },
      { effect: 'exclude', treatments: ['prp'], sources: ['E99'] },
    ],
  },
  {
    id: 'cold_sore_now',
    label: 'Cold sore now',
    advice: 'tell-clinic',
    message: 'Wait until it has healed fully.',
    waitFrom: 'the day the cold sore has healed fully',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
        ],
        waitWeeks: 2,
        sources: ['E12', 'E92', 'E54'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Keep the cream away from the cold sore until it has healed.',
        sources: ['E54'],
      },
      {
        effect: 'caution',
        treatments: ['laser_hair_reduction'],
        message: 'Keep the laser away from the cold sore until it has healed.',
        sources: ['E54'],
      },
    ],
  },
  {
    id: 'cold_sore_history',
    label: 'Cold sores in the past',
    advice: 'tell-clinic',
    message: 'Ask the clinic about tablets to prevent a cold sore before facial treatment.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
        ],
        sources: ['E19', 'E54', 'E38'],
      },
      { effect: 'caution', treatments: ['peel_superficial'], sources: ['E54'] },
    ],
  },
  {
    id: 'open_wound_or_rash',
    label: 'Broken or sore skin',
    advice: 'tell-clinic',
    message: 'Let the skin heal first.',
    waitFrom: 'the day the skin has healed fully',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'led',
          'hydradermabrasion',
          'topical_retinoid',
          'laser_hair_reduction',
        ],
        waitWeeks: 2,
        sources: ['E11'],
      },
    ],
  },
  {
    id: 'active_acne_inflamed',
    label: 'Many red or sore spots',
    advice: 'tell-clinic',
    message: 'Treat the spots first, usually a 12-week course. A pharmacist or GP can start this.',
    waitFrom: 'the day the spots have settled',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        waitWeeks: 12,
        sources: ['E19', 'E12', 'E70', 'E68'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial'],
        message:
          'Sore spots may need their own treatment first. Ask the clinic if your skin is calm enough for a peel.',
        sources: ['E74', 'E82'],
      },
      {
        effect: 'caution',
        treatments: ['ipl'],
        message:
          'Sore spots may need their own treatment first. Ask the clinic if your skin is calm enough for light.',
        sources: ['E74', 'E82'],
      },
      { effect: 'defer', treatments: ['hydradermabrasion'], waitWeeks: 12, sources: ['E92'] },
    ],
  },
  {
    id: 'acne_severe',
    label: 'Deep painful lumps, or spots that leave scars',
    advice: 'clinician-first',
    message:
      'Please see a GP or dermatologist soon. Good medicines exist, and early care may help prevent scars.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
        ],
        sources: ['E70', 'E12', 'E68'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message:
          'Deep spots need a medicine. Please see a GP or dermatologist soon, whatever light may add.',
        sources: ['E70'],
      },
      { effect: 'exclude', treatments: ['peel_superficial'], sources: ['U23', 'E70'] },
    ],
  },
  {
    id: 'inflammatory_skin_flare',
    label: 'Eczema, dermatitis or psoriasis flaring',
    advice: 'tell-clinic',
    message: 'Calm the flare first.',
    waitFrom: 'the day the flare has settled',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        waitWeeks: 4,
        sources: ['E12', 'E92'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message: 'Ask the clinic if light is right while your skin is flaring.',
        sources: ['E12'],
      },
      {
        effect: 'defer',
        treatments: ['topical_retinoid'],
        waitWeeks: 4,
        message: 'Calm the flare first. A retinoid would make it sting.',
        sources: ['E12'],
      },
    ],
  },
  {
    id: 'eczema_prone',
    label: 'Eczema-prone skin',
    advice: 'tell-clinic',
    message:
      'Skin that gets eczema can sting or flare after treatment. Start gently and patch test.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['microneedling_clinic', 'rf_microneedling'],
        sources: ['E12'],
      },
      { effect: 'caution', treatments: ['hydradermabrasion'], sources: ['E92'] },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'A retinoid can sting skin that gets eczema. Start gently and patch test.',
        sources: ['E92'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial', 'peel_medium'],
        message: 'A peel can sting skin that gets eczema. Ask for a patch test.',
        sources: ['E92'],
      },
    ],
  },
  {
    id: 'rosacea_flaring',
    label: 'Rosacea flaring',
    advice: 'clinician-first',
    message: 'Calm rosacea first with a GP or dermatologist.',
    waitFrom: 'the day the flare has settled',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
        ],
        waitWeeks: 8,
        sources: ['E12', 'E92', 'E67'],
      },
      {
        effect: 'defer',
        treatments: ['topical_retinoid'],
        waitWeeks: 8,
        message: 'Calm rosacea first with a GP or dermatologist. A retinoid would make it sting.',
        sources: ['E12', 'E92', 'E67'],
      },
    ],
  },
  {
    id: 'rosacea_calm',
    label: 'Rosacea, calm',
    advice: 'tell-clinic',
    message: 'Rosacea can flare after treatment. Go slowly and tell the clinic.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'hydradermabrasion',
        ],
        sources: ['E67'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'A retinoid can redden skin with rosacea. Start gently and patch test.',
        sources: ['E67'],
      },
    ],
  },
  {
    id: 'sunburn_or_tan_recent',
    label: 'Sunburn or tan in the last 4 weeks',
    advice: 'tell-clinic',
    message: 'Tanned or burnt skin marks and burns more easily. Wait and use sunscreen.',
    waitFrom: 'the day the sunburn has healed or the tan has faded',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'hydradermabrasion',
        ],
        waitWeeks: 2,
        sources: ['E12', 'E92', 'U14'],
      },
      {
        effect: 'defer',
        treatments: [
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'laser_hair_reduction',
        ],
        waitWeeks: 4,
        sources: ['E82', 'E102', 'U14'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Let sunburn heal before you start a retinoid, and use sunscreen every day.',
        sources: ['U14'],
      },
    ],
  },
  {
    id: 'fake_tan',
    label: 'Fake tan in the last 2 weeks',
    advice: 'tell-clinic',
    message: 'Fake tan soaks up light, so light and lasers could burn. Wait until it has gone.',
    waitFrom: 'the day your fake tan has gone',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'laser_hair_reduction',
        ],
        waitWeeks: 2,
        sources: ['U18'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial'],
        message: 'Let fake tan fade first, or a peel may look uneven.',
        sources: ['U18'],
      },
    ],
  },
  {
    id: 'sensitive_skin',
    label: 'Very sensitive skin',
    advice: 'tell-clinic',
    message: 'Ask for a patch test and the mildest setting.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
        ],
        sources: ['E112'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial', 'peel_medium'],
        message: 'Ask for a patch test and the mildest peel.',
        sources: ['E112'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Start with a mild cream and patch test.',
        sources: ['E112'],
      },
    ],
  },
  {
    id: 'tattoo_area',
    label: 'Tattoo or permanent make-up in the area',
    advice: 'tell-clinic',
    message:
      'Light and lasers can burn tattooed skin or change the colour. Tell the clinic, also about permanent make-up.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'laser_hair_reduction',
        ],
        sources: ['U18'],
      },
      {
        effect: 'caution',
        treatments: ['microneedling_clinic', 'rf_microneedling', 'peel_medium'],
        message:
          'The clinic should work around the tattoo or permanent make-up. It could fade or blur.',
        sources: ['U18'],
      },
    ],
  },
  {
    id: 'melasma',
    label: 'Brown or grey patches like these',
    advice: 'tell-clinic',
    message: 'Heat and light can make this kind of patch darker. Sunscreen and creams come first.',
    precautions: [
      {
        effect: 'caution',
        treatments: ['rf_microneedling', 'laser_fractional_nonablative', 'led'],
        sources: ['E84', 'E90', 'E42'],
      },
      {
        effect: 'caution',
        treatments: ['microneedling_clinic'],
        message:
          'Needling can irritate this kind of patch and make it darker. Sunscreen and creams come first.',
        sources: ['E84', 'E90', 'E42'],
      },
      {
        effect: 'caution',
        treatments: ['peel_medium'],
        message:
          'A peel can irritate this kind of patch and make it darker. Sunscreen and creams come first.',
        sources: ['E84', 'E90', 'E42'],
      },
      {
        effect: 'caution',
        treatments: ['hydradermabrasion'],
        message: 'Rubbing can make this kind of patch darker. Sunscreen and creams come first.',
        sources: ['E84', 'E90', 'E42'],
      },
      {
        effect: 'exclude',
        treatments: ['laser_fractional_ablative', 'ipl'],
        sources: ['E83', 'E84'],
      },
      {
        effect: 'caution',
        treatments: ['peel_superficial'],
        message:
          'A peel can irritate this kind of patch and make it darker. Sunscreen and creams come first.',
        sources: ['E123', 'E124'],
      },
    ],
  },
  {
    id: 'sun_spots_unchecked',
    label: 'Brown spots nobody has looked at',
    advice: 'tell-clinic',
    message:
      'Have a clinician look at your brown spots before they are treated. If one is changing, see your doctor.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
        ],
        sources: ['E118', 'E119'],
      },
    ],
  },
  {
    id: 'raised_scar',
    label: 'Raised, lumpy scar',
    advice: 'clinician-first',
    message: 'Raised scars need a doctor. Needling or peeling could make them grow.',
    precautions: [
      {
        effect: 'exclude',
        treatments: ['microneedling_clinic', 'rf_microneedling', 'peel_superficial', 'peel_medium'],
        sources: ['E52', 'E53', 'E37'],
      },
      {
        effect: 'exclude',
        treatments: ['laser_fractional_nonablative', 'laser_fractional_ablative', 'ipl'],
        message: 'Raised scars need a doctor, who decides if light or laser is right.',
        sources: ['E52', 'E53', 'E37'],
      },
    ],
  },
  {
    id: 'burn_scar',
    label: 'Burn scar',
    advice: 'clinician-first',
    message: 'Burn scars are treated by burns or plastic-surgery teams.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        sources: ['E40', 'E38', 'E39'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_superficial', 'peel_medium', 'ipl'],
        sources: ['U16'],
      },
    ],
  },
  {
    id: 'scar_unknown',
    label: 'A scar of unknown kind',
    advice: 'clinician-first',
    message:
      'Ask a doctor or dermatologist to look at the scar first. Some kinds need another treatment.',
    precautions: [
      {
        effect: 'exclude',
        treatments: ['rf_microneedling', 'peel_medium', 'laser_fractional_ablative'],
        sources: ['U17'],
      },
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'peel_superficial',
          'laser_fractional_nonablative',
          'ipl',
        ],
        sources: ['U17'],
      },
    ],
  },
  {
    id: 'scar_under_6m',
    label: 'Scar or operation less than 6 months old',
    advice: 'tell-clinic',
    message: 'New scars keep changing for months. Protect the scar from the sun and wait.',
    waitFrom: 'the day the scar began, such as the day of the operation or injury',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
        ],
        waitWeeks: 26,
        sources: ['E53', 'E12', 'E40'],
      },
    ],
  },
  {
    id: 'area_eyelid',
    label: 'Only eyelids or very close to the eyes',
    advice: 'clinician-first',
    when: { all: [{ includes: ['area', 'eyelids'] }, { not: { includes: ['area', 'face'] } }] },
    message: 'Only an eye-area specialist should treat here.',
    precautions: [
      {
        effect: 'exclude',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E11'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message: 'Light so close to the eyes needs eye cover. Ask an eye-area specialist.',
        sources: ['E90'],
      },
      {
        effect: 'exclude',
        treatments: ['topical_retinoid'],
        message: 'Retinoid creams are kept off the eyelids.',
        sources: ['E121'],
      },
    ],
  },
  {
    id: 'area_also_eyelid',
    label: 'The face and the eyelids',
    advice: 'tell-clinic',
    when: { all: [{ includes: ['area', 'face'] }, { includes: ['area', 'eyelids'] }] },
    message:
      'Not on the eyelids or close to the eyes. Only an eye-area specialist should treat there.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        sources: ['E11', 'E121'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Keep the cream off the eyelids.',
        sources: ['E11', 'E121'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message: 'Cover the eyes, and keep the light off the eyelids.',
        sources: ['E11', 'E121'],
      },
    ],
  },
  {
    id: 'area_off_face',
    label: 'Only skin off the face',
    advice: 'tell-clinic',
    when: {
      all: [
        { not: { includes: ['area', 'face'] } },
        {
          any: [
            { includes: ['area', 'neck_chest'] },
            { includes: ['area', 'trunk'] },
            { includes: ['area', 'back_shoulders'] },
            { includes: ['area', 'hands_arms'] },
            { includes: ['area', 'underarms_legs_bikini'] },
            { includes: ['area', 'other'] },
          ],
        },
      ],
    },
    message:
      'Skin on the body heals more slowly than on the face. Strong peels and strong lasers are for the face.',
    precautions: [
      {
        effect: 'exclude',
        treatments: ['laser_fractional_ablative'],
        message: 'Skin off the face heals more slowly and can scar, so this is for the face only.',
        sources: ['E120'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_medium'],
        message: 'Skin off the face heals more slowly and can scar, so this is for the face only.',
        sources: ['U22'],
      },
    ],
  },
  {
    id: 'area_also_off_face',
    label: 'The face and other places',
    advice: 'none',
    when: {
      all: [
        { includes: ['area', 'face'] },
        {
          any: [
            { includes: ['area', 'neck_chest'] },
            { includes: ['area', 'trunk'] },
            { includes: ['area', 'back_shoulders'] },
            { includes: ['area', 'hands_arms'] },
            { includes: ['area', 'underarms_legs_bikini'] },
            { includes: ['area', 'other'] },
          ],
        },
      ],
    },
    message: 'Only on the face. Other skin heals more slowly and can scar.',
    precautions: [
      { effect: 'caution', treatments: ['laser_fractional_ablative'], sources: ['E120'] },
      { effect: 'caution', treatments: ['peel_medium'], sources: ['U22'] },
    ],
  },
  {
    id: 'recent_botox',
    label: 'Anti-wrinkle injections in the last 2 weeks',
    advice: 'tell-clinic',
    message: 'Leave 2 weeks between injections and other face treatments.',
    waitFrom: 'your last injection',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
        ],
        waitWeeks: 2,
        sources: ['E106', 'E12', 'E92'],
      },
    ],
  },
  {
    id: 'recent_filler',
    label: 'Filler in the last 4 weeks',
    advice: 'tell-clinic',
    message: 'Leave about 4 weeks after filler. Some clinics ask for longer.',
    waitFrom: 'your last injection',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
        ],
        waitWeeks: 4,
        sources: ['E106', 'E12'],
      },
    ],
  },
  {
    id: 'recent_peel_laser',
    label: 'Light peel, IPL or needling in the last 4 weeks',
    advice: 'tell-clinic',
    message: 'Let the skin recover first.',
    waitFrom: 'your last light peel, IPL or needling',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
        ],
        waitWeeks: 4,
        sources: ['E12'],
      },
      {
        effect: 'defer',
        treatments: ['hydradermabrasion', 'laser_hair_reduction'],
        waitWeeks: 2,
        sources: ['E92'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Let the skin recover before you use a retinoid.',
        sources: ['E105'],
      },
    ],
  },
  {
    id: 'recent_deep_resurfacing',
    label: 'Strong peel or resurfacing laser in the last 3 months',
    advice: 'tell-clinic',
    message: 'Skin needs about 3 months to recover after a strong peel or resurfacing laser.',
    waitFrom: 'the day of your strong peel or resurfacing laser',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'ipl',
          'hydradermabrasion',
          'laser_hair_reduction',
        ],
        waitWeeks: 12,
        sources: ['U19'],
      },
      {
        effect: 'caution',
        treatments: ['topical_retinoid'],
        message: 'Let the skin recover before you use a retinoid again.',
        sources: ['U19'],
      },
    ],
  },
  {
    id: 'recent_surgery_area',
    label: 'Operation or stitches there in the last 6 months',
    advice: 'tell-clinic',
    message:
      'Skin needs months to heal after an operation or stitches. Tell the clinic what was done.',
    waitFrom: 'the day of your operation',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
        ],
        waitWeeks: 26,
        sources: ['U19'],
      },
      {
        effect: 'defer',
        treatments: ['peel_superficial', 'ipl', 'hydradermabrasion', 'laser_hair_reduction'],
        waitWeeks: 12,
        sources: ['U19'],
      },
    ],
  },
  {
    id: 'recent_waxing',
    label: 'Waxing, threading or hair-removal cream in the last week',
    advice: 'tell-clinic',
    message: 'Skin needs time after waxing, threading or hair-removal cream.',
    waitFrom: 'the last waxing, threading or hair-removal cream',
    precautions: [
      {
        effect: 'defer',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'peel_medium',
          'laser_fractional_nonablative',
          'laser_fractional_ablative',
          'hydradermabrasion',
        ],
        waitWeeks: 1,
        message: 'Leave a week after waxing, threading or hair-removal cream.',
        sources: ['E12', 'E92'],
      },
      {
        effect: 'defer',
        treatments: ['laser_hair_reduction'],
        waitWeeks: 4,
        message: 'Laser hair reduction needs 4 weeks of growth.',
        sources: ['E102'],
      },
      {
        effect: 'defer',
        treatments: ['ipl'],
        waitWeeks: 4,
        message: 'IPL needs 4 weeks after waxing, threading or hair-removal cream.',
        sources: ['U23'],
      },
    ],
  },
  {
    id: 'phototype_4',
    label: 'Skin that is light brown or rarely burns',
    advice: 'none',
    message: 'Skin like yours can mark after treatment. Ask for gentle settings.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'laser_fractional_nonablative',
          'laser_hair_reduction',
        ],
        sources: ['E74', 'E17', 'E10'],
      },
      {
        effect: 'caution',
        treatments: ['ipl'],
        message:
          'Skin like yours can burn or mark from light. Ask for a small test area and gentle settings.',
        sources: ['E82', 'E74', 'E78'],
      },
      {
        effect: 'caution',
        treatments: ['peel_medium', 'laser_fractional_ablative'],
        message:
          'A strong treatment can leave dark marks on skin like yours. Ask for gentle settings.',
        sources: ['E82', 'E74', 'E78'],
      },
    ],
  },
  {
    id: 'phototype_5',
    label: 'Skin that is brown or very rarely burns',
    advice: 'tell-clinic',
    message:
      'Skin like yours can mark after treatment. Choose someone with experience of treating it.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'laser_fractional_nonablative',
          'laser_hair_reduction',
        ],
        sources: ['E74', 'E17', 'E78', 'E100'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_medium'],
        message: 'A strong peel can leave dark marks on skin like yours.',
        sources: ['E82', 'E74', 'E80'],
      },
      {
        effect: 'exclude',
        treatments: ['laser_fractional_ablative'],
        message: 'A strong laser can leave dark marks on skin like yours.',
        sources: ['E82', 'E74', 'E80'],
      },
      {
        effect: 'exclude',
        treatments: ['ipl'],
        message: 'Bright light can burn or mark skin like yours.',
        sources: ['E82', 'E74', 'E80'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message: 'Light may make skin like yours darker. Ask the clinic first.',
        sources: ['E90'],
      },
    ],
  },
  {
    id: 'phototype_6',
    label: 'Skin that is dark brown or black, or never burns',
    advice: 'tell-clinic',
    message:
      'Skin like yours can mark after treatment. Choose someone with experience of treating it.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'laser_fractional_nonablative',
          'laser_hair_reduction',
        ],
        sources: ['E74', 'E10', 'E78', 'E100'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_medium'],
        message: 'A strong peel can leave dark marks on skin like yours.',
        sources: ['E82', 'E74', 'E80'],
      },
      {
        effect: 'exclude',
        treatments: ['laser_fractional_ablative'],
        message: 'A strong laser can leave dark marks on skin like yours.',
        sources: ['E82', 'E74', 'E80'],
      },
      {
        effect: 'exclude',
        treatments: ['ipl'],
        message: 'Bright light can burn or mark skin like yours.',
        sources: ['E82', 'E74', 'E80'],
      },
      {
        effect: 'caution',
        treatments: ['led'],
        message: 'Light may make skin like yours darker. Ask the clinic first.',
        sources: ['E90'],
      },
    ],
  },
  {
    id: 'phototype_unknown',
    label: 'Not known how skin takes the sun',
    advice: 'tell-clinic',
    message: 'The clinic should check how your skin reacts to sun and do a patch test first.',
    precautions: [
      {
        effect: 'caution',
        treatments: [
          'microneedling_clinic',
          'rf_microneedling',
          'peel_superficial',
          'laser_fractional_nonablative',
          'laser_hair_reduction',
        ],
        sources: ['E109'],
      },
      {
        effect: 'exclude',
        treatments: ['peel_medium', 'laser_fractional_ablative', 'ipl'],
        message: 'Until the clinic knows how your skin reacts to sun, this could burn or mark it.',
        sources: ['E109', 'E82'],
      },
    ],
  },
];
