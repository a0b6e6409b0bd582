/** The pictures an author can name; `views/` draws them. */

/** Line icons for options. */
export const iconNames = [
  'firmness',
  'fine_lines',
  'texture_pores',
  'glow_hydration',
  'scars',
  'pigment_sun',
  'acne_prone',
  'ingrown_hair',
] as const;

/** Regions of the drawn body. */
export const bodyRegions = [
  'face',
  'eyelids',
  'neck_chest',
  'trunk',
  'back_shoulders',
  'beard_neck',
  'underarms_legs_bikini',
  'hands_arms',
] as const;

export type IconName = (typeof iconNames)[number];
export type BodyRegion = (typeof bodyRegions)[number];
