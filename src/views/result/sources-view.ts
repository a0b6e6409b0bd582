import { html, nothing } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Recommendation } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';

/** Where everything on the result comes from, and how sure each source is. */
export function sourcesView(quiz: Quiz, recommendation: Recommendation, messages: Messages) {
  const used = sourcesUsed(quiz, recommendation);
  const sources = (quiz.sources ?? []).filter(({ id }) => used.has(id));
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

function sourcesUsed(
  quiz: Quiz,
  { notices, treatments, later, leftOut }: Recommendation,
): Set<string> {
  const shown = [...treatments, ...later];
  const told = quiz.treatments.filter(({ id }) => treatments.some((each) => each.id === id));
  const reasons = [...shown, ...leftOut].flatMap((each) => each.reasons);
  const cautions = shown.flatMap((each) => each.cautions);
  const texts = told.flatMap(({ warning, details = [] }) => [
    ...details,
    ...(warning ? [warning] : []),
  ]);
  const addOns = (quiz.addOns ?? []).filter(({ id }) =>
    shown.some((each) => each.addOns.includes(id)),
  );
  return new Set(
    [
      ...notices,
      ...reasons,
      ...cautions,
      ...shown.map(({ programme }) => programme),
      ...texts,
      ...addOns,
    ].flatMap(({ sources = [] }) => sources),
  );
}
