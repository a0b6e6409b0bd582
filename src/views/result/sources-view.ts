import { html, nothing } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import { toJson } from '../../definition/to-json.js';
import type { Recommendation } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';

/** A text of the quiz that holds for these answers. */
export type Note = NonNullable<NonNullable<Quiz['result']>['notes']>[number];

/** Where everything on the result comes from, and how sure each source is. */
export function sourcesView(
  quiz: Quiz,
  recommendation: Recommendation,
  notes: readonly Note[],
  messages: Messages,
) {
  const used = sourcesUsed(quiz, recommendation, notes);
  const sources = used.filter(({ grade }) => grade !== 'unsourced');
  if (!used.length) return nothing;
  return html`<details class="sources" part="sources">
    <summary>${messages.sources}</summary>
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
      ${used.length > sources.length ? html`<li>${messages.grades.unsourced}</li>` : nothing}
    </ul>
  </details>`;
}

/** The sources named anywhere in what is shown. */
function sourcesUsed(
  { sources = [], treatments, addOns = [] }: Quiz,
  recommendation: Recommendation,
  notes: readonly Note[],
) {
  const suggested = recommendation.treatments;
  const figureSources = treatments
    .filter(({ id }) => suggested.some((each) => each.id === id))
    .map(({ warning, details }) => ({ warning, details }));
  const added = addOns.filter(({ id }) => suggested.some((each) => each.addOns.includes(id)));
  const shown = toJson([recommendation, figureSources, added, notes]);
  return sources.filter(({ id }) => shown.includes(`"${id}"`));
}
