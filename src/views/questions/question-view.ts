import type { QuestionOf, QuestionViewProps } from './question-view-props.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Question, QuestionKind } from '../../definition/schema.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { bodyMapView } from './body-map-view.js';
import { choiceView } from './choice-view.js';
import { scaleView } from './scale-view.js';
import { changingText } from '../changing-text.js';

/** How one kind of question shows its options. */
interface KindView<Asked extends Question = Question> {
  control: QuestionViewProps['control'];
  /** What the options are together. A radio group can be required and invalid, a plain group cannot. */
  role?: 'radiogroup';
  optionsView(props: QuestionViewProps<Asked>): TemplateResult;
}

const takeOne = { control: 'radio', role: 'radiogroup' } as const;
const takeSeveral = { control: 'checkbox' } as const;

const kinds = {
  single: { ...takeOne, optionsView: choiceView },
  scale: { ...takeOne, optionsView: scaleView },
  multiple: { ...takeSeveral, optionsView: choiceView },
  'body-map': { ...takeSeveral, optionsView: bodyMapView },
} satisfies { [Kind in QuestionKind]: KindView<QuestionOf<Kind>> };

/** A question: its title as legend and heading, help, what is missing, and the controls. */
export function questionView(props: Omit<QuestionViewProps, 'control'>): TemplateResult {
  const { asked, messages, htmlId, level, isStepHeading, problem } = props;
  const { kind, title, help, why, note } = asked.question;
  const id = (part: string) => `${htmlId}:${part}`;
  const { control, role, optionsView }: KindView = kinds[kind];
  // Without a role that can be required, only words can say so.
  const needed =
    asked.required && !role && !problem && messages.problem('required', true, { min: 1, max: 1 });
  const described = [
    help && id('help'),
    note && id('note'),
    problem && id('problem'),
    needed && id('needed'),
  ];
  return html`<fieldset
    class="question ${problem ? 'wrong' : ''}"
    part="question"
    role=${role ?? nothing}
    aria-required=${(role && asked.required) || nothing}
    aria-invalid=${(role && !!problem) || nothing}
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
