/** Visitors of the default quiz: what they answer, and what makes each fact true of them. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { seeded, wander } from '../support/journey.js';

/** A grown-up in good health with calm, fair skin, who minds nothing. */
const healthy: Answers = {
  area: ['face'],
  age: '35_49',
  pregnancy: ['none'],
  skin_colour: 'pale',
  sun_reaction: 'usually_burns',
  skin_now: ['none'],
  health: ['none'],
  downtime: 'longer',
  needles: 'fine',
  ready_by: 'no_date',
};

/** Goals with which each treatment is suggested. */
const wishes: Record<string, Answers> = {
  microneedling_clinic: { goals: ['scars'], scar_type: ['pitted'], main_goal: 'scars' },
  rf_microneedling: { goals: ['scars'], scar_type: ['stretch_marks'], main_goal: 'scars' },
  peel_superficial: { goals: ['acne_prone'], main_goal: 'acne_prone' },
  peel_medium: {
    goals: ['fine_lines', 'pigment_sun'],
    colour_type: ['sun_spots'],
    main_goal: 'fine_lines',
  },
  laser_fractional_nonablative: {
    goals: ['scars'],
    scar_type: ['stretch_marks'],
    main_goal: 'scars',
  },
  laser_fractional_ablative: { goals: ['scars'], scar_type: ['pitted'], main_goal: 'scars' },
  ipl: { goals: ['pigment_sun'], colour_type: ['sun_spots'], main_goal: 'pigment_sun' },
  led: { goals: ['firmness'], main_goal: 'firmness', downtime: 'none', needles: 'avoid' },
  hydradermabrasion: { goals: ['glow_hydration'], main_goal: 'glow_hydration' },
  topical_retinoid: { goals: ['fine_lines'], main_goal: 'fine_lines' },
  topical_gentle: { goals: ['acne_prone'], main_goal: 'acne_prone' },
  laser_hair_reduction: { goals: ['ingrown_hair'], main_goal: 'ingrown_hair' },
};

const scar = (scar_type: string, scar_age = 'over_6_months'): Answers => ({
  goals: ['scars'],
  scar_type: [scar_type],
  scar_age,
});
const each = (ids: string[], answers: (id: string) => Answers) =>
  Object.fromEntries(ids.map((id) => [id, answers(id)]));

/** The answers that make a fact true. */
const tellings: Record<string, Answers> = {
  under_18: { age: 'under_18' },
  age_18_21: { age: '18_21' },
  ...each(['pregnant', 'breastfeeding', 'trying_to_conceive'], (id) => ({ pregnancy: [id] })),
  phototype_4: { skin_colour: 'light_brown', sun_reaction: 'usually_burns' },
  phototype_5: { skin_colour: 'light_medium', sun_reaction: 'very_rarely_burns' },
  phototype_6: { skin_colour: 'dark', sun_reaction: 'not_sure' },
  phototype_unknown: { skin_colour: 'not_sure', sun_reaction: 'not_sure' },
  raised_scar: scar('raised'),
  burn_scar: scar('burn'),
  scar_unknown: scar('not_sure'),
  scar_under_6m: scar('surgical_injury', 'under_6_months'),
  melasma: { goals: ['pigment_sun'], colour_type: ['patches'] },
  active_acne_inflamed: { goals: ['acne_prone'], spots_today: 'inflamed' },
  acne_severe: { goals: ['acne_prone'], spots_today: 'severe' },
  area_eyelid: { area: ['eyelids'] },
  area_also_eyelid: { area: ['face', 'eyelids'] },
  area_off_face: { area: ['neck_chest'] },
  area_also_off_face: { area: ['face', 'hands_arms'] },
  sun_spots_unchecked: { goals: ['pigment_sun'], colour_type: ['sun_spots'] },
  ...each(
    [
      'suspicious_mole',
      'skin_cancer_area',
      'cold_sore_now',
      'active_infection',
      'open_wound_or_rash',
      'inflammatory_skin_flare',
      'rosacea_flaring',
      'cold_sore_history',
      'eczema_prone',
      'rosacea_calm',
      'sensitive_skin',
      'sunburn_or_tan_recent',
      'recent_peel_laser',
      'recent_waxing',
      'rough_patches',
      'tattoo_area',
      'fake_tan',
      'recent_surgery_area',
      'recent_deep_resurfacing',
    ],
    (id) => ({ skin_now: [id] }),
  ),
  ...each(['recent_botox', 'recent_filler'], (id) => ({ area: ['face'], skin_now: [id] })),
  ...each(
    [
      'isotretinoin_now',
      'isotretinoin_past_6m',
      'blood_thinners',
      'photosensitising_medicine',
      'retinoid_acid_cream',
      'immunosuppressed',
      'cancer_treatment',
      'bleeding_disorder',
      'diabetes_controlled',
      'diabetes_uncontrolled',
      'keloid_history',
      'koebner_condition',
      'vitiligo',
      'connective_tissue_disease',
      'light_sensitive_condition',
      'epilepsy_light',
      'heart_device',
      'metal_implant_area',
      'metal_allergy',
      'anaesthetic_allergy',
      'salicylate_allergy',
    ],
    (id) => ({ health: [id] }),
  ),
};

