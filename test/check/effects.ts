/** What a fact does to a treatment, read off the definition. */
import type { Precaution, Quiz } from '../../src/definition/schema.js';

export type Effect = Precaution['effect'];

export const STRICTER: Readonly<Record<Effect, readonly Effect[]>> = {
  caution: ['defer', 'exclude'],
  defer: ['exclude'],
  exclude: [],
};

/** Along with advice that keeps all procedures away. */
export function effectOn(quiz: Quiz, factId: string, id: string): Effect | undefined {
  const fact = quiz.facts!.find((each) => each.id === factId)!;
  const isProcedure = quiz.treatments.some((each) => each.id === id && !each.homeCare);
  const stops = fact.stopsProcedures || fact.advice === 'see-doctor-soon';
  if (isProcedure && stops) return 'exclude';
  return precautionOn(quiz, factId, id);
}

export const precautionOn = (quiz: Quiz, factId: string, id: string): Effect | undefined =>
  quiz
    .facts!.find((each) => each.id === factId)!
    .precautions?.find(({ treatments }) => treatments.includes(id))?.effect;
