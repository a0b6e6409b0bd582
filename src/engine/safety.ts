/** Safety before ranking: what the visitor's facts do to each treatment. */
import { ADVICE } from '../definition/advice.js';
import type { AskedQuestion } from './asked-question.js';
import type { Advice, Fact, Precaution, Quiz, Treatment } from '../definition/schema.js';
import type { Facts } from './facts.js';
import { indexOf } from './quiz-index.js';
import type { Notice, Reason, Recommendation, Wait } from './recommendation.js';
import type { Trail } from './trail.js';

const severity = (advice: Advice) => ADVICE.indexOf(advice);

/**
 * What a true fact says, or one of its precautions: the careful wording while only an unknown answer
 * counts as the fact.
 */
function reasonOf(
  { id, message }: Fact,
  facts: Facts,
  { message: own = message, sources = [] }: Pick<Precaution, 'message' | 'sources'>,
): Reason {
  const { carefulMessage, questions } = facts.get(id)!;
  return {
    kind: 'precaution',
    text: carefulMessage ?? own,
    questions: [...questions],
    sources: [...sources],
  };
}

/** Every source that the precautions of a fact name. */
const sourcesOf = ({ precautions = [] }: Fact): string[] => [
  ...new Set(precautions.flatMap(({ sources = [] }) => sources)),
];

/** True facts, in the author's order. */
const trueFacts = (quiz: Quiz, facts: Facts): Fact[] =>
  [...facts.keys()].map((id) => indexOf(quiz).facts.get(id)!);

/** What true facts say to the visitor, strictest first. */
export function notices(quiz: Quiz, facts: Facts): Notice[] {
  return trueFacts(quiz, facts)
    .filter(({ advice }) => advice !== 'none')
    .map((fact) => {
      const { text, sources } = reasonOf(fact, facts, { sources: sourcesOf(fact) });
      return { fact: fact.id, advice: fact.advice, message: text, sources };
    })
    .sort((a, b) => severity(b.advice) - severity(a.advice));
}

/** The strictest advice among notices, which come strictest first. */
export const strictestAdvice = (list: readonly Notice[]): Advice => list[0]?.advice ?? 'none';

/** Whether a fact keeps every procedure away, whatever its precautions are. */
export const isStopping = ({ advice, stopsProcedures }: Fact): boolean =>
  advice === 'see-doctor-soon' || !!stopsProcedures;

/** Whether a fact that is true of the visitor keeps every procedure away. */
export const hasStop = (quiz: Quiz, { facts }: Recommendation): boolean =>
  (quiz.facts ?? []).some((fact) => facts.includes(fact.id) && isStopping(fact));

/** Reasons for which no procedure is shown at all, not even for later. */
export function procedureStops(quiz: Quiz, { facts, questions }: Trail): Reason[] {
  const stops = trueFacts(quiz, facts)
    .filter(isStopping)
    .map((fact) => reasonOf(fact, facts, { sources: sourcesOf(fact) }));
  for (const asked of questions.values()) {
    if (asked.question.careful?.homeCareOnly) stops.push(...unknownReason(asked));
  }
  return stops;
}

/** What unknown answers ask of every procedure, beyond the facts they count as. */
export function carefulCautions({ questions }: Trail): Reason[] {
  return [...questions.values()]
    .filter(({ question }) => !question.careful?.facts)
    .flatMap(unknownReason);
}

const unknownReason = ({ question: { id, careful }, isUnknown }: AskedQuestion): Reason[] =>
  careful && isUnknown
    ? [{ kind: 'precaution', text: careful.message, questions: [id], sources: [] }]
    : [];

/** The strictest effect true facts have on a treatment or add-on, with all its reasons. */
export interface Safety {
  effect: Precaution['effect'] | undefined;
  /** Reasons of that effect, the author's order. */
  reasons: Reason[];
  /** Reasons to go carefully, also where something stricter applies. */
  cautions: Reason[];
  /** Every wait, the longest first, whatever the strictest effect is. */
  waits: readonly Wait[];
}

/** What the facts say about one treatment: the strictest effect, its messages and every wait. */
export function safetyOf(quiz: Quiz, facts: Facts, treatmentId: Treatment['id']): Safety {
  const found = { exclude: [] as Reason[], defer: [] as Reason[], caution: [] as Reason[] };
  const waits: Wait[] = [];
  const { facts: byId, precautions } = indexOf(quiz);
  const byFact = precautions.get(treatmentId);
  for (const id of facts.keys()) {
    const precaution = byFact?.get(id);
    if (!precaution) continue;
    const fact = byId.get(id)!;
    const { effect, waitWeeks = 0 } = precaution;
    found[effect].push(reasonOf(fact, facts, precaution));
    if (effect === 'defer') {
      waits.push({ fact: id, waitWeeks, waitFrom: fact.waitFrom ?? '' });
    }
  }
  const effect = (['exclude', 'defer', 'caution'] as const).find((each) => found[each].length);
  return {
    effect,
    reasons: effect ? found[effect] : [],
    cautions: found.caution,
    waits: waits.sort((a, b) => b.waitWeeks - a.waitWeeks),
  };
}
