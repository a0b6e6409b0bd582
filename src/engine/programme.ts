import type { Treatment } from '../definition/schema.js';
import type { Programme } from './recommendation.js';
import { entryFor, type Want } from './wants.js';

const RANGES = [
  'sessions',
  'intervalWeeks',
  'prepareWeeks',
  'judgeWeeks',
  'needleLengthMm',
  'courseWeeks',
  'marksSeenDays',
] as const;

/**
 * The treatment's figures, narrowed to the want it serves best. A copy, so that a page that receives a
 * recommendation cannot change the quiz.
 *
 * @param want - The want that adds most to the treatment's score, if any.
 */
export function programmeFor(treatment: Treatment, want: Want | undefined): Programme {
  const narrowed = want && entryFor(treatment.byGoal, want);
  const programme: Programme = {
    downtimeDays: { ...treatment.downtimeDays },
    discomfort: treatment.discomfort,
    sources: [...new Set([...(narrowed?.sources ?? []), ...(treatment.sources ?? [])])],
  };
  for (const key of RANGES) {
    const range = narrowed?.[key] ?? treatment[key];
    if (range) programme[key] = { ...range };
  }
  const firstResultsWeeks = narrowed?.firstResultsWeeks ?? treatment.firstResultsWeeks;
  if (firstResultsWeeks !== undefined) programme.firstResultsWeeks = firstResultsWeeks;
  if (narrowed) programme.goal = narrowed.goal;
  if (narrowed?.note) programme.note = narrowed.note;
  return programme;
}
