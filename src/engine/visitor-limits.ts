import type { Treatment } from '../definition/schema.js';
import type { ReasonMessages } from './reason-messages.js';
import type { Reason } from './recommendation.js';
import type { Trail } from './trail.js';

/** What the visitor would rather not have and this treatment does. */
export function limitsBroken(
  { downtimeDays, discomfort, category }: Treatment,
  { questions }: Trail,
  messages: ReasonMessages,
): Reason[] {
  const broken: Reason[] = [];
  for (const { question, chosen } of questions.values()) {
    for (const { limits, label } of chosen) {
      if (!limits) continue;
      const { leastDowntimeDays: least = Infinity, mostDowntimeDays: most = Infinity } = limits;
      const { discomfort: bearable = 4, withoutCategories: without = [] } = limits;
      let text: string | undefined;
      if (downtimeDays.min > least) text = messages.needsTimeOff(downtimeDays.min, label);
      else if (downtimeDays.max > most) text = messages.tooCloseToDate(downtimeDays.max, label);
      else if (discomfort > bearable || (category && without.includes(category))) {
        text = messages.notWithAnswer(label);
      }
      if (text) broken.push({ kind: 'preference', text, questions: [question.id], sources: [] });
    }
  }
  return broken;
}
