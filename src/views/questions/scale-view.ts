import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { optionView } from './choice-view.js';
import type { QuestionOf, QuestionViewProps } from './question-view-props.js';

/** Options in a row from low to high, with the two ends named: beside the options that they are. */
export function scaleView(props: QuestionViewProps<QuestionOf<'scale'>>): TemplateResult {
  const { htmlId, describedBy = [] } = props;
  const { question, options } = props.asked;
  const [low, high] = [`${htmlId}:low`, `${htmlId}:high`];
  const known = options.filter(({ unknown }) => !unknown);
  return html`<div class="scale">
    <div class="ends quiet" aria-hidden="true">
      <span id=${low}>${question.lowLabel}</span><span id=${high}>${question.highLabel}</span>
    </div>
    <div class="options">
      ${options.map((option) => {
        const ends = [option === known[0] && low, option === known.at(-1) && high];
        const described = { ...props, describedBy: [...ends, ...describedBy] };
        return keyed(option.id, optionView(described, option));
      })}
    </div>
  </div>`;
}
