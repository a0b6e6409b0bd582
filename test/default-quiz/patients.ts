/**
 * Single patients: what they answer beside a healthy grown-up's answers, and what has to come of it.
 * Written from the clinical documents, apart from the data.
 */
import type { Answers } from '../../src/engine/answers.js';

export interface Patient {
  who: string;
  answers: Answers;
  /** Shown for now, in any order. */
  now?: readonly string[];
  /** Neither shown for now nor for later. */
  never?: readonly string[];
  /** Shown for now, with a caution that says this. */
  cautions?: Readonly<Record<string, RegExp>>;
  /** Treatment → every wait, in any order: weeks and fact. */
  waits?: Readonly<Record<string, readonly string[]>>;
  advice?: string;
}

const PROCEDURES = [
  ...['microneedling_clinic', 'rf_microneedling', 'peel_superficial', 'peel_medium'],
  ...['laser_fractional_nonablative', 'laser_fractional_ablative', 'ipl', 'led'],
  ...['hydradermabrasion', 'laser_hair_reduction'],
];

export const patients: readonly Patient[] = [
  {
    who: 'sunburnt, with a light peel last month',
    answers: { skin_now: ['sunburn_or_tan_recent', 'recent_peel_laser'] },
    waits: { peel_superficial: ['4 recent_peel_laser', '2 sunburn_or_tan_recent'] },
  },
  {
    who: 'with brown spots that nobody has looked at',
    answers: { goals: ['pigment_sun'], colour_type: ['sun_spots'] },
    cautions: { ipl: /Have a clinician look at your brown spots/ },
  },
  {
    who: 'who came for scars and has patches on the face',
    answers: { skin_now: ['patches'] },
    never: ['laser_fractional_ablative', 'ipl'],
  },
  {
    who: 'with a mole that is changing',
    answers: { skin_now: ['suspicious_mole'] },
    never: PROCEDURES,
    advice: 'see-doctor-soon',
  },
  {
    who: 'who skips the question about the skin today',
    answers: { skin_now: [] },
    never: PROCEDURES,
    advice: 'clinician-first',
  },
  {
    who: 'who is not sure about the skin today',
    answers: { skin_now: ['not_sure'] },
    never: PROCEDURES,
    advice: 'clinician-first',
  },
  {
    who: 'with scars on the neck only',
    answers: { area: ['neck_chest'] },
    never: ['laser_fractional_ablative', 'peel_medium'],
  },
  {
    who: 'with scars on the face and the neck',
    answers: { area: ['face', 'neck_chest'] },
    cautions: { laser_fractional_ablative: /only on the face|face only|on the face/i },
  },
  {
    who: 'with a wedding in ten days',
    answers: { goals: ['fine_lines'], ready_by: 'under_2_weeks' },
    never: ['topical_retinoid', 'laser_fractional_ablative', 'peel_medium'],
  },
  {
    who: 'with a party in five weeks',
    answers: { goals: ['scars'], ready_by: 'weeks_2_8' },
    never: ['laser_fractional_ablative'],
  },
  {
    who: 'who wants no time off',
    answers: { goals: ['glow_hydration'], downtime: 'none' },
    never: ['peel_superficial', 'peel_medium'],
  },
  {
    who: 'with lines on the eyelids only',
    answers: { goals: ['fine_lines'], area: ['eyelids'] },
    never: ['topical_retinoid'],
  },
  {
    who: 'with lines on the face and the eyelids',
    answers: { goals: ['fine_lines'], area: ['face', 'eyelids'] },
    cautions: { topical_retinoid: /eye/ },
  },
  {
    who: 'allergic to metal',
    answers: { health: ['metal_allergy'] },
    never: ['microneedling_clinic', 'rf_microneedling'],
  },
  {
    who: 'who does not say what colour the skin is',
    answers: {
      ...{ goals: ['pigment_sun'], colour_type: ['sun_spots'] },
      ...{ skin_colour: 'not_sure', sun_reaction: 'sometimes_burns' },
    },
    never: ['ipl'],
  },
  {
    who: 'with a tattoo there',
    answers: { goals: ['pigment_sun'], colour_type: ['sun_spots'], skin_now: ['tattoo_area'] },
    never: ['ipl', 'laser_fractional_nonablative', 'laser_fractional_ablative'],
  },
  {
    who: 'with fake tan on the skin',
    answers: { goals: ['ingrown_hair'], area: ['beard_neck'], skin_now: ['fake_tan'] },
    waits: { laser_hair_reduction: ['2 fake_tan'] },
  },
  {
    who: 'operated there three months ago',
    answers: { skin_now: ['recent_surgery_area'] },
    waits: { microneedling_clinic: ['26 recent_surgery_area'] },
  },
  {
    who: 'with rough patches that stay',
    answers: { skin_now: ['rough_patches'] },
    never: ['microneedling_clinic', 'peel_superficial', 'ipl', 'laser_fractional_ablative'],
    advice: 'clinician-first',
  },
  {
    who: 'with brown patches who wishes for an even colour',
    answers: { goals: ['pigment_sun'], colour_type: ['patches'] },
    never: ['ipl', 'laser_fractional_ablative'],
    cautions: { peel_superficial: /./ },
  },
  {
    who: 'with vitiligo and ingrown hairs',
    answers: { goals: ['ingrown_hair'], area: ['beard_neck'], health: ['vitiligo'] },
    never: ['laser_hair_reduction'],
  },
  {
    who: 'with new red stretch marks',
    answers: { scar_type: ['stretch_marks'], scar_age: 'under_6_months', area: ['trunk'] },
    now: ['microneedling_clinic'],
  },
];
