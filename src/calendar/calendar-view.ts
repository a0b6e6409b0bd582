import { html, nothing, type TemplateResult } from 'lit';
import type { Programme, Suggestion } from '../engine/recommendation.js';
import type { Messages } from '../i18n/messages.js';
import { planView } from '../views/result/plan-view.js';
import { dateView, type DateViewProps } from './date-view.js';
import { type Day, plusWeeks, weeksBetween } from './day.js';
import { type DayWriter, dayWriter } from './day-writer.js';
import { changingText } from '../views/changing-text.js';

export interface CalendarViewProps extends DateViewProps {
  /** Language tag in which days are written. */
  locale: string;
  /** Language of the names of treatments. */
  quizLocale: string;
  /** The messages of the quiz, for its plan. */
  quizMessages: Messages;
  /** What can be chosen. */
  suggestions: readonly Suggestion[];
  suggestion: Suggestion;
  /** Its figures, up to the date to be ready by. */
  programme: Programme;
  /** The first session, once it is known when. */
  start: Day | undefined;
  isSaved: boolean;
  onTreatment(event: Event): void;
  onSave(): void;
}

/** Which plan, by which date, on which days, and the button that saves it. */
export function calendarView(props: CalendarViewProps): TemplateResult {
  const { messages } = props;
  const write = dayWriter(props.locale);
  return html`<div
    class="frame"
    lang=${messages.lang}
    dir=${messages.lang === 'ar' ? 'rtl' : 'ltr'}
  >
    <fieldset>
      <legend class="h">${messages.heading}</legend>
      <p class="quiet">${messages.intro}</p>
      <div class="choices">${treatmentsView(props)} ${dateView(props, write)}</div>
      ${props.isOutOfReach ? nothing : datedPlan(props, write)}
      <button type="button" aria-describedby="contents" @click=${props.onSave}>
        ${messages.save}
      </button>
      <p class="quiet" id="contents">${messages.contents}</p>
      <p class="quiet" role="status">${changingText(props.isSaved ? messages.saved : '')}</p>
    </fieldset>
  </div>`;
}

function treatmentsView({ messages, suggestions, suggestion, ...props }: CalendarViewProps) {
  const { quizLocale } = props;
  return html`<div>
    <label for="treatment">${messages.treatment}</label>
    <select class="field" id="treatment" lang=${quizLocale} @change=${props.onTreatment}>
      ${suggestions.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${id === suggestion.id}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** The plan as the quiz draws it, with dates. */
function datedPlan(props: CalendarViewProps, write: DayWriter) {
  const { messages, quizMessages, programme, meeting, aim, day, start } = props;
  if (!start || !day) return nothing;
  const dates = {
    caption: messages.days,
    when({ min, max }: { min: number; max?: number | undefined }) {
      const from = plusWeeks(start, min);
      return max === undefined ? messages.from(write(from)) : write(from, plusWeeks(start, max));
    },
    ready: aim === 'ready' ? weeksBetween(start, day) : undefined,
  };
  return html`${planView({ programme, isHomeCare: meeting === 'visit', messages: quizMessages, dates })}
  ${dates.ready ? readyKey(messages.readyOn(write(day))) : nothing}`;
}

/** What the vertical line through the drawings means. */
const readyKey = (text: string) =>
  html`<p class="quiet key">
    <svg aria-hidden="true"><line class="ready" x1="50%" x2="50%" y2="100%"></line></svg>
    <span>${changingText(text)}</span>
  </p>`;