/** Wants what `treatment` is best at, and has no fact to tell. */
export function benign(treatment: string): Answers {
  return { ...healthy, ...detailsFor([wishes[treatment]!.goals!].flat()), ...wishes[treatment] };
}

/** Facts that nobody who wants what `treatment` is best at is without. */
export const inherent = (treatment: string): string[] =>
  [wishes[treatment]!.colour_type ?? []].flat().includes('sun_spots')
    ? ['sun_spots_unchecked']
    : [];

/** The same visitor, asked what tells `fact`, in whom it is not true. */
export function without(treatment: string, fact: string): Answers {
  const { goals = [] } = tellings[fact]!;
  const added = { ...benign(treatment), ...detailsFor([goals].flat()) };
  return together({ ...added, ...wishes[treatment] }, { goals });
}

/** The same visitor, in whom `fact` is true. */
export const telling = (fact: string, answers: Answers): Answers =>
  together(answers, tellings[fact]!);

/** Wants several things at once, so that other treatments than usual come out on top. */
const demanding: Answers[] = [
  { goals: ['scars', 'firmness'], scar_type: ['stretch_marks'], main_goal: 'scars' },
  {
    goals: ['scars', 'acne_prone'],
    scar_type: ['stretch_marks'],
    spots_today: 'calm',
    main_goal: 'scars',
    pregnancy: ['trying_to_conceive'],
  },
];

/** Visitors with several wishes, in whom `fact` is true. */
export const manyWishes = (fact: string): Answers[] =>
  demanding.map((wanted) => telling(fact, { ...healthy, ...wanted }));

/** Harmless details about goals. */
const detailsFor = (goals: string[]): Answers => ({
  ...(goals.includes('scars') ? scar('surgical_injury') : {}),
  ...(goals.includes('pigment_sun') ? { colour_type: ['marks_after_spots'] } : {}),
  ...(goals.includes('acne_prone') ? { spots_today: 'calm' } : {}),
});

/** `seed`'s visitor, who answered at random, in whom `fact` is true as well. */
export function randomly(seed: number, fact: string): Answers {
  const { answers } = wander(defaultQuiz, seeded(seed)).state;
  // Those two end the quiz, so that nothing after them would be asked.
  const age = answers.age === 'under_18' ? '22_34' : answers.age!;
  const skin_now = [answers.skin_now ?? []].flat().filter((id) => id !== 'suspicious_mole');
  return telling(fact, { ...answers, age, skin_now });
}

/** Answers that exclude others. */
const ALONE = ['none', 'not_sure', 'prefer_not_to_say'];

/** Both sets of answers; where both list options, what the second says comes on top. */
function together(first: Answers, second: Answers): Answers {
  const answers: Record<string, string | readonly string[]> = { ...first, ...second };
  for (const [id, added] of Object.entries(second)) {
    const before = first[id];
    if (!Array.isArray(added) || !Array.isArray(before) || id === 'area') continue;
    answers[id] = [...new Set([...before.filter((option) => !ALONE.includes(option)), ...added])];
  }
  return answers;
}
