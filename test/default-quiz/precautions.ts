/**
 * What each fact means for each treatment, as the clinical catalogue has it. Written down a second
 * time and kept apart from `src/default-quiz/`, so that no slip there goes unnoticed: change a cell
 * only together with the clinician who signs the content off.
 *
 * x = exclude · a number = defer, by so many weeks · c = caution · . = nothing
 */
/** The treatments in short, as the columns of the tables here and in `figures.ts` name them. */
export const columns = {
  mn: 'microneedling_clinic',
  rf: 'rf_microneedling',
  ps: 'peel_superficial',
  pm: 'peel_medium',
  ln: 'laser_fractional_nonablative',
  la: 'laser_fractional_ablative',
  ip: 'ipl',
  le: 'led',
  hd: 'hydradermabrasion',
  tr: 'topical_retinoid',
  tg: 'topical_gentle',
  lh: 'laser_hair_reduction',
} as const;

/** The one add-on, in the last column. */
const ADD_ON = 'prp';

const adviceWords = {
  none: 'none',
  tell: 'tell-clinic',
  clin: 'clinician-first',
  soon: 'see-doctor-soon',
} as const;

const table = `
fact                      advice mn rf ps pm ln la ip le hd tr tg lh prp
under_18                  clin    x  x  x  x  x  x  x  x  x  x  .  x  x
age_18_21                 tell    c  c  .  .  .  .  .  .  .  .  .  .  .
pregnant                  clin    x  x  x  x  x  x  x  x  x  x  c  x  x
breastfeeding             clin    x  x  c  x  c  x  x  c  c  x  .  c  x
trying_to_conceive        tell    .  .  .  c  .  .  .  .  .  x  .  .  .
isotretinoin_now          clin    x  x  x  x  x  x  x  x  x  x  .  x  .
isotretinoin_past_6m      clin   26 26 26 26 26 26 26  c 26  c  . 26  .
blood_thinners            clin    c  c  .  .  c  c  c  .  .  .  .  .  x
photosensitising_medicine tell    .  .  c  c  c  c  x  x  .  c  .  x  .
retinoid_acid_cream       tell    c  c  c  c  c  c  c  .  c  .  .  c  .
immunosuppressed          clin    x  x  c  x  c  x  c  .  c  .  .  c  x
cancer_treatment          clin    x  x  x  x  x  x  x  x  x  x  c  x  x
bleeding_disorder         clin    x  x  .  c  c  x  .  .  .  .  .  .  x
diabetes_controlled       tell    c  c  .  c  c  c  .  .  .  .  .  .  .
diabetes_uncontrolled     clin    x  x  x  x  x  x  c  .  c  .  .  c  .
keloid_history            clin    x  x  c  x  x  x  c  .  .  .  .  c  .
connective_tissue_disease clin    x  x  x  x  x  x  x  x  x  c  .  x  .
light_sensitive_condition clin    .  .  .  .  c  .  x  x  .  c  .  x  .
epilepsy_light            tell    .  .  .  .  c  .  x  x  .  .  .  c  .
heart_device              tell    .  x  .  .  .  .  c  .  .  .  .  c  .
metal_implant_area        tell    .  x  .  .  .  .  c  .  .  .  .  .  .
metal_allergy             clin    x  x  .  .  .  .  .  .  .  .  .  .  .
anaesthetic_allergy       tell    c  c  .  .  c  c  .  .  .  .  .  .  .
salicylate_allergy        tell    .  .  c  .  .  .  .  .  c  .  .  .  .
koebner_condition         clin    c  c  c  c  c  c  c  .  .  c  .  c  .
vitiligo                  clin    c  c  c  c  c  c  x  .  .  c  .  x  .
suspicious_mole           soon    x  x  x  x  x  x  x  x  x  x  c  x  .
skin_cancer_area          clin    x  x  x  x  x  x  x  x  x  c  .  x  x
rough_patches             clin    x  x  x  x  x  x  x  c  x  c  .  x  .
active_infection          tell    2  2  2  2  2  2  2  .  2  2  .  2  x
cold_sore_now             tell    2  2  2  2  2  2  2  .  2  c  .  c  .
cold_sore_history         tell    c  c  c  c  c  c  c  .  .  .  .  .  .
open_wound_or_rash        tell    2  2  2  2  2  2  2  2  2  2  .  2  .
active_acne_inflamed      tell   12 12  c 12 12 12  c  . 12  .  .  .  .
acne_severe               clin    x  x  x  x  x  x  x  c  x  .  .  .  .
inflammatory_skin_flare   tell    4  4  4  4  4  4  4  c  4  4  .  4  .
eczema_prone              tell    c  c  c  c  .  .  .  .  c  c  .  .  .
rosacea_flaring           clin    8  8  8  8  8  8  8  .  8  8  .  .  .
rosacea_calm              tell    c  c  c  c  c  c  .  .  c  c  .  .  .
sunburn_or_tan_recent     tell    2  2  2  4  4  4  4  .  2  c  .  4  .
fake_tan                  tell    .  .  c  .  2  2  2  .  .  .  .  2  .
sensitive_skin            tell    c  c  c  c  c  c  c  .  c  c  .  .  .
tattoo_area               tell    c  c  .  c  x  x  x  .  .  .  .  x  .
melasma                   tell    c  c  c  c  c  x  x  c  c  .  .  .  .
sun_spots_unchecked       tell    .  .  c  c  c  c  c  .  .  .  .  .  .
raised_scar               clin    x  x  x  x  x  x  x  .  .  .  .  .  .
burn_scar                 clin    x  x  x  x  x  x  x  .  .  .  .  .  .
scar_unknown              clin    c  x  c  x  c  x  c  .  .  .  .  .  .
scar_under_6m             tell   26 26  . 26 26 26 26  .  .  .  .  .  .
area_eyelid               clin    x  x  x  x  x  x  x  c  x  x  .  x  .
area_also_eyelid          tell    c  c  c  c  c  c  c  c  c  c  .  c  .
area_off_face             tell    .  .  .  x  .  x  .  .  .  .  .  .  .
area_also_off_face        none    .  .  .  c  .  c  .  .  .  .  .  .  .
recent_botox              tell    2  2  .  2  2  2  2  .  2  .  .  .  .
recent_filler             tell    4  4  .  4  4  4  4  .  4  .  .  .  .
recent_peel_laser         tell    4  4  4  4  4  4  4  .  2  c  .  2  .
recent_deep_resurfacing   tell   12 12 12 12 12 12 12  . 12  c  . 12  .
recent_surgery_area       tell   26 26 12 26 26 26 12  . 12  .  . 12  .
recent_waxing             tell    1  1  1  1  1  1  4  .  1  .  .  4  .
phototype_4               none    c  c  c  c  c  c  c  .  .  .  .  c  .
phototype_5               tell    c  c  c  x  c  x  x  c  .  .  .  c  .
phototype_6               tell    c  c  c  x  c  x  x  c  .  .  .  c  .
phototype_unknown         tell    c  c  c  x  c  x  x  .  .  .  .  c  .
`;

