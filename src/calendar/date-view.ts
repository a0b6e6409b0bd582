import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BackwardDays } from './backward.js';
import { type Day, dayText } from './day.js';
import type { DayWriter } from './day-writer.js';
import type { CalendarMessages, Meeting } from './messages/calendar-messages.js';
import { changingText } from '../views/changing-text.js';

/** What the date is for: the first session, or to be ready by. */
export type Aim = 'first' | 'ready';

export interface DateViewProps {
  messages: CalendarMessages;
  meeting: Meeting;
  aim: Aim;
  /** The current date, if there is one. */
  day: Day | undefined;
  /** First and last day that can be chosen. */
  earliest: Day;
  latest: Day;
  isOutOfReach: boolean;
  isTooSoon: boolean;
  /** How the plan fits before the date to be ready by. */
  backward: BackwardDays | undefined;
  onAim(aim: Aim): void;
  onDay(): void;
  onDayLeft(): void;
}

/** What a date is for, the date, and what follows from it. */
export function dateView(props: DateViewProps, write: DayWriter): TemplateResult {
  const { messages, meeting, aim, day, isOutOfReach } = props;
  const aimView = (value: Aim, label: string) =>
    html`<label class="aim">
      <input
        type="radio"
        name="aim"
        value=${value}
        .checked=${aim === value}
        @change=${() => props.onAim(value)}
      />
      <span id=${value}>${label}</span>
    </label>`;
  const said = saying(props, write);
  // Another field for the other date, so that nothing half typed is taken over.
  return html`<fieldset>
    <legend>${messages.date}</legend>
    <div class="aims">
      ${aimView('first', messages.firstDay[meeting])} ${aimView('ready', messages.readyBy)}
    </div>
    ${keyed(
      aim,
      html`<input
        class="field"
        id="day"
        type="date"
        required
        min=${dayText(props.earliest)}
        max=${dayText(props.latest)}
        .value=${day ? dayText(day) : ''}
        aria-labelledby=${aim}
        aria-invalid=${isOutOfReach}
        aria-describedby="said"
        @input=${props.onDay}
        @blur=${props.onDayLeft}
      />`,
    )}
    <p id="said" class=${isOutOfReach ? 'problem' : nothing} role="status">${changingText(said)}</p>
  </fieldset>`;
}

/** What there is to say about the date, in a few sentences. */
function saying(props: DateViewProps, write: DayWriter): string {
  const { messages, meeting, backward, isOutOfReach, isTooSoon } = props;
  if (isOutOfReach) return messages.outOfReach(write(props.earliest), write(props.latest));
  if (!backward) return isTooSoon ? messages.tooSoon : '';
  const { begin, least, isTight } = backward;
  if (!begin) return messages.tooLate(least);
  const sentences = [messages.begin[meeting](write(begin.from, begin.until))];
  if (isTight) sentences.unshift(messages.shorter);
  if (isTooSoon) sentences.push(messages.tooSoon);
  return sentences.join(' ');
}
