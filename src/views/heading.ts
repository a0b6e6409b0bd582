import { html, nothing, type TemplateResult } from 'lit';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The nearest level there is; 2 for what is no number. */
export const headingLevel = (level: number): HeadingLevel =>
  (level >= 1 ? Math.min(6, Math.floor(level)) : 2) as HeadingLevel;

/** A heading of a level known only at run time. @param focusId - Makes it a target for focus. */
export function heading(level: number, text: unknown, focusId?: string): TemplateResult {
  const id = focusId ?? nothing;
  const tab = focusId ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 class="h" id=${id} tabindex=${tab}>${text}</h1>`;
    case 2:
      return html`<h2 class="h" id=${id} tabindex=${tab}>${text}</h2>`;
    case 3:
      return html`<h3 class="h" id=${id} tabindex=${tab}>${text}</h3>`;
    case 4:
      return html`<h4 class="h" id=${id} tabindex=${tab}>${text}</h4>`;
    case 5:
      return html`<h5 class="h" id=${id} tabindex=${tab}>${text}</h5>`;
    default:
      return html`<h6 class="h" id=${id} tabindex=${tab}>${text}</h6>`;
  }
}
