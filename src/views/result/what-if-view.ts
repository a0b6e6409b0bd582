import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Trail } from '../../engine/trail.js';
import type { Standing, WhatIf } from '../../engine/what-if.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { joined } from './answers-view.js';

/** Which answers, given differently, would bring a treatment in or send one away. */
export function whatIfView(
  { treatments }: Quiz,
  { questions }: Trail,
  whatIf: readonly WhatIf[],
  { whatIf: words }: Messages,
  level: number,
): TemplateResult | typeof nothing {
  if (!whatIf.length) return nothing;
  return html`<section part="what-if">
    ${heading(level, words.title)}
    <ul class="plain rows">
      ${whatIf.map(({ question, option, chosen, changes }) => {
        const asked = questions.get(question)!;
        const { label } = asked.options.find(({ id }) => id === option)!;
        const line = (standing: Standing) => {
          const moved = treatments.filter(({ id }) =>
            changes.some(({ treatment, to }) => treatment === id && to === standing),
          );
          return moved.length
            ? html`<p>${words[standing]} ${joined(moved.map(({ name }) => name))}</p>`
            : nothing;
        };
        return html`<li>
          <p class="quiet">${asked.question.title}</p>
          <p><strong>${words.given(label, chosen)}</strong></p>
          ${line('now')} ${line('later')} ${line('out')}
        </li>`;
      })}
    </ul>
  </section>`;
}
