import { html, type TemplateResult } from 'lit';
import type { IconName } from '../definition/pictures.js';

/** Line icons of one family: 24 by 24, strokes of 1.5, the colour of the text around them. */
const PATHS = {
  firmness: 'M4 17c4 3 12 3 16 0M12 14V5M8 9l4-4 4 4',
  fine_lines: 'M4 8c3-2 5 2 8 0s5 2 8 0M4 13c3-2 5 2 8 0s5 2 8 0M4 18c3-2 5 2 8 0s5 2 8 0',
  texture_pores: 'M7 6.5h.01M16 8h.01M11.5 12h.01M18 15h.01M7 17h.01M12.5 18h.01',
  glow_hydration:
    'M12 4c3 4 5.5 6.6 5.5 10a5.5 5.5 0 0 1-11 0C6.5 10.6 9 8 12 4Zm-2.5 10.5A2.5 2.5 0 0 0 12 17',
  scars: 'M5 19 19 5M8 12l4 4m0-8 4 4',
  pigment_sun:
    'M12 8a4 4 0 1 0 .1 0ZM12 3v2m0 14v2M3 12h2m14 0h2M6 6l1 1m10 10 1 1m0-12-1 1M7 17l-1 1',
  acne_prone: 'M12 4a8 8 0 1 0 .1 0ZM9 10h.01M14 9h.01M15 14h.01M10 15h.01',
  ingrown_hair: 'M3 13h18M9 13c0-5 2-8 7-8m-7 8c0 4 4 6 6 3',
  note: 'M12 4a8 8 0 1 0 .1 0ZM12 11v5m0-8h.01',
  caution: 'M12 4.5 3.5 19h17L12 4.5ZM12 10v4m0 2.5h.01',
  stop: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7l5-5ZM12 8v5m0 3h.01',
  back: 'M14.5 6 8.5 12l6 6',
} satisfies Record<IconName | 'note' | 'caution' | 'stop' | 'back', string>;

export const icon = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${PATHS[name]} />
  </svg>`;
