import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Option } from '../../definition/schema.js';
import { groupBy } from '../group-by.js';
import { icon } from '../icons.js';
import { pictureView } from '../picture-view.js';
import type { QuestionViewProps } from './question-view-props.js';
import { changingText } from '../changing-text.js';

/** One option: a whole row to press, named by its label alone and described by the rest. */
export function optionView(
  { asked, htmlId, control, describedBy = [], onChoose }: QuestionViewProps,
  option: Option,
): TemplateResult {
  const { chosen } = asked;
  const isChosen = chosen.includes(option);
  const id = `${htmlId}.${option.id}`;
  const { description, message } = option;
  const described = [description && `${id}:about`, isChosen && message && `${id}:message`];
  const handleChange = ({ target }: Event) =>
    onChoose(option.id, (target as HTMLInputElement).checked);
  return html`<div class="option" part="option">
    <input
      type=${control}
      id=${id}
      name=${htmlId}
      .checked=${isChosen}
      aria-describedby=${[...described, ...describedBy].filter(Boolean).join(' ') || nothing}
      @change=${handleChange}
    />
    ${option.icon && icon(option.icon)}
    ${option.swatch && html`<span class="swatch" .style=${`--c:${option.swatch}`}></span>`}
    ${option.picture && pictureView(option.picture)}
    <div class="words">
      <label for=${id}>${option.label}</label>
      ${[
        description && html`<p class="quiet" id="${id}:about">${description}</p>`,
        isChosen && message
          ? html`<p class="said" id="${id}:message">${icon('note')}${message}</p>`
          : nothing,
      ]}
    </div>
  </div>`;
}

/** Radios or checkboxes in a row or two columns, under group headings where there are any. */
export function choiceView(props: QuestionViewProps): TemplateResult {
  const { asked, messages, hasRoom } = props;
  const groups = groupBy(asked.options, ({ group }) => group ?? '');
  const plain = groups.get('') ?? [];
  groups.delete('');
  const isShort = plain.every(({ label, description }) => label.length < 26 && !description);
  const ticked = (options: readonly Option[]) =>
    options.filter((option) => asked.chosen.includes(option)).length;
  return html`${[...groups].map(
      ([group, options], index) =>
        html`<details class="group" ?open=${!index || hasRoom()}>
          <summary>
            <span>${group}</span>
            <span class="count"
              >${changingText(ticked(options) ? messages.ticked(ticked(options)) : '')}</span
            >
          </summary>
          <div class="options" role="group" aria-label=${group}>
            ${options.map((option) => keyed(option.id, optionView(props, option)))}
          </div>
        </details>`,
    )}
    <div class="options ${isShort && plain.length > 3 ? 'short' : ''}">
      ${plain.map((option) => keyed(option.id, optionView(props, option)))}
    </div>`;
}
