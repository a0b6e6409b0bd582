import type { Treatment } from '../definition/schema.js';
import type { ReasonMessages } from './reason-messages.js';
import type { Reason } from './recommendation.js';
import type { Trail } from './trail.js';
import { supportFor, type Want } from './wants.js';

/** Why a treatment suits the goals. */
export interface GoalReasons {
  score: number;
  /** Evidence strength for the best-supported want, 0 to 3. */
  strength: number;
  /** The want that adds most to the score. */
  lead: Want | undefined;
  reasons: Reason[];
}

/** Score and reasons over everything wanted. */
export function goalReasons(
  treatment: Treatment,
  wanted: readonly Want[],
  messages: ReasonMessages,
): GoalReasons {
  const reasons: Reason[] = [];
  const sources = new Set<string>();
  let [score, strength, most] = [0, 0, 0];
  let lead: Want | undefined;
  for (const want of wanted) {
    const support = supportFor(treatment, want);
    const weight = support.strength * want.weight;
    if (!weight) continue;
    score += weight;
    strength = Math.max(strength, support.strength);
    if (weight > most) [most, lead] = [weight, want];
    for (const source of support.sources) sources.add(source);
    const text = [messages.chose(want.labels), support.note].filter(Boolean).join(' ');
    const questions = [...want.questions];
    reasons.push({
      kind: 'goal',
      text,
      questions,
      sources: [...support.sources],
      weight: rounded(weight),
      strength: support.strength as 1 | 2 | 3,
    });
  }
  reasons.sort((a, b) => b.weight! - a.weight!);
  if (score) {
    const text = messages.evidence(strength);
    reasons.push({ kind: 'evidence', text, questions: [], sources: [...sources] });
  }
  return { score: rounded(score), strength, lead, reasons };
}

/** To a hundredth, so that equals are equal. */
const rounded = (points: number) => Math.round(points * 100) / 100;

/** Why a treatment with no support for anything wanted is not suggested. */
export function notForGoals(
  treatment: Treatment,
  wanted: readonly Want[],
  { questions }: Trail,
  messages: ReasonMessages,
): Reason {
  if (!wanted.length) {
    const asked = [...questions.values()].filter(({ options }) => options.some(({ goal }) => goal));
    const ids = asked.map(({ question }) => question.id);
    return { kind: 'goal', text: messages.noGoal, questions: ids, sources: [] };
  }
  const explained = wanted.map((want) => supportFor(treatment, want)).find(({ note }) => note);
  return {
    kind: 'goal',
    text: explained?.note ?? messages.notForGoals,
    questions: [...new Set(wanted.flatMap((want) => want.questions))],
    sources: [...(explained?.sources ?? [])],
  };
}
