import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz, Treatment } from '../../definition/schema.js';
import type { Reason, Suggestion } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { pictureView } from '../picture-view.js';
import { type Figure, figuresOf } from './figures.js';
import { closedPlanView, planOf } from './plan-view.js';

export interface SuggestionViewProps {
  quiz: Quiz;
  suggestion: Suggestion;
  messages: Messages;
  level: number;
  /** The first is shown large. */
  isFirst: boolean;
  /** Whether what the clinic offers may be shown. */
  hasOffers: boolean;
  onBook(event: Event, treatment: string): unknown;
}

/** Evidence strength of each fit. */
export const STRENGTHS = { possible: 1, good: 2, strong: 3 } as const;

/** A treatment worth asking about: why, the figures, how sure, what to mind, what it is. */
export function suggestionView(props: SuggestionViewProps): TemplateResult {
  const { quiz, suggestion, messages, level, isFirst, hasOffers } = props;
  const { name, programme, reasons, cautions, fit, addOns } = suggestion;
  const treatment = quiz.treatments.find(({ id }) => id === suggestion.id)!;
  const { warning } = treatment;
  const asked = (quiz.addOns ?? []).filter(({ id }) => addOns.includes(id));
  return html`<article class="suggestion ${isFirst ? 'first' : ''}" part="suggestion">
    ${heading(level, name)} ${evidenceView(STRENGTHS[fit], messages)}
    <p class="lines">${texts(reasons, 'goal')}</p>
    <dl class="figures" part="figures">
      ${figuresOf(suggestion, quiz, messages, hasOffers).map((each) => figureView(each, messages))}
    </dl>
    ${(isFirst ? planOf : closedPlanView)(programme, treatment, messages)}
    ${programme.note && noteView('note', programme.note)}
    ${warning && noteView('caution', warning.text)}
    ${cautions.map(({ text }) => noteView('caution', text))}
    ${
      asked.length
        ? html`<p>
            ${messages.askAlso}
            ${asked.map(({ name, about }) => html`<strong>${`${name}.`}</strong> ${about}`)}
          </p>`
        : nothing
    }
    ${aboutView(treatment, messages, level + 1)}
    ${hasOffers ? offerView(treatment, props) : nothing}
  </article>`;
}

/** The texts of reasons, of one kind or all, each on a line of its own. */
export const texts = (reasons: readonly Reason[], kind?: Reason['kind']) =>
  reasons
    .filter((reason) => !kind || reason.kind === kind)
    .flatMap(({ text }, index) => (index ? ['\n', text] : [text]));

const noteView = (kind: 'note' | 'caution', text: string) =>
  html`<p class="said ${kind}" part=${kind}>${icon(kind)}${text}</p>`;

/** How sure the evidence is, in words and as three dots. */
const evidenceView = (strength: number, messages: Messages) =>
  html`<p class="evidence" part="evidence">
    <span class="dots" aria-hidden="true">
      ${[1, 2, 3].map((dot) => html`<i class=${dot <= strength ? 'on' : ''}></i>`)}
    </span>
    ${messages.evidence(strength)}
  </p>`;

const figureView = ([name, value, often]: Figure, messages: Messages) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value} ${often && html`<small>${messages.often(often)}</small>`}</dd>
  </div>`;

/** Where the clinic says more about a treatment, and where to book it. */
function offerView({ id, offer }: Treatment, { messages, onBook }: SuggestionViewProps) {
  const { url, picture, bookingUrl } = offer ?? {};
  if (!url && !picture && !bookingUrl) return nothing;
  return html`<p class="buttons" part="offer">
    ${picture && pictureView(picture)} ${url && html`<a href=${url}>${messages.offerLink}</a>`}
    ${
      bookingUrl &&
      html`<a href=${bookingUrl} @click=${(event: Event) => onBook(event, id)}>${messages.book}</a>`
    }
  </p>`;
}

/** What it is and what to expect, with the care before and after. */
function aboutView(
  { about, details = [], beforeCare = [], afterCare = [] }: Treatment,
  messages: Messages,
  level: number,
) {
  const detailViews = details.map(
    ({ title, text }) =>
      html`${heading(level, title)}
        <p>${text}</p>`,
  );
  const care = (title: string, lines: readonly string[]) =>
    lines.length &&
    html`${heading(level, title)}
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
  const all = [
    ...detailViews,
    care(messages.beforeCare, beforeCare),
    care(messages.afterCare, afterCare),
  ].filter(Boolean);
  if (!about && !all.length) return nothing;
  return html`<details part="about">
    <summary>${messages.about}</summary>
    ${[about?.what, about?.feels, about?.after].map((text) => text && html`<p>${text}</p>`)} ${all}
  </details>`;
}
