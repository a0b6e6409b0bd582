import { html, nothing } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Recommendation } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';

/** Where everything on the result comes from, and how sure each source is. */
export function sourcesView(quiz: Quiz, recommendation: Recommendation, messages: Messages) {
  const sources = sourcesUsed(quiz, recommendation);
  if (!sources.length) return nothing;
  return html`<details class="sources" part="sources">
    <summary>${messages.sources} <span class="count">${sources.length}</span></summary>
    <ul class="plain">
      ${sources.map(
        ({ title, url, grade }) =>
          html`<li>
            ${
              url
                ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
                : title
            }
            <span class="quiet">(${messages.grades[grade]})</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The sources named anywhere in what is shown. */
function sourcesUsed({ sources = [], treatments, addOns }: Quiz, recommendation: Recommendation) {
  const suggested = treatments
    .filter(({ id }) => recommendation.treatments.some((each) => each.id === id))
    .map(({ warning, details }) => ({ warning, details }));
  const shown = JSON.stringify([recommendation, suggested, addOns]);
  return sources.filter(({ id }) => shown.includes(`"${id}"`));
}
