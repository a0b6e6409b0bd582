/** Safety before ranking: what the visitor's facts do to each treatment. */
import type { Advice, Precaution, Quiz, Treatment } from '../definition/schema.js';
import type { Facts } from './facts.js';
import { indexOf } from './quiz-index.js';
import type { Notice, Reason } from './recommendation.js';
import type { AskedQuestion, Trail } from './trail.js';

const ADVICE: readonly Advice[] = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'];
const severity = (advice: Advice) => ADVICE.indexOf(advice);

/** What a true fact says: the careful wording while the fact only stands for an unknown answer. */
function messageOf(quiz: Quiz, facts: Facts, factId: string): string {
  return facts.get(factId)?.carefulMessage ?? indexOf(quiz).facts.get(factId)!.message;
}

function reasonOf(quiz: Quiz, facts: Facts, factId: string, sources: readonly string[]): Reason {
  return {
    kind: 'precaution',
    text: messageOf(quiz, facts, factId),
    questions: [...facts.get(factId)!.questions],
    sources: [...sources],
  };
}

/** What true facts say to the visitor, strictest first. */
export function notices(quiz: Quiz, facts: Facts): Notice[] {
  const { facts: byId, factSources } = indexOf(quiz);
  return [...facts.keys()]
    .map((fact) => ({
      fact,
      advice: byId.get(fact)!.advice,
      message: messageOf(quiz, facts, fact),
      sources: [...(factSources.get(fact) ?? [])],
    }))
    .filter(({ advice }) => advice !== 'none')
    .sort((a, b) => severity(b.advice) - severity(a.advice));
}

/** The strictest advice among notices, which come strictest first. */
export const strictestAdvice = (list: readonly Notice[]): Advice => list[0]?.advice ?? 'none';

/** Reasons for which no procedure is shown at all, not even for later. */
export function procedureStops(quiz: Quiz, { facts, questions }: Trail): Reason[] {
  const { facts: byId } = indexOf(quiz);
  const stops = [...facts.keys()]
    .filter((id) => byId.get(id)!.stopsProcedures || byId.get(id)!.advice === 'see-doctor-soon')
    .map((id) => reasonOf(quiz, facts, id, indexOf(quiz).factSources.get(id) ?? []));
  for (const asked of questions.values()) {
    if (asked.question.careful?.homeCareOnly) stops.push(...unknownReason(asked));
  }
  return stops;
}

/** What unknown answers ask of every procedure, beyond the facts they stand for. */
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
  /** Longest wait, for `defer`. */
  waitWeeks: number;
  /** What the longest wait is counted from; several when they are equally long. */
  waitFrom: readonly string[];
}

export function safetyOf(quiz: Quiz, facts: Facts, treatmentId: Treatment['id']): Safety {
  const { precautions, facts: byId } = indexOf(quiz);
  const effects = precautions.get(treatmentId);
  const found = { exclude: [] as Reason[], defer: [] as Reason[], caution: [] as Reason[] };
  let waitWeeks = 0;
  const waitFrom = new Set<string>();
  for (const factId of facts.keys()) {
    const precaution = effects?.get(factId);
    if (!precaution) continue;
    const { effect, sources = [] } = precaution;
    found[effect].push(reasonOf(quiz, facts, factId, sources));
    if (effect === 'defer') {
      const { waitWeeks: weeks = 0 } = precaution;
      if (weeks > waitWeeks) waitFrom.clear();
      if (weeks >= waitWeeks) waitFrom.add(byId.get(factId)!.waitFrom ?? '');
      waitWeeks = Math.max(waitWeeks, weeks);
    }
  }
  const effect = (['exclude', 'defer', 'caution'] as const).find((each) => found[each].length);
  return {
    effect,
    reasons: effect ? found[effect] : [],
    cautions: found.caution,
    waitWeeks,
    waitFrom: [...waitFrom],
  };
}
