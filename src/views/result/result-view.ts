import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Recommendation } from '../../engine/recommendation.js';
import type { Trail } from '../../engine/trail.js';
import type { WhatIf } from '../../engine/what-if.js';
import type { Messages } from '../../i18n/messages.js';
import { groupBy } from '../group-by.js';
import { heading, type HeadingLevel } from '../heading.js';
import { icon } from '../icons.js';
import { backButton } from '../progress-view.js';
import { actionsView, type ActionsViewProps } from './actions-view.js';
import { answersView, quoted } from './answers-view.js';
import { compareView } from './compare-view.js';
import { laterView, leftOutView } from './left-out-view.js';
import { type Note, sourcesView } from './sources-view.js';
import { suggestionView } from './suggestion-view.js';
import { whatIfView } from './what-if-view.js';

export interface ResultViewProps extends ActionsViewProps {
  quiz: Quiz;
  recommendation: Recommendation;
  /** What was asked and answered. */
  trail: Trail;
  messages: Messages;
  level: HeadingLevel;
  /** Texts of the quiz that hold for these answers. */
  notes: readonly Note[];
  /** Answers that would change this. */
  whatIf: readonly WhatIf[];
  onBack(): void;
  onChange(question: string): void;
}

type NoticesViewProps = Pick<ResultViewProps, 'recommendation' | 'trail' | 'messages'>;
type NowViewProps = Pick<
  ResultViewProps,
  'quiz' | 'recommendation' | 'messages' | 'hasOffers' | 'onBook'
>;

/** The result, safety first; it decides nothing and shows what the recommendation says. */
export function resultView(props: ResultViewProps): TemplateResult {
  const { quiz, recommendation, messages, hasOffers, level } = props;
  const inner = level + 1;
  return html`<div class="result" part="result">
    <div class="top" part="header">${backButton(messages, props.onBack)}</div>
    ${heading(level, messages.resultTitle, 'step-heading')} ${noticesView(props, inner)}
    ${nowView(props, inner)}
    ${compareView(recommendation.treatments, quiz, messages, hasOffers, inner)}
    ${laterView(quiz, recommendation, messages, inner)}
    ${leftOutView(recommendation, messages, inner)}
    ${whatIfView(quiz, props.trail, props.whatIf, messages, inner)}
    <section part="limits">
      ${heading(inner, messages.limits)}
      <ul class="plain limits">
        ${toKeepInMind(quiz, props.notes, messages).map((text) => html`<li>${text}</li>`)}
      </ul>
    </section>
    ${actionsView(props, inner)} ${answersView(props.trail, messages, inner, props.onChange)}
    ${sourcesView(quiz, recommendation, props.notes, messages)}
    <div class="disclaimer quiet" part="disclaimer"><slot name="disclaimer"></slot></div>
  </div>`;
}

/** What closes every result: its limits, what holds for these answers, and who has looked at it. */
export const toKeepInMind = (
  quiz: Quiz,
  notes: readonly Note[],
  messages: Messages,
): readonly string[] => [
  ...(quiz.result?.limits ?? []),
  ...notes.map(({ text }) => text),
  reviewText(quiz, messages),
];

/** What was ticked, as a reminder of what to mention; an unknown answer names nothing. */
const ticked = ({ questions }: Trail, fact: string): ReturnType<typeof quoted> | undefined =>
  [...questions.values()]
    .flatMap(({ chosen }) => chosen)
    .filter(({ sets }) => sets?.includes(fact))
    .map(quoted)[0];

/** Whom to speak to first: one panel for each level of advice, the strictest on top. */
export function noticesView(
  { recommendation, trail, messages }: NoticesViewProps,
  level: number,
): TemplateResult {
  const byAdvice = groupBy(recommendation.notices, ({ advice }) => advice);
  return html`${[...byAdvice].map(([advice, list]) => {
    const look = advice === 'tell-clinic' ? 'caution' : 'stop';
    return html`<section class="notice ${look}" part="notice">
      ${icon(look)}
      <div>
        ${heading(level, messages.advice[advice as keyof Messages['advice']])}
        <ul class="plain">
          ${list.map(({ fact, message }) => {
            const label = ticked(trail, fact);
            return html`<li>
              ${label && html`<strong>${label}</strong>`}
              <p>${message}</p>
            </li>`;
          })}
        </ul>
      </div>
    </section>`;
  })}`;
}

/** What to ask about now. */
export function nowView(props: NowViewProps, level: number): TemplateResult {
  const { quiz, recommendation, messages, hasOffers, onBook } = props;
  const { treatments, later } = recommendation;
  const isHomeCare = treatments.every(
    ({ id }) => quiz.treatments.find((treatment) => treatment.id === id)?.homeCare,
  );
  if (!treatments.length) {
    return html`<section part="suggestions">
      ${heading(level, messages.nothingNow)}
      ${later.length ? nothing : html`<p>${messages.talkToClinician}</p>`}
    </section>`;
  }
  return html`<section part="suggestions">
    ${heading(level, isHomeCare ? messages.homeCare : messages.suggestions)}
    <p class="quiet">${isHomeCare ? quiz.result?.homeCareOnly : messages.suggestionsIntro}</p>
    ${
      hasOffers && quiz.result?.offerNotice
        ? html`<p class="quiet">${quiz.result.offerNotice}</p>`
        : nothing
    }
    ${treatments.map((suggestion, index) =>
      suggestionView({
        quiz,
        suggestion,
        messages,
        level: level + 1,
        isFirst: !index,
        hasOffers,
        onBook,
      }),
    )}
  </section>`;
}

/** Who has reviewed the content, or that nobody has. */
function reviewText({ review }: Quiz, messages: Messages): string {
  const { signedOff, by = '', role = '', on = '', until = '', note } = review;
  return signedOff ? messages.reviewedBy(by, role, on, until) : (note ?? messages.notReviewed);
}
