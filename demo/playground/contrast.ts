/** How far the colours of a look stand apart, by the measure of WCAG. */
import { tokensStyles } from '../../src/styles/tokens.styles.js';
import { applyTheme, type Theme } from './theme.js';

export interface Pair {
  what: string;
  /** Custom properties of the quiz's style sheet. */
  ink: string;
  ground: string;
  /** What WCAG AA asks for. */
  least: 4.5 | 3;
}

/** What has to be read, and what has to be seen. */
export const PAIRS: readonly Pair[] = [
  { what: 'Text', ink: '--_text', ground: '--_surface', least: 4.5 },
  { what: 'Quiet text', ink: '--_quiet', ground: '--_surface', least: 4.5 },
  { what: 'Links', ink: '--_accent', ground: '--_surface', least: 4.5 },
  { what: 'Words on a button', ink: '--_on-fill', ground: '--_fill', least: 4.5 },
  { what: 'Text of a chosen option', ink: '--_text', ground: '--_chosen', least: 4.5 },
  { what: 'Quiet text of a chosen option', ink: '--_quiet', ground: '--_chosen', least: 4.5 },
  { what: 'Edges and marks', ink: '--_edge', ground: '--_raised', least: 3 },
  { what: 'Words of caution', ink: '--_caution-ink', ground: '--_caution', least: 4.5 },
  { what: 'Words that stop', ink: '--_stop-ink', ground: '--_stop', least: 4.5 },
];

export type Scheme = 'light' | 'dark';

export interface Measured extends Pair {
  ratio: number;
  passes: boolean;
}

type Channels = readonly [red: number, green: number, blue: number];

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The light of a colour, from 0 to 1. */
const luminance = ([red, green, blue]: Channels) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 (the same) to 21 (black and white). */
export function contrast(a: Channels, b: Channels): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Rounded down, as 4.49 is not enough. */
export const ratioText = (ratio: number) => `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`;

/** Measures `theme` as the quiz's own style sheet makes it up, in the light or in the dark. */
export function measure(theme: Theme, scheme: Scheme): Measured[] {
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  host.hidden = true;
  applyTheme(host, theme);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokensStyles.styleSheet!];
  const frame = Object.assign(document.createElement('div'), { className: 'frame' });
  root.append(frame);
  document.body.append(host);
  try {
    return PAIRS.map((pair) => {
      const probe = document.createElement('span');
      probe.style.color = `var(${pair.ink})`;
      probe.style.backgroundColor = `var(${pair.ground})`;
      frame.append(probe);
      const { color, backgroundColor } = getComputedStyle(probe);
      const ratio = contrast(channels(color), channels(backgroundColor));
      return { ...pair, ratio, passes: ratio >= pair.least };
    });
  } finally {
    host.remove();
  }
}

let brush: CanvasRenderingContext2D | undefined;

/** Any colour of CSS as a screen shows it. */
function channels(colour: string): Channels {
  brush ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
    '2d',
    { willReadFrequently: true },
  )!;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
