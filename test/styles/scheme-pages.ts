import { html } from 'lit';
import { type QuizHarness, visitPage } from '../support/quiz-harness.js';
import { contrast, paint } from './painting.js';

/** A quiz on a page of this scheme, with this attribute. */
export const on = (page: string, attribute = '') =>
  visitPage(
    html`<div style=${page && `color-scheme: ${page}`}>
      <treatment-quiz color-scheme=${attribute}></treatment-quiz>
    </div>`,
  );

/** Whether the quiz is drawn light or dark; its text is the other. */
export function scheme({ root }: QuizHarness): string {
  const { backgroundColor, color } = getComputedStyle(root.querySelector('.quiz')!);
  const isNear = (colour: string, end: string) => contrast(paint(colour), paint(end)) < 3;
  if (isNear(backgroundColor, 'white') && isNear(color, 'black')) return 'light';
  if (isNear(backgroundColor, 'black') && isNear(color, 'white')) return 'dark';
  return `${color} on ${backgroundColor}`;
}
