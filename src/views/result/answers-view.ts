import { html } from 'lit';
import type { Trail } from '../../engine/trail.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';

/** Between several answers, in any script. */
export const BETWEEN = ' · ';

/** Every question that was asked, what was answered, and a way to change it. */
export function answersView(
  { questions }: Trail,
  messages: Messages,
  level: number,
  onChange: (question: string) => void,
) {
  const rows = [...questions.values()].map(({ question, chosen }) => {
    const id = `answer-${question.id}`;
    const labels = chosen.flatMap(({ label }, index) => (index ? [BETWEEN, label] : [label]));
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
