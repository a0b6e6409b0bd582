/** Safety, then the visitor's limits, then ranking: where each treatment ends up, and why. */
import { byGentleness } from './gentleness.js';
import type { AddOn, Quiz, Treatment } from '../definition/schema.js';
import { goalReasons, type GoalReasons, notForGoals } from './goal-reasons.js';
import type { ReasonMessages } from './reason-messages.js';
import { programmeFor } from './programme.js';
import type {
  LeftOut,
  PostponedSuggestion,
  Reason,
  Recommendation,
  Suggestion,
} from './recommendation.js';
import { carefulCautions, procedureStops, type Safety, safetyOf } from './safety.js';
import type { Trail } from './trail.js';
import { limitsBroken } from './visitor-limits.js';
import { type Want, wants } from './wants.js';

/** Treatments to ask about now, at most. */
export const MAX_SUGGESTIONS = 3;
const FITS = ['possible', 'possible', 'good', 'strong'] as const;

/** A treatment, and what speaks for and against it. */
interface Judged {
  treatment: Treatment;
  safety: Safety;
  goals: GoalReasons;
  against: Reason[];
  cautions: readonly Reason[];
}

/** Every treatment of the quiz, in exactly one of three lists. */
export function sortTreatments(
  quiz: Quiz,
  trail: Trail,
  messages: ReasonMessages,
): Pick<Recommendation, 'treatments' | 'later' | 'leftOut'> {
  const wanted = wants(trail);
  const stops = procedureStops(quiz, trail);
  const careful = carefulCautions(trail);
  const judged = quiz.treatments.map((treatment): Judged => {
    const safety = safetyOf(quiz, trail.facts, treatment.id);
    const goals = goalReasons(treatment, wanted, messages);
    const against = [
      ...(treatment.homeCare ? [] : stops),
      ...(safety.effect === 'exclude' ? safety.reasons : []),
      ...(goals.score ? [] : [notForGoals(treatment, wanted, trail, messages)]),
      ...limitsBroken(treatment, trail, messages),
    ];
    const cautions = cautionsFor(treatment, safety, careful);
    return { treatment, safety, goals, against, cautions };
  });
  const candidates = judged.filter(({ against }) => !against.length).sort(bestFirst);
  const now = candidates.filter((candidate) => !isLater(candidate));
  for (const { goals, against } of now.splice(MAX_SUGGESTIONS)) {
    against.push({ ...goals.reasons[0]!, text: messages.othersFitBetter });
  }

  const suggest = ({ treatment, goals, cautions }: Judged): Suggestion => ({
    id: treatment.id,
    name: treatment.name,
    fit: FITS[goals.strength] ?? 'possible',
    score: goals.score,
    programme: programmeFor(treatment, goals.lead),
    reasons: goals.reasons,
    cautions: [...cautions],
    addOns: stops.length ? [] : addOnsFor(quiz, trail, treatment.id, wanted),
  });
  return {
    treatments: now.map(suggest),
    later: candidates.filter(isLater).map((each) => postponed(suggest(each), each.safety)),
    leftOut: judged.flatMap(leftOut),
  };
}

/**
 * What is said beside a treatment; unknown answers are no matter of home care.
 *
 * @param careful - What `carefulCautions` has for the visitor.
 */
export const cautionsFor = (
  { homeCare }: Treatment,
  { cautions }: Safety,
  careful: readonly Reason[],
): readonly Reason[] => (homeCare ? cautions : [...cautions, ...careful]);

const isLater = ({ safety }: Judged) => safety.effect === 'defer';

/** A suggestion for later, with what it waits for as the first reasons. */
const postponed = (suggestion: Suggestion, { waits, reasons }: Safety): PostponedSuggestion => ({
  ...suggestion,
  reasons: [...reasons, ...suggestion.reasons],
  waits: [...waits],
  waitWeeks: waits[0]!.waitWeeks,
  waitFrom: waits[0]!.waitFrom,
});

const leftOut = ({ treatment: { id, name }, against }: Judged): LeftOut[] =>
  against.length ? [{ id, name, reasons: withoutRepeats(against) }] : [];

function addOnsFor(quiz: Quiz, { facts }: Trail, id: string, wanted: readonly Want[]): string[] {
  return (quiz.addOns ?? [])
    .filter((addOn) => serves(addOn, wanted) && addOn.addsTo.includes(id))
    .map((addOn) => addOn.id)
    .filter((addOn) => !['exclude', 'defer'].includes(safetyOf(quiz, facts, addOn).effect ?? ''));
}

/** Whether an add-on is for anything that is wanted. */
export const serves = ({ onlyFor }: AddOn, wanted: readonly Want[]): boolean =>
  !onlyFor || wanted.some(({ ref, goal }) => onlyFor.some((each) => each === ref || each === goal));

/**
 * Best supported first; of equals those without a caution, then the gentler one. The sort keeps the
 * author's order.
 */
export function bestFirst(
  a: Pick<Judged, 'treatment' | 'goals' | 'cautions'>,
  b: Pick<Judged, 'treatment' | 'goals' | 'cautions'>,
): number {
  return (
    b.goals.score - a.goals.score ||
    Number(a.cautions.length > 0) - Number(b.cautions.length > 0) ||
    byGentleness(a.treatment, b.treatment)
  );
}

/** One reason for each text, with everything it rests on. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  if (reasons.length < 2) return [...reasons];
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
