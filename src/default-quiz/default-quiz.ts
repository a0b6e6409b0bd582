/**
 * The built-in quiz about skin goals.
 *
 * The content is plain data beside this file, laid out for a clinician to read: what is asked
 * (`steps.ts`), what each answer means for safety (`facts.ts`), what is offered
 * (`treatments/`) and where it comes from (`sources.ts`). A test parses it whole; at run time
 * it is taken as it is, so that the page does not pay for checking it.
 */
import type { Quiz } from '../definition/schema.js';
import { facts } from './facts.js';
import { frame } from './frame.js';
import { sources } from './sources.js';
import { steps } from './steps.js';
import { hydradermabrasion } from './treatments/hydradermabrasion.js';
import { ipl } from './treatments/ipl.js';
import { laserFractionalAblative } from './treatments/laser-fractional-ablative.js';
import { laserFractionalNonablative } from './treatments/laser-fractional-nonablative.js';
import { laserHairReduction } from './treatments/laser-hair-reduction.js';
import { led } from './treatments/led.js';
import { microneedlingClinic } from './treatments/microneedling-clinic.js';
import { peelMedium } from './treatments/peel-medium.js';
import { peelSuperficial } from './treatments/peel-superficial.js';
import { rfMicroneedling } from './treatments/rf-microneedling.js';
import { topicalGentle } from './treatments/topical-gentle.js';
import { topicalRetinoid } from './treatments/topical-retinoid.js';

/** Ties between equally good and equally gentle treatments go to the one named first. */
const treatments = [
  microneedlingClinic,
  rfMicroneedling,
  peelSuperficial,
  peelMedium,
  laserFractionalNonablative,
  laserFractionalAblative,
  ipl,
  led,
  hydradermabrasion,
  topicalRetinoid,
  topicalGentle,
  laserHairReduction,
];

export const defaultQuiz: Quiz = { ...frame, steps, facts, treatments, sources };
