import { html, nothing } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Recommendation } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';

/** Before and after care of each treatment suggested. */
export function careView(
  quiz: Quiz,
  { treatments }: Recommendation,
  messages: Messages,
  level: number,
) {
  const told = treatments.flatMap(({ id }) =>
    quiz.treatments.filter(
      (treatment) => treatment.id === id && (treatment.beforeCare || treatment.afterCare),
    ),
  );
  if (!told.length) return nothing;
  const list = (title: string, lines: readonly string[] = []) =>
    lines.length
      ? html`<p><strong>${title}</strong></p>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing;
  return html`<section part="care">
    ${heading(level, messages.care)}
    ${told.map(
      ({ name, beforeCare, afterCare }) =>
        html`<details>
          <summary>${name}</summary>
          ${list(messages.beforeCare, beforeCare)} ${list(messages.afterCare, afterCare)}
        </details>`,
    )}
  </section>`;
}
