import type { Treatment } from '../definition/schema.js';
import type { ReasonMessages } from './reason-messages.js';
import type { Reason } from './recommendation.js';
import type { Trail } from './trail.js';

/** Days in which marks can be seen at most, for whichever goal that is longest. */
const mostMarksSeen = ({ marksSeenDays, downtimeDays, byGoal = [] }: Treatment): number =>
  Math.max(
    ...[marksSeenDays, ...byGoal.map((each) => each.marksSeenDays)].flatMap((range) =>
      range ? (range.max ?? Infinity) : [],
    ),
    downtimeDays.max,
  );

/** What the visitor would rather not have and this treatment does. */
export function limitsBroken(
  treatment: Treatment,
  { questions }: Trail,
  messages: ReasonMessages,
): Reason[] {
  const { downtimeDays, discomfort, category } = treatment;
  const broken: Reason[] = [];
  for (const { question, chosen } of questions.values()) {
    for (const { limits, label } of chosen) {
      if (!limits) continue;
      const { leastDowntimeDays: least = Infinity, marksSeenDays: most } = limits;
      const { discomfort: bearable = 4, withoutCategories: without = [] } = limits;
      let text: string | undefined;
      if (downtimeDays.min > least) text = messages.needsTimeOff(downtimeDays.min, label);
      else if (most !== undefined && mostMarksSeen(treatment) > most) {
        text = messages.tooCloseToDate(mostMarksSeen(treatment), label);
      } else if (discomfort > bearable || (category && without.includes(category))) {
        text = messages.notWithAnswer(label);
      }
      if (text) broken.push({ kind: 'preference', text, questions: [question.id], sources: [] });
    }
  }
  return broken;
}
