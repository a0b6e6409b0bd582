import { html, svg, type TemplateResult } from 'lit';
import type { BodyRegion } from '../../definition/pictures.js';
import { choiceView } from './choice-view.js';
import type { QuestionViewProps } from './question-view.js';

/** A figure from the front (left) and from behind (right), drawn on 220 by 236. */
const REGIONS: Record<BodyRegion, string> = {
  face: 'M55 6a15 19 0 1 1-.1 0Z',
  eyelids: 'M48 21a3 2 0 1 1-.1 0Zm14 0a3 2 0 1 1-.1 0Z',
  beard_neck: 'M43 35q12 20 24 0l-4 19H47Z',
  neck_chest: 'M47 54h16q18 3 20 12l-4 24H31l-4-24q2-9 20-12Z',
  trunk: 'M31 90h48l-2 24 4 24H29l4-24Z',
  underarms_legs_bikini: 'M29 138h52l-6 92H62l-7-66-7 66H35Z',
  hands_arms: 'M27 66q-10 4-12 18L8 146h10l13-56ZM83 66q10 4 12 18l7 62H92L79 90Z',
  back_shoulders: 'M157 54h16q18 3 20 12l-4 24-2 24 4 24h-52l4-24-2-24-4-24q2-9 20-12Z',
};
const { face, beard_neck, neck_chest, trunk, underarms_legs_bikini, hands_arms } = REGIONS;
/** Both figures whole, beneath the places an author lets visitors choose. */
const figures = [face, beard_neck, neck_chest, trunk, underarms_legs_bikini, hands_arms].map(
  (path) => svg`<path d=${path}></path><path d=${path} transform="translate(110)"></path>`,
);

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
    <svg viewBox="0 0 220 236" aria-hidden="true">${figures} ${drawn.map(region)}</svg>
    <div>${choiceView(props)}</div>
  </div>`;
}

const isSmall = (region: BodyRegion | undefined) => region === 'eyelids' || region === 'beard_neck';
