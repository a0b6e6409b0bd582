import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Recommendation, Wait } from '../../engine/recommendation.js';
import type { Messages } from '../../i18n/messages.js';
import { groupBy } from '../group-by.js';
import { heading } from '../heading.js';
import { joined } from './answers-view.js';
import { closedPlanView } from './plan-view.js';
import { texts } from './suggestion-view.js';

/** Longer lists are closed until they are asked for. */
const SHORT = 3;

/** Treatments that have to wait: how long, from when, and why, and their plans. */
export function laterView(
  { treatments }: Quiz,
  { later }: Recommendation,
  messages: Messages,
  level: number,
) {
  const items = later.map(
    ({ id, name, waits, reasons, programme }) =>
      html`<li>
        <strong>${name}</strong>
        ${waitsView(waits, messages)}
        <p class="quiet lines">${texts(reasons, 'precaution')}</p>
        ${closedPlanView(
          programme,
          treatments.find((each) => each.id === id)!,
          messages,
        )}
      </li>`,
  );
  return listView('later', messages.later, items, level);
}

/** How long to wait, and from when; of several waits all. */
const waitsView = (waits: readonly Wait[], messages: Messages) =>
  html`${waits.map(({ waitWeeks, waitFrom }) => html`<p>${messages.waitAtLeast(waitWeeks, waitFrom)}</p>`)}
  ${waits.length > 1 ? html`<p>${messages.waitForAll}</p>` : nothing}`;

/** Treatments that were left out, those with the same reasons together; the deciding one first. */
export function leftOutView({ leftOut }: Recommendation, messages: Messages, level: number) {
  const byReasons = groupBy(leftOut, ({ reasons }) => reasons.map(({ text }) => text).join('\n'));
  const items = [...byReasons.values()].map(
    (list) =>
      html`<li>
        <strong>${joined(list.map(({ name }) => name))}</strong>
        <p class="quiet lines">${texts(list[0]!.reasons)}</p>
      </li>`,
  );
  return listView('left-out', messages.leftOut, items, level);
}

function listView(part: string, title: string, items: readonly TemplateResult[], level: number) {
  if (!items.length) return nothing;
  return html`<section part=${part}>
    <details ?open=${items.length <= SHORT}>
      <summary>${heading(level, title)}</summary>
      <ul class="plain rows">
        ${items}
      </ul>
    </details>
  </section>`;
}
