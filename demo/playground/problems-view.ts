/** What has to be mended, each thing with the way to its place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './read-draft.js';

export function problemsView(
  problems: readonly Problem[],
  onShow: (problem: Problem) => void,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<ul class="problems" aria-label="What to mend">
    ${problems.map(
      (problem) =>
        html`<li>
          <button type="button" @click=${() => onShow(problem)}>
            <span class="where">Line ${problem.line}</span>
            <span
              >${problem.path ? html`<code>${problem.path}</code> ` : nothing}${problem.message}</span
            >
          </button>
        </li>`,
    )}
  </ul>`;
}
