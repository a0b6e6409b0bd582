/** A part of the built-in quiz that is explored in a fraction of a second: three goals, few treatments. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { TODAY } from './mutant.js';

const reviewed = {
  by: 'Dr A. Amin',
  reason: 'A small part to try things on.',
  until: '2099-12-31',
};
const KEPT = ['scars', 'acne_prone', 'ingrown_hair'];

/**
 * @param onlyTreatments - Ids of treatments of the built-in quiz.
 * @param withoutSteps - Steps to leave out as well.
 */
export function smallClinic(
  onlyTreatments: readonly string[],
  withoutSteps: readonly string[] = [],
): Quiz {
  const gone = defaultQuiz.goals
    .filter(({ id }) => !KEPT.includes(id))
    .map(({ id }) => ({ id, remove: true }));
  const away = (id: string) => ({ id, remove: true, reviewed });
  const details = [{ id: 'scar_type', options: [away('marks_after_spots')] }, away('colour_type')];
  const skinNow = { id: 'skin_now', options: [away('patches')] };
  const quiz = parseQuizDefinition(
    {
      ...{ schemaVersion: 1, extends: 'skin-goals', id: 'small-clinic', version: '1.0.0' },
      ...{ onlyTreatments, goals: gone, facts: ['melasma', 'sun_spots_unchecked'].map(away) },
      steps: [
        { id: 'goals', questions: [{ id: 'goals', options: gone }] },
        { id: 'details', questions: details },
        { id: 'skin_now', questions: [skinNow] },
        ...withoutSteps.map(away),
      ],
    },
    { today: TODAY },
  );
  return quiz;
}
