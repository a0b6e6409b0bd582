/** Safety, then the visitor's limits, then ranking: where each treatment ends up, and why. */
import type { AddOn, Quiz, Treatment } from '../definition/schema.js';
import { goalReasons, type GoalReasons, notForGoals } from './goal-reasons.js';
import type { ReasonPhrases } from './phrases.js';
import { programmeFor } from './programme.js';
import type { LeftOut, Reason, Recommendation, Suggestion } from './recommendation.js';
import { carefulCautions, procedureStops, type Safety, safetyOf } from './safety.js';
import type { Trail } from './trail.js';
import { limitsBroken } from './visitor-limits.js';
import { type Want, wants } from './wants.js';

/** Treatments to ask about now, at most. */
export const MOST_SUGGESTIONS = 3;
const FITS = ['possible', 'possible', 'good', 'strong'] as const;

/** A treatment that nothing speaks against. */
interface Candidate {
  treatment: Treatment;
  safety: Safety;
  goals: GoalReasons;
}

/** Every treatment of the quiz, in exactly one of three lists. */
export function sortTreatments(
  quiz: Quiz,
  walked: Trail,
  phrases: ReasonPhrases,
): Pick<Recommendation, 'treatments' | 'later' | 'leftOut'> {
  const wanted = wants(walked);
  const stops = procedureStops(quiz, walked);
  const candidates: Candidate[] = [];
  const leftOut = new Map<string, LeftOut>();

  for (const treatment of quiz.treatments) {
    const { id, name, homeCare } = treatment;
    const safety = safetyOf(quiz, walked.facts, id);
    const goals = goalReasons(treatment, wanted, phrases);
    const against = [
      ...(homeCare ? [] : stops),
      ...(safety.effect === 'exclude' ? safety.reasons : []),
      ...(goals.score ? [] : [notForGoals(treatment, wanted, walked, phrases)]),
      ...limitsBroken(treatment, walked, phrases),
    ];
    if (against.length) leftOut.set(id, { id, name, reasons: withoutRepeats(against) });
    else candidates.push({ treatment, safety, goals });
  }

  candidates.sort(byScoreThenGentler);
  const isLater = ({ safety }: Candidate) => safety.effect === 'defer';
  const now = candidates.filter((candidate) => !isLater(candidate));
  for (const { treatment, goals } of now.slice(MOST_SUGGESTIONS)) {
    const { id, name } = treatment;
    const weaker: Reason = { ...goals.reasons[0]!, text: phrases.othersFitBetter };
    leftOut.set(id, { id, name, reasons: [weaker] });
  }

  const careful = carefulCautions(walked);
  const suggest = ({ treatment, safety, goals }: Candidate): Suggestion => ({
    id: treatment.id,
    name: treatment.name,
    fit: FITS[goals.strength] ?? 'possible',
    score: goals.score,
    programme: programmeFor(treatment, goals.lead),
    reasons: goals.reasons,
    cautions: [...safety.cautions, ...(treatment.homeCare ? [] : careful)],
    addOns: stops.length ? [] : addOnsFor(quiz, walked, treatment.id, wanted),
  });
  return {
    treatments: now.slice(0, MOST_SUGGESTIONS).map(suggest),
    later: candidates.filter(isLater).map((candidate) => {
      const suggestion = suggest(candidate);
      const { waitWeeks, waitFrom, reasons } = candidate.safety;
      return {
        ...suggestion,
        reasons: [...reasons, ...suggestion.reasons],
        waitWeeks,
        waitFrom: waitFrom.join('; '),
      };
    }),
    leftOut: quiz.treatments.flatMap(({ id }) => leftOut.get(id) ?? []),
  };
}

function addOnsFor(quiz: Quiz, { facts }: Trail, id: string, wanted: readonly Want[]): string[] {
  return (quiz.addOns ?? [])
    .filter((addOn) => serves(addOn, wanted) && addOn.addsTo.includes(id))
    .map((addOn) => addOn.id)
    .filter((addOn) => !['exclude', 'defer'].includes(safetyOf(quiz, facts, addOn).effect ?? ''));
}

/** Whether an add-on is for anything that is wanted. */
export const serves = ({ onlyFor }: AddOn, wanted: readonly Want[]): boolean =>
  !onlyFor || wanted.some(({ ref, goal }) => onlyFor.some((each) => each === ref || each === goal));

/** Best supported first; equals by time off, then discomfort. The sort keeps the author's order. */
export function byScoreThenGentler(
  a: Pick<Candidate, 'treatment' | 'goals'>,
  b: Pick<Candidate, 'treatment' | 'goals'>,
): number {
  return (
    b.goals.score - a.goals.score ||
    a.treatment.downtimeDays.min - b.treatment.downtimeDays.min ||
    a.treatment.discomfort - b.treatment.discomfort
  );
}

/** One reason for each text, with everything it rests on. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const byText = new Map<string, Reason>();
  for (const reason of reasons) {
    const { questions, sources } = byText.get(reason.text) ?? reason;
    byText.set(reason.text, {
      ...reason,
      questions: [...new Set([...questions, ...reason.questions])],
      sources: [...new Set([...sources, ...reason.sources])],
    });
  }
  return [...byText.values()];
}