export interface PrecautionRow {
  /** A treatment or add-on. */
  treatment: string;
  fact: string;
  effect: 'exclude' | 'defer' | 'caution';
  /** For `defer` only. */
  waitWeeks?: number;
}

const [header, ...lines] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));
const treatments = header!
  .slice(2)
  .map((short) => (short === ADD_ON ? ADD_ON : columns[short as keyof typeof columns]));

const effectOf = (cell: string): Pick<PrecautionRow, 'effect' | 'waitWeeks'> => {
  if (cell === 'x') return { effect: 'exclude' };
  if (cell === 'c') return { effect: 'caution' };
  return { effect: 'defer', waitWeeks: Number(cell) };
};

const rows = lines.flatMap(([fact, , ...cells]) =>
  cells.flatMap((cell, i): PrecautionRow[] =>
    cell === '.' ? [] : [{ treatment: treatments[i]!, fact: fact!, ...effectOf(cell) }],
  ),
);

/** 488 rows: a fact's effect on a treatment. */
export const treatmentRows = rows.filter(({ treatment }) => treatment !== ADD_ON);

/** 9 rows: a fact's effect on the add-on. */
export const addOnRows = rows.filter(({ treatment }) => treatment === ADD_ON);

/** Every fact with what it advises. */
export const adviceOf = new Map(
  lines.map(([fact, advice]) => [fact!, adviceWords[advice as keyof typeof adviceWords]]),
);
