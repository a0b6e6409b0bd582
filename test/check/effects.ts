/** What a fact does to a treatment, read off the definition. */
import type { Precaution, Quiz } from '../../src/definition/schema.js';

export type Effect = Precaution['effect'];

const STRICTER: Readonly<Record<Effect, readonly Effect[]>> = {
  caution: ['defer', 'exclude'],
  defer: ['exclude'],
  exclude: [],
};

/** Whether one fact has a stricter effect on a treatment than another; the longer wait is the stricter. */
export function isStricter(quiz: Quiz, one: string, other: string, id: string): boolean {
  const [a, b] = [ruleOn(quiz, one, id), ruleOn(quiz, other, id)];
  if (!a || !b) return false;
  if (a.effect === 'defer' && b.effect === 'defer') return a.waitWeeks! > b.waitWeeks!;
  return STRICTER[b.effect].includes(a.effect);
}

/** Along with advice that keeps all procedures away. */
export function effectOn(quiz: Quiz, factId: string, id: string): Effect | undefined {
  const fact = quiz.facts!.find((each) => each.id === factId)!;
  const isProcedure = quiz.treatments.some((each) => each.id === id && !each.homeCare);
  const stops = fact.stopsProcedures || fact.advice === 'see-doctor-soon';
  if (isProcedure && stops) return 'exclude';
  return precautionOn(quiz, factId, id);
}

export const precautionOn = (quiz: Quiz, factId: string, id: string): Effect | undefined =>
  ruleOn(quiz, factId, id)?.effect;

const ruleOn = (quiz: Quiz, factId: string, id: string): Precaution | undefined =>
  quiz
    .facts!.find((each) => each.id === factId)!
    .precautions?.find(({ treatments }) => treatments.includes(id));
