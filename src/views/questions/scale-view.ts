import { html, type TemplateResult } from 'lit';
import { optionView } from './choice-view.js';
import type { QuestionViewProps } from './question-view.js';

/** Options in a row from low to high, with the two ends named. */
export function scaleView(props: QuestionViewProps): TemplateResult {
  const { question, options } = props.asked;
  if (question.kind !== 'scale') return html``;
  return html`<div class="scale">
    <div class="ends quiet" aria-hidden="true">
      <span>${question.lowLabel}</span><span>${question.highLabel}</span>
    </div>
    <div class="options">${options.map((option) => optionView(props, option))}</div>
  </div>`;
}
