import { html } from 'lit';
import type { Option } from '../../definition/schema.js';
import type { Trail } from '../../engine/trail.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';

/** Between several answers, in any script. */
export const BETWEEN = ' · ';

/** Several texts in a row, each a value of its own. */
export const joined = <T>(texts: readonly T[]): (T | string)[] =>
  texts.flatMap((text, index) => (index ? [BETWEEN, text] : [text]));

/** An option as it is quoted away from its list: with its group, each a value of its own. */
export const quoted = ({ group, label }: Option): string | readonly string[] =>
  group ? [group, ': ', label] : label;

/** Every question that was asked, what was answered, and a way to change it. */
export function answersView(
  { questions }: Trail,
  messages: Messages,
  level: number,
  onChange: (question: string) => void,
) {
  const rows = [...questions.values()].map(({ question, chosen }) => {
    const id = `answer-${question.id}`;
    const labels = joined(chosen.map(quoted));
    return html`<div>
      <dt id=${id}>${question.title}</dt>
      <dd>${labels.length ? labels : messages.noAnswer}</dd>
      <dd>
        <button
          type="button"
          class="link"
          id="${id}:change"
          aria-labelledby="${id}:change ${id}"
          @click=${() => onChange(question.id)}
        >
          ${messages.change}
        </button>
      </dd>
    </div>`;
  });
  return html`<section part="answers">
    ${heading(level, messages.yourAnswers)}
    <dl class="answers">${rows}</dl>
  </section>`;
}
