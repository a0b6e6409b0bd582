/**
 * Every step, question and option of the default quiz, written down a second time so that no change
 * goes unnoticed: answers that clinics have stored are read by these ids.
 *
 * step
 *   question (kind min-max) title
 *     option: label [marks] → facts it sets = goal it means, where that is not its id
 */
export const outline = `
goals
  goals (multiple 1-3) What would you like help with?
    firmness: Firmer skin
    fine_lines: Softer fine lines and wrinkles
    texture_pores: Smoother skin, less visible pores
    glow_hydration: A fresher, more hydrated look
    scars: Less visible scars or stretch marks
    pigment_sun: More even colour
    acne_prone: Fewer spots and breakouts
    ingrown_hair: Fewer ingrown hairs or razor bumps
    not_sure: Something else, or not sure [exclusive]
  main_goal (single) Which matters most?
details
  scar_type (multiple) What kind of marks?
    pitted: Small dents from old spots = scars.pitted
    surgical_injury: Flat scar from an operation or injury = scars.surgical_injury
    stretch_marks: Stretch marks = scars.stretch_marks
    burn: Scar from a burn → burn_scar = scars.burn
    raised: Raised or lumpy scar → raised_scar = scars.raised
    marks_after_spots: Flat dark or red marks where spots were = pigment_sun.marks_after_spots
    not_sure: Not sure [exclusive unknown]
  scar_age (single) Is it less than 6 months old?
    under_6_months: Yes → scar_under_6m
    over_6_months: No
    not_sure: Not sure [unknown]
  colour_type (multiple) What does it look like?
    sun_spots: Small brown spots or freckles → sun_spots_unchecked = pigment_sun.sun_spots
    marks_after_spots: Dark marks left by spots or scratches = pigment_sun.marks_after_spots
    patches: Brown or grey patches on cheeks, forehead or upper lip → melasma = pigment_sun.melasma
    tan: A recent tan → sunburn_or_tan_recent = pigment_sun.tan
    not_sure: Not sure [exclusive unknown]
  spots_today (single) How is your skin today?
    mild: Mostly blackheads or a few small spots
    inflamed: Many red or sore spots → active_acne_inflamed
    severe: Deep painful lumps, or spots leaving scars → acne_severe active_acne_inflamed
    calm: Calm now
    not_sure: Not sure [unknown]
area
  area (body-map) Where on your body?
    face: Face
    eyelids: Eyelids or very close to the eyes
    neck_chest: Neck or chest
    trunk: Tummy, hips or thighs
    back_shoulders: Back or shoulders
    beard_neck: Beard or neck shaving area
    underarms_legs_bikini: Underarms, legs or bikini line
    hands_arms: Hands or arms
    other: Another place
age
  age (single) How old are you?
    under_18: Under 18 [ends] → under_18
    18_21: 18 to 21 → age_18_21
    22_34: 22 to 34
    35_49: 35 to 49
    50_64: 50 to 64
    65_plus: 65 or over
pregnancy
  pregnancy (multiple) Do any of these apply to you now?
    pregnant: Pregnant, or could be → pregnant
    breastfeeding: Breastfeeding → breastfeeding
    trying_to_conceive: Trying for a baby → trying_to_conceive
    none: None of these apply to me [exclusive]
    prefer_not_to_say: Prefer not to say [exclusive unknown]
skin_type
  skin_colour (single) Without a tan, which is closest to your skin?
    very_pale: Very pale
    pale: Pale
    light_medium: Light to medium
    light_brown: Light brown or olive
    brown: Brown
    dark: Dark brown or black
    not_sure: Not sure [unknown]
  sun_reaction (single) After an hour of strong midday sun with no sunscreen, what happens?
    always_burns: Always burns, never tans
    usually_burns: Usually burns, tans a little
    sometimes_burns: Sometimes burns, tans slowly
    rarely_burns: Rarely burns, tans easily
    very_rarely_burns: Very rarely burns, gets darker fast
    never_burns: Never burns
    not_sure: Not sure [unknown]
skin_now
  skin_now (multiple) Your skin right now and lately
    suspicious_mole: A mole or mark that is changing, bleeding or itchy, or a sore not healed in 4 weeks [ends] → suspicious_mole
    skin_cancer_area: Skin cancer there, now or before → skin_cancer_area
    rough_patches: Rough, scaly patches that do not go away → rough_patches
    cold_sore_now: A cold sore → cold_sore_now
    active_infection: An infection or warts → active_infection
    open_wound_or_rash: Cuts, open sores or a rash → open_wound_or_rash
    inflammatory_skin_flare: Eczema, dermatitis or psoriasis flaring → inflammatory_skin_flare
    rosacea_flaring: Rosacea with spots or bad flushing → rosacea_flaring
    active_acne_inflamed: Many red or sore spots → active_acne_inflamed
    patches: Brown or grey patches on cheeks, forehead or upper lip → melasma
    tattoo_area: A tattoo or permanent make-up there → tattoo_area
    cold_sore_history: Cold sores → cold_sore_history
    eczema_prone: Eczema → eczema_prone
    rosacea_calm: Calm rosacea → rosacea_calm
    sensitive_skin: Stings or goes red easily with many products → sensitive_skin
    sunburn_or_tan_recent: Sunburn, a tan or a sunbed → sunburn_or_tan_recent
    recent_botox: Anti-wrinkle injections in the last 2 weeks → recent_botox
    recent_filler: Filler → recent_filler
    recent_peel_laser: A light peel, IPL or needling → recent_peel_laser
    recent_waxing: Waxing, threading or hair-removal cream in the last week → recent_waxing
    fake_tan: Fake tan in the last 2 weeks → fake_tan
    recent_deep_resurfacing: A strong peel or resurfacing laser in the last 3 months → recent_deep_resurfacing
    recent_surgery_area: An operation or stitches there → recent_surgery_area
    none: None of these [exclusive]
    not_sure: Not sure [exclusive unknown]
health
  health (multiple) Your health and medicines
    isotretinoin_now: Isotretinoin capsules now → isotretinoin_now
    isotretinoin_past_6m: Stopped isotretinoin less than 6 months ago → isotretinoin_past_6m
    blood_thinners: Blood thinners, such as warfarin, apixaban, clopidogrel or daily aspirin → blood_thinners
    photosensitising_medicine: Medicine that makes skin react to light (doxycycline, St John's wort) → photosensitising_medicine
    retinoid_acid_cream: A retinoid or acid cream there (retinol, tretinoin, adapalene, glycolic acid) → retinoid_acid_cream
    immunosuppressed: A weak immune system from illness or medicine, or steroids for months → immunosuppressed
    cancer_treatment: Chemo or radiotherapy in the last 6 months → cancer_treatment
    bleeding_disorder: Blood does not clot well → bleeding_disorder
    diabetes_controlled: Diabetes, well controlled → diabetes_controlled
    diabetes_uncontrolled: Diabetes, hard to control → diabetes_uncontrolled
    keloid_history: Thick, raised or growing scars after cuts or spots, you or close family → keloid_history
    koebner_condition: Psoriasis or lichen planus, even if calm → koebner_condition
    vitiligo: Vitiligo, even if calm → vitiligo
    connective_tissue_disease: Lupus, scleroderma or similar → connective_tissue_disease
    light_sensitive_condition: A condition that makes skin react badly to light → light_sensitive_condition
    epilepsy_light: Flashing light can cause a seizure → epilepsy_light
    heart_device: Pacemaker or electrical implant → heart_device
    metal_implant_area: Metal plate, pin or screw there → metal_implant_area
    metal_allergy: Metal → metal_allergy
    anaesthetic_allergy: Numbing cream or injections → anaesthetic_allergy
    salicylate_allergy: Aspirin → salicylate_allergy
    none: None of these [exclusive]
    prefer_not_to_say: Prefer not to say [exclusive unknown]
comfort
  downtime (single) How much time can your skin look red or flaky?
    none: None
    days_1_3: 1 to 3 days
    week: Up to a week
    longer: Longer is fine
  needles (single) How do you feel about needles or mild pain?
    avoid: I'd rather avoid it
    a_little: A little is OK
    fine: I don't mind
  ready_by (single) Is there a date you want to be ready for?
    under_2_weeks: In less than 2 weeks
    weeks_2_8: In 2 to 8 weeks
    no_date: No date
`.trim();
