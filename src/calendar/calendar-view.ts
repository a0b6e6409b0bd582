import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../engine/recommendation.js';
import { type Day, dayText } from './day.js';
import type { PlannedDays } from './plan.js';
import { type DayWriter, dayWriter, titleOf, whenOf } from './titles.js';
import type { CalendarWords, Meeting } from './words/calendar-words.js';

export interface CalendarViewProps {
  words: CalendarWords;
  /** Language tag in which days are written. */
  locale: string;
  /** Language of the names of treatments. */
  quizLocale: string;
  /** What can be chosen. */
  suggestions: readonly Suggestion[];
  suggestion: Suggestion;
  meeting: Meeting;
  firstDay: Day;
  /** First and last day that can be chosen. */
  earliest: Day;
  latest: Day;
  planned: readonly PlannedDays[];
  isTooSoon: boolean;
  isOutOfReach: boolean;
  isSaved: boolean;
  onTreatment(event: Event): void;
  onDay(): void;
  onDayLeft(): void;
  onSave(): void;
}

/** Which plan, from when, on which days, and the button that saves it. */
export function calendarView(props: CalendarViewProps): TemplateResult {
  const { words, planned, isOutOfReach } = props;
  const write = dayWriter(props.locale);
  return html`<div class="frame" lang=${words.lang} dir=${words.lang === 'ar' ? 'rtl' : 'ltr'}>
    <fieldset>
      <legend class="h">${words.heading}</legend>
      <p class="quiet">${words.intro}</p>
      <div class="choices">${treatmentsView(props)} ${dayView(props, write)}</div>
      ${
        isOutOfReach
          ? nothing
          : html`<dl aria-label=${words.days}>
              ${planned.map(
                (each) =>
                  html`<div>
                    <dt>${titleOf(each, props.meeting, words)}</dt>
                    <dd>${whenOf(each, words, write)}</dd>
                  </div>`,
              )}
            </dl>`
      }
      <button type="button" aria-describedby="contents" @click=${props.onSave}>
        ${words.save}
      </button>
      <p class="quiet" id="contents">${words.contents}</p>
      <p class="quiet" role="status">${props.isSaved ? words.saved : nothing}</p>
    </fieldset>
  </div>`;
}

function treatmentsView({ words, suggestions, suggestion, ...props }: CalendarViewProps) {
  const { quizLocale } = props;
  return html`<div>
    <label for="treatment">${words.treatment}</label>
    <select class="field" id="treatment" lang=${quizLocale} @change=${props.onTreatment}>
      ${suggestions.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${id === suggestion.id}>${name}</option>`,
      )}
    </select>
  </div>`;
}

function dayView(props: CalendarViewProps, write: DayWriter) {
  const { words, firstDay, earliest, latest, isOutOfReach, isTooSoon } = props;
  const said = isOutOfReach
    ? words.outOfReach(write(earliest), write(latest))
    : isTooSoon
      ? words.tooSoon
      : '';
  return html`<div>
    <label for="day">${words.firstDay[props.meeting]}</label>
    <input
      class="field"
      id="day"
      type="date"
      required
      min=${dayText(earliest)}
      max=${dayText(latest)}
      .value=${dayText(firstDay)}
      aria-invalid=${isOutOfReach}
      aria-describedby="said"
      @input=${props.onDay}
      @blur=${props.onDayLeft}
    />
    <p id="said" class=${isOutOfReach ? 'problem' : 'quiet'} role="status">${said}</p>
  </div>`;
}
