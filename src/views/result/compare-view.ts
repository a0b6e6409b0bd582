import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Suggestion } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { figuresOf } from './figures.js';
import { STRENGTHS } from './suggestion-view.js';

/**
 * The suggestions side by side. With little room a row's name is above its values; the roles are
 * written out because a browser forgets what a table is once it is laid out as something else.
 */
export function compareView(
  suggestions: readonly Suggestion[],
  quiz: Quiz,
  messages: Messages,
  hasOffers: boolean,
  level: number,
): TemplateResult | typeof nothing {
  if (suggestions.length < 2) return nothing;
  const { compare } = messages;
  const columns = suggestions.map(
    (suggestion) =>
      new Map<string, string>([
        ...(figuresOf(suggestion, quiz, messages, hasOffers) as [string, string][]),
        [compare.comfort, messages.discomfort[suggestion.programme.discomfort] ?? ''],
        [compare.evidence, messages.evidence(STRENGTHS[suggestion.fit])],
      ]),
  );
  const names = new Set(columns.flatMap((column) => [...column.keys()]));
  return html`<section part="compare">
    ${heading(level, compare.title)}
    <table class="compare" role="table">
      <tr role="row">
        <td role="cell"></td>
        ${suggestions.map(({ name }) => html`<td role="columnheader">${name}</td>`)}
      </tr>
      ${[...names].map(
        (name) =>
          html`<tr role="row">
            <th role="rowheader">${name}</th>
            ${columns.map((column) => html`<td role="cell">${column.get(name) ?? '–'}</td>`)}
          </tr>`,
      )}
    </table>
  </section>`;
}
