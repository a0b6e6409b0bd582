import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BodyRegion } from '../../definition/pictures.js';
import { choiceView } from './choice-view.js';
import type { QuestionViewProps } from './question-view-props.js';

/**
 * A face and below it a back, beside them a whole figure, drawn on 220 by 236. In the order in which
 * arrow keys go through them, and such that small places lie on top of large ones.
 */
const REGIONS: Record<BodyRegion, string> = {
  face: 'M13 40a32 36 0 0 1 64 0c0 22-15 43-32 43S13 62 13 40ZM165 4a13 16 0 1 1-.1 0Z',
  eyelids: 'M18 43c4-18 20-18 25 0-5 14-21 14-25 0Zm29 0c4-18 20-18 25 0-5 14-21 14-25 0Z',
  beard_neck: 'M14 50q4 15 15 12 16-5 32 0 11 3 15-12-2 22-17 32v14q-14 7-28 0V82Q16 72 14 50Z',
  neck_chest: 'M157 34q2 14-19 18l5 32h44l5-32q-21-4-19-18Z',
  hands_arms:
    'M138 52q-11 3-12 18-2 24-14 66 0 12 11 6 12-24 15-58ZM192 52q11 3 12 18 2 24 14 66 0 12-11 6-12-24-15-58Z',
  trunk: 'M143 84h44q-4 22 5 58h-54q9-36 5-58Z',
  underarms_legs_bikini: 'M138 142h54q1 24-9 90h-13q-1-54-5-84-4 30-5 84h-13q-10-66-9-90Z',
  back_shoulders: 'M36 148q2 14-20 18-7 2-10 12l14 18v36h50v-36l14-18q-3-10-10-12-22-4-20-18Z',
};
const NAMES = Object.keys(REGIONS);
/** Of these the first are on the face. */
const ON_FACE = 3;
/** Eyes, nose and mouth; the back's head and spine. */
const LINES =
  'M24 44q7 5 14 0m14 0q7 5 14 0m-21 2-4 12h6m-10 13q8 5 16 0m-17 78c-11-8-8-30 9-30s20 22 9 30m-9 20v50';

/**
 * The list of places, which says everything, and before it the same places on a drawing: one stop for
 * Tab, and arrow keys from place to place. Of a quiz about the face alone only the face is drawn.
 */
export function bodyMapView(props: QuestionViewProps): TemplateResult {
  const { options, chosen } = props.asked;
  const places = NAMES.flatMap((name) => options.filter(({ region }) => region === name));
  const isFace = NAMES.indexOf(places.at(-1)?.region as string) < ON_FACE;
  const drawing = html`<svg
    class="icon"
    viewBox="0 0 ${isFace ? '90 112' : '220 236'}"
    role="group"
    aria-label=${props.messages.drawing}
    @keydown=${handleKey}
  >
    <path class="lines" d=${Object.values(REGIONS).join('')} />
    ${places.map(
      (option, index) => svg`<path
        class="region" d=${REGIONS[option.region!]}
        role="checkbox" aria-label=${option.label} aria-checked=${chosen.includes(option)} tabindex=${index ? -1 : 0}
        @click=${() => props.onChoose(option.id, !chosen.includes(option))}
      ></path>`,
    )}
    <path class="lines" d=${LINES} />
  </svg>`;
  return html`<div class="body-map">
    ${places.length ? drawing : nothing}
    <div>${choiceView(props)}</div>
  </div>`;
}

/** Arrow keys go round the places, Space and Enter choose. */
function handleKey(event: KeyboardEvent): void {
  const here = event.target as SVGElement;
  const arrow = /^Arrow(R|D)?/.exec(event.key);
  // With these, arrow keys go back to another page.
  if (event.altKey || event.metaKey) return;
  if (arrow) {
    const places = [...here.parentElement!.querySelectorAll<SVGElement>('.region')];
    const next = places.at((places.indexOf(here) + (arrow[1] ? 1 : -1)) % places.length)!;
    for (const place of places) place.tabIndex = place === next ? 0 : -1;
    next.focus();
  } else if (event.key === ' ' || event.key === 'Enter') {
    if (!event.repeat) here.dispatchEvent(new MouseEvent('click'));
  } else return;
  event.preventDefault();
}
