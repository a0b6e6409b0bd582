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
  deadline: Deadline | undefined;
}

/** Evidence strength of each fit. */
export const STRENGTHS = { possible: 1, good: 2, strong: 3 } as const;

/** A treatment worth asking about: why, the figures, how sure, what to mind, what it is. */
export function suggestionView(props: SuggestionViewProps): TemplateResult {
  const { quiz, suggestion, messages, level, isFirst } = props;
  const { name, programme, reasons, cautions, fit, addOns } = suggestion;
  const treatment = quiz.treatments.find(({ id }) => id === suggestion.id)!;
  const { warning } = treatment;
  const asked = (quiz.addOns ?? []).filter(({ id }) => addOns.includes(id));
  return html`<article class="suggestion ${isFirst ? 'first' : ''}" part="suggestion">
    ${heading(level, name)} ${evidenceView(STRENGTHS[fit], messages)}
    <p class="lines">${texts(reasons, 'goal')}</p>
    ${figuresView(programme, treatment, messages)}
    ${planView({ programme, messages, isHomeCare: !!treatment.homeCare, deadline: props.deadline })}
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
  </article>`;
}

/** The texts of one kind of reason, each on a line of its own. */
export const texts = (reasons: readonly Reason[], kind: Reason['kind']) =>
  reasons
    .filter((reason) => reason.kind === kind)
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

function figuresView(programme: Programme, { homeCare }: Treatment, messages: Messages) {
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
  </dl>`;
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
