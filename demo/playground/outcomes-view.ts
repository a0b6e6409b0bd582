/** How often each treatment is suggested, first, later or left out: bars with figures, and a table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Statistics, TreatmentShares } from '../../src/check/report.js';
import { basisView } from './basis-view.js';

const PARTS = [
  { name: 'first', label: 'First', of: (shares: TreatmentShares) => shares.first },
  {
    name: 'suggested',
    label: 'Suggested, not first',
    of: ({ suggested, first }: TreatmentShares) => suggested - first,
  },
  { name: 'later', label: 'Later', of: ({ later }: TreatmentShares) => later },
  { name: 'out', label: 'Left out', of: ({ leftOut }: TreatmentShares) => leftOut },
] as const;

/** A share as a person reads it: never 0 for what does happen, never 100 for what can fail. */
export function shareText(share: number): string {
  if (share <= 0) return '0 %';
  if (share >= 1) return '100 %';
  if (share < 0.001) return 'under 0.1 %';
  if (share > 0.999) return 'over 99.9 %';
  return `${(share * 100).toFixed(1)} %`;
}

export function outcomesView(statistics: Statistics): TemplateResult {
  const { treatments, weighting, runs, basis } = statistics;
  return html`
    <h3 id="outcomes-title">How often each treatment comes up</h3>
    <p>${weighting} ${runs.replace(/\B(?=(\d{3})+$)/g, ',')} different runs.</p>
    ${basisView(basis)}
    <ul class="legend" aria-hidden="true">
      ${PARTS.map(({ name, label }) => html`<li><i data-part=${name}></i>${label}</li>`)}
    </ul>
    <div class="bars" aria-hidden="true">${treatments.map(barView)}</div>
    ${tableView(treatments)} ${rulesView(treatments)}
  `;
}

const barView = (shares: TreatmentShares): TemplateResult =>
  html`<div class="outcome">
    <p>${shares.name}</p>
    <div class="bar">
      ${PARTS.map(({ name, of }) => {
        const share = of(shares);
        return share > 0
          ? html`<i data-part=${name} .style=${`flex-grow: ${share}`}></i>`
          : nothing;
      })}
    </div>
    <p class="figures">
      ${PARTS.map(({ name, of }) => html`<span data-part=${name}>${shareText(of(shares))}</span>`)}
    </p>
  </div>`;

/** The same for those who cannot see bars. */
const tableView = (treatments: readonly TreatmentShares[]): TemplateResult =>
  html`<table class="unseen" aria-labelledby="outcomes-title">
    <thead>
      <tr>
        <th scope="col">Treatment</th>
        ${PARTS.map(({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${treatments.map(
        (shares) =>
          html`<tr>
            <th scope="row">${shares.name}</th>
            ${PARTS.map(({ of }) => html`<td>${shareText(of(shares))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const rulesView = (treatments: readonly TreatmentShares[]): TemplateResult =>
  html`<details>
    <summary>Why a treatment is not suggested</summary>
    <p class="quiet">Several reasons can hold at once, so the shares add up to more.</p>
    <dl class="rules">
      ${treatments
        .filter(({ rules }) => rules.length)
        .map(
          ({ name, rules }) =>
            html`<dt>${name}</dt>
              ${rules.map(
                ({ rule, share }) =>
                  html`<dd>
                    <span>${rule}</span> <span class="figure">${shareText(share)}</span>
                  </dd>`,
              )}`,
        )}
    </dl>
  </details>`;
