import type { QuestionViewProps } from './question-view-props.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionKind } from '../../definition/schema.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { bodyMapView } from './body-map-view.js';
import { choiceView } from './choice-view.js';
import { scaleView } from './scale-view.js';
import { changingText } from '../changing-text.js';

type OptionsView = (props: QuestionViewProps) => TemplateResult;

const kinds = {
  single: { control: 'radio', optionsView: choiceView },
  scale: { control: 'radio', optionsView: scaleView },
  multiple: { control: 'checkbox', optionsView: choiceView },
  'body-map': { control: 'checkbox', optionsView: bodyMapView },
} as const satisfies Record<
  QuestionKind,
  { control: QuestionViewProps['control']; optionsView: OptionsView }
>;

/** A question: its title as legend and heading, help, what is missing, and the controls. */
export function questionView(props: Omit<QuestionViewProps, 'control'>): TemplateResult {
  const { asked, messages, htmlId, level, isStepHeading, problem } = props;
  const { kind, title, help, why, note } = asked.question;
  const id = (part: string) => `${htmlId}:${part}`;
  const { control, optionsView } = kinds[kind];
  const isOne = control === 'radio';
  // Radios together can be required and invalid; of checkboxes only words can say so.
  const needed =
    asked.required && !isOne && !problem && messages.problem('required', true, { min: 1, max: 1 });
  const described = [
    help && id('help'),
    note && id('note'),
    problem && id('problem'),
    needed && id('needed'),
  ];
  return html`<fieldset
    class="question ${problem ? 'wrong' : ''}"
    part="question"
    role=${isOne ? 'radiogroup' : nothing}
    aria-required=${(isOne && asked.required) || nothing}
    aria-invalid=${(isOne && !!problem) || nothing}
    aria-describedby=${described.filter(Boolean).join(' ') || nothing}
  >
    <legend>${heading(level, title, isStepHeading ? 'step-heading' : undefined)}</legend>
    ${[
      help && html`<p class="quiet" id=${id('help')}>${help}</p>`,
      note && html`<p class="said" id=${id('note')}>${icon('note')}${note}</p>`,
      problem &&
        html`<p class="said problem" part="error" id=${id('problem')}>
          ${icon('stop')}<span>${changingText(problem)}</span>
        </p>`,
      needed ? html`<p hidden id=${id('needed')}>${needed}</p>` : nothing,
      optionsView({ ...props, control, describedBy: [problem && id('problem')] }),
      why &&
        html`<details class="why">
          <summary>${messages.whyWeAsk}</summary>
          <p>${why}</p>
        </details>`,
    ]}
  </fieldset>`;
}
