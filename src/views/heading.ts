import { html, nothing, type TemplateResult } from 'lit';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The nearest level there is; 2 for what is no number. */
export const headingLevel = (level: number): HeadingLevel =>
  (level >= 1 ? Math.min(6, Math.floor(level)) : 2) as HeadingLevel;

/** A template for each level, since a tag name cannot be filled in. */
const TEMPLATES = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="h" part="heading" id=`, ' tabindex=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of a level known only at run time. @param focusId - Makes it a target for focus. */
export const heading = (level: number, text: unknown, focusId?: string): TemplateResult =>
  html(TEMPLATES[Math.min(level, 6) - 1]!, focusId ?? nothing, focusId ? '-1' : nothing, text);
