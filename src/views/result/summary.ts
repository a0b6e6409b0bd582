import type { Recommendation, Suggestion } from '../../engine/recommendation.js';
import type { Trail } from '../../engine/trail.js';
import type { Messages } from '../../i18n/messages.js';
import type { Quiz } from '../../definition/schema.js';
import { BETWEEN } from './answers-view.js';
import { ticked, toKeepInMind } from './result-view.js';
import type { Note } from './sources-view.js';

/** The result as plain text, to take to the clinic. */
export function summaryText(
  quiz: Quiz,
  { notices, treatments, later, leftOut }: Recommendation,
  trail: Trail,
  notes: readonly Note[],
  messages: Messages,
): string {
  const block = (title: string, lines: readonly string[]) =>
    lines.length ? [title, ...lines.map((line) => `- ${line}`), ''] : [];
  const suggestion = ({ name, reasons, cautions }: Suggestion) =>
    [`${name}.`, ...[...reasons, ...cautions].map(({ text }) => text)].join(' ');
  return [
    quiz.title,
    '',
    ...block(
      messages.resultTitle,
      notices.map(({ fact, message }) => {
        const label = ticked(trail, fact);
        return label ? `${label}: ${message}` : message;
      }),
    ),
    ...block(messages.suggestions, treatments.map(suggestion)),
    ...block(
      messages.later,
      later.map((each) => `${each.name}. ${messages.waitAtLeast(each.waitWeeks, each.waitFrom)}`),
    ),
    ...block(
      messages.leftOut,
      leftOut.map(({ name, reasons }) => `${name}. ${reasons[0]?.text ?? ''}`),
    ),
    ...block(
      messages.yourAnswers,
      [...trail.questions.values()].map(
        ({ question, chosen }) =>
          `${question.title} ${chosen.map(({ label }) => label).join(BETWEEN) || messages.noAnswer}`,
      ),
    ),
    ...block(messages.limits, toKeepInMind(quiz, notes, messages)),
  ].join('\n');
}
