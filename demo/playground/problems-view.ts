/** What has to be mended or looked at, each thing with the way to its place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Relaxed } from '../../src/definition/extension.js';
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
            <span class="where" ?data-warns=${problem.severity === 'warning'}
              >Line ${problem.line}</span
            >
            <span
              >${problem.path ? html`<code>${problem.path}</code> ` : nothing}${problem.message}</span
            >
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Rules of the built-in quiz that the text made less careful. */
export function relaxedView(
  relaxed: readonly Relaxed[],
  onFind: (path: string) => void,
): TemplateResult | typeof nothing {
  if (!relaxed.length) return nothing;
  return html`<h3>Less careful than the built-in quiz</h3>
    <ul class="findings">
      ${relaxed.map(
        ({ path, what, reviewed: { by, role, reason, until } }) =>
          html`<li>
            <button type="button" class="plain path" @click=${() => onFind(path)}>${what}</button>
            <p class="quiet">${by}${role ? `, ${role}` : ''}, until ${until}: ${reason}</p>
          </li>`,
      )}
    </ul>`;
}
