import { html, svg, type TemplateResult } from 'lit';
import type { BodyRegion } from '../../definition/schema.js';
import { choiceView } from './choice-view.js';
import type { QuestionViewProps } from './question-view.js';

/** A figure from the front (left) and from behind (right), drawn on 220 by 250. */
const REGIONS: Record<BodyRegion, string> = {
  face: 'M60 6c10 0 17 9 17 21S70 50 60 50 43 39 43 27 50 6 60 6Z',
  eyelids: 'M48 24q4.5-4 9 0-4.5 4-9 0Zm15 0q4.5-4 9 0-4.5 4-9 0Z',
  beard_neck: 'M46 37c3 9 8 13 14 13s11-4 14-13l-4 19q-10 5-20 0Z',
  neck_chest: 'M49 57q11 6 22 0l18 7-4 29q-25 7-50 0l-4-29Z',
  trunk: 'M35 96q25 7 50 0l-1 24 4 24q-28 9-56 0l4-24Z',
  underarms_legs_bikini: 'M31 147q29 10 58 0l-5 92H69l-9-72-9 72H36Z',
  hands_arms:
    'M28 66 33 92 22 154q-7 5-12-1l6-68q2-14 12-19Zm64 0-5 26 11 62q7 5 12-1l-6-68q-2-14-12-19Z',
  back_shoulders: 'M149 54q11 5 22 0l21 10-7 32-1 24 4 24q-28 9-56 0l4-24-1-24-7-32Z',
};
const BACK_OUTLINE =
  'M160 6c10 0 17 9 17 21s-6 20-7 26q-10 5-20 0c-1-6-7-14-7-26s7-21 17-21ZM126 66l6 28-10 60q-7 5-12-1l6-68q2-14 10-19Zm68 0-6 28 10 60q7 5 12-1l-6-68q-2-14-10-19ZM131 147q29 10 58 0l-5 92h-15l-9-72-9 72h-15Z';

/**
 * The list of places, and beside it a figure to press on. The list says everything, so the figure
 * is kept from keyboards and screen readers: nobody has to hear each place twice.
 */
export function bodyMapView(props: QuestionViewProps): TemplateResult {
  const { options, chosen } = props.asked;
  const region = (option: (typeof options)[number]) => {
    const path = option.region && REGIONS[option.region];
    if (!path) return svg``;
    const isChosen = chosen.includes(option);
    return svg`<path
      class="region ${isChosen ? 'chosen' : ''}" d=${path}
      @click=${() => props.onChoose(option.id, !isChosen)}
    ><title>${option.label}</title></path>`;
  };
  // Small places lie on top of large ones.
  const drawn = [...options].sort((a, b) => Number(isSmall(a.region)) - Number(isSmall(b.region)));
  return html`<div class="body-map">
    <svg viewBox="0 0 220 250" aria-hidden="true">
      <path class="outline" d=${BACK_OUTLINE} />
      ${drawn.map(region)}
    </svg>
    <div>${choiceView(props)}</div>
  </div>`;
}

const isSmall = (region: BodyRegion | undefined) => region === 'eyelids' || region === 'beard_neck';
