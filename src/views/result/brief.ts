/** What to take to the clinic, as titled lists: drawn as a card, and copied as text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Option, Quiz } from '../../definition/schema.js';
import type { Recommendation, Suggestion } from '../../engine/recommendation.js';
import type { AskedQuestion, Trail } from '../../engine/trail.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { BETWEEN } from './answers-view.js';

type List = [title: string, lines: readonly string[]];

/** For the clinician: wishes, limits, flags, what is not known, and what to ask. */
function briefLists(quiz: Quiz, { questions }: Trail, { brief }: Messages): List[] {
  const asked = [...questions.values()];
  const about = (fits: (option: Option) => unknown, of = asked) =>
    of.filter(({ chosen }) => chosen.some(fits)).map(answered);
  const goals = asked
    .flatMap(({ question, chosen }) =>
      // The main goal comes first, and is among the others, too.
      chosen.map((option) => ({ option, isMain: 'mainGoalOf' in question && question.mainGoalOf })),
    )
    .filter(({ option }) => option.goal)
    .sort((a, b) => Number(!!b.isMain) - Number(!!a.isMain))
    .map(({ option }) => option.label);
  const limited = asked.filter(({ options }) => options.some(({ limits }) => limits));
  return [
    [brief.goals, [...new Set(goals)]],
    [brief.limits, about(() => true, limited)],
    [brief.flags, about(({ sets, level }) => sets || level !== undefined)],
    [
      brief.unsure,
      asked.filter(({ isUnknown }) => isUnknown).map(({ question }) => question.title),
    ],
    [brief.ask, quiz.result?.toAsk ?? []],
  ];
}

const answered = ({ question: { title }, chosen }: AskedQuestion) =>
  `${title}${/\p{L}$/u.test(title) ? ':' : ''} ${chosen.map(({ label }) => label).join(BETWEEN)}`;

/** The card for the consultation. */
export const briefView = (
  quiz: Quiz,
  trail: Trail,
  messages: Messages,
  level: number,
): TemplateResult =>
  html`<section part="brief">
    <details>
      <summary>${heading(level, messages.brief.title)}</summary>
      ${briefLists(quiz, trail, messages).map(([title, lines]) =>
        lines.length
          ? html`<p><strong>${title}</strong></p>
              <ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
          : nothing,
      )}
    </details>
  </section>`;

/** The result as plain text. */
export function summaryText(
  quiz: Quiz,
  { notices, treatments, later, leftOut }: Recommendation,
  trail: Trail,
  messages: Messages,
): string {
  const suggestion = ({ name, reasons, cautions }: Suggestion) =>
    [`${name}.`, ...[...reasons, ...cautions].map(({ text }) => text)].join(' ');
  const lists: List[] = [
    [messages.resultTitle, notices.map(({ message }) => message)],
    [messages.suggestions, treatments.map(suggestion)],
    [
      messages.later,
      later.map((each) => `${each.name}. ${messages.waitAtLeast(each.waitWeeks, each.waitFrom)}`),
    ],
    [messages.leftOut, leftOut.map(({ name, reasons }) => `${name}. ${reasons[0]?.text ?? ''}`)],
    ...briefLists(quiz, trail, messages),
    [
      messages.yourAnswers,
      [...trail.questions.values()].map((asked) =>
        asked.chosen.length ? answered(asked) : `${asked.question.title} ${messages.noAnswer}`,
      ),
    ],
    [messages.limits, quiz.result?.limits ?? []],
  ];
  return [
    quiz.title,
    '',
    ...lists.flatMap(([title, lines]) =>
      lines.length ? [title, ...lines.map((line) => `- ${line}`), ''] : [],
    ),
  ].join('\n');
}
