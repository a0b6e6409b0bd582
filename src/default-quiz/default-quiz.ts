/**
 * The built-in quiz about skin goals.
 *
 * The content is plain JSON beside this file, laid out for a clinician to read: what is asked
 * (`steps.json`), what each answer means for safety (`facts.json`), what is offered
 * (`treatments/`) and where it comes from (`sources.json`). A test parses it whole; at run time
 * it is taken as it is, so that the page does not pay for checking it.
 */
import type { Quiz } from '../definition/schema.js';
import facts from './facts.json';
import quiz from './quiz.json';
import sources from './sources.json';
import steps from './steps.json';
import hydradermabrasion from './treatments/hydradermabrasion.json';
import ipl from './treatments/ipl.json';
import laserFractionalAblative from './treatments/laser_fractional_ablative.json';
import laserFractionalNonablative from './treatments/laser_fractional_nonablative.json';
import laserHairReduction from './treatments/laser_hair_reduction.json';
import led from './treatments/led.json';
import microneedlingClinic from './treatments/microneedling_clinic.json';
import peelMedium from './treatments/peel_medium.json';
import peelSuperficial from './treatments/peel_superficial.json';
import rfMicroneedling from './treatments/rf_microneedling.json';
import topicalGentle from './treatments/topical_gentle.json';
import topicalRetinoid from './treatments/topical_retinoid.json';

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

export const defaultQuiz = { ...quiz, steps, facts, treatments, sources } as unknown as Quiz;
