import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz, Range, Treatment } from '../../definition/schema.js';
import type { Programme, Reason, Suggestion } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { type Deadline, planView } from './plan-view.js';

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
  deadline: Deadline | undefined;
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
  const plan = planView({
    programme,
    messages,
    isHomeCare: !!treatment.homeCare,
    deadline: props.deadline,
  });
  return html`<article class="suggestion ${isFirst ? 'first' : ''}" part="suggestion">
    ${heading(level, name)} ${evidenceView(STRENGTHS[fit], messages)}
    <p class="lines">${texts(reasons, 'goal')}</p>
    ${figuresView(programme, treatment, messages, hasOffers ? priceOf(quiz, treatment) : undefined)}
    ${
      isFirst || !plan
        ? plan
        : html`<details part="time">
            <summary>${messages.plan.title}</summary>
            ${plan}
          </details>`
    }
    ${programme.note ? noteView('note', programme.note) : nothing}
    ${warning ? noteView('caution', warning.text) : nothing}
    ${cautions.map(({ text }) => noteView('caution', text))}
    ${
      asked.length
        ? html`<p>
            ${messages.askAlso}
            ${asked.map(({ name, about }) => html`<strong>${`${name}.`}</strong> ${about ?? nothing}`)}
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

function figuresView(
  programme: Programme,
  { homeCare }: Treatment,
  messages: Messages,
  price: string | undefined,
) {
  const { sessions, intervalWeeks, firstResultsWeeks, downtimeDays, needleLengthMm } = programme;
  const { figures } = messages;
  const figure = (name: string, value: string | undefined, range?: Range) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>
            ${value}
            ${
              range?.typical && range.typical !== range.max
                ? html`<small>${messages.often(range.typical)}</small>`
                : nothing
            }
          </dd>
        </div>`
      : nothing;
  const { courseWeeks } = programme;
  return html`<dl class="figures" part="figures">
    ${figure(
      homeCare ? figures.visits : figures.sessions,
      sessions && messages.range(sessions),
      sessions,
    )}
    ${
      homeCare
        ? figure(messages.course, courseWeeks && messages.weeks(courseWeeks))
        : figure(figures.gap, intervalWeeks && messages.weeks(intervalWeeks))
    }
    ${figure(
      figures.firstChange,
      firstResultsWeeks ? messages.firstChange(firstResultsWeeks) : undefined,
    )}
    ${figure(figures.timeOff, messages.days(downtimeDays))}
    ${figure(figures.needle, needleLengthMm && messages.millimetres(needleLengthMm))}
    ${figure(messages.price, price)}
  </dl>`;
}

/** As the clinic's own language writes it, such as `£120 – £180 per session`. */
function priceOf({ locale }: Quiz, { offer }: Treatment): string | undefined {
  if (!offer?.price) return undefined;
  const { min, max = min, currency, per = '' } = offer.price;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return `${format.formatRange(min, max)} ${per}`;
}

/** Where the clinic says more about a treatment, and where to book it. */
function offerView({ id, offer = {} }: Treatment, { messages, onBook }: SuggestionViewProps) {
  const { url, bookingUrl } = offer;
  return html`<p class="buttons" part="offer">
    ${url ? html`<a href=${url}>${messages.offerLink}</a>` : nothing}
    ${
      bookingUrl
        ? html`<a href=${bookingUrl} @click=${(event: Event) => onBook(event, id)}
            >${messages.book}</a
          >`
        : nothing
    }
  </p>`;
}

function aboutView({ about, details = [] }: Treatment, messages: Messages, level: number) {
  if (!about && !details.length) return nothing;
  return html`<details part="about">
    <summary>${messages.about}</summary>
    ${about ? html`<p>${about.what}</p>` : nothing}
    ${about?.feels ? html`<p>${about.feels}</p>` : nothing}
    ${about?.after ? html`<p>${about.after}</p>` : nothing}
    ${details.map(
      ({ title, text }) =>
        html`${heading(level, title)}
          <p>${text}</p>`,
    )}
  </details>`;
}
