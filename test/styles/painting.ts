/** Colours as a screen shows them, and the contrast between them. */

export type Pixel = readonly [red: number, green: number, blue: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const brush = canvas.getContext('2d', { willReadFrequently: true })!;
const painted = new Map<string, Pixel>();

/** The pixel left after painting these over each other, the lowest first. */
export function paint(...layers: string[]): Pixel {
  const key = layers.join('|');
  const known = painted.get(key);
  if (known) return known;
  for (const layer of ['black', ...layers]) {
    // Not a colour: the brush would keep the one before.
    if (!CSS.supports('color', layer)) throw new Error(`"${layer}" is not a colour.`);
    brush.fillStyle = layer;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  const pixel: Pixel = [red!, green!, blue!];
  painted.set(key, pixel);
  return pixel;
}

const isOpaque = (colour: string) => {
  const [onBlack, onWhite] = [paint(colour), paint('white', colour)];
  return onBlack.every((channel, index) => channel === onWhite[index]);
};

const isClear = (colour: string) => /^rgba\(0, 0, 0, 0\)$|^transparent$/.test(colour);

let grounds = new Map<Element, readonly string[]>();

/** To be called after colours changed. */
export const forgetGrounds = () => void (grounds = new Map());

/** What lies behind the content of `element`, the lowest first: backgrounds up to an opaque one. */
export function groundOf(element: Element | null): readonly string[] {
  if (!element) return [];
  const known = grounds.get(element);
  if (known) return known;
  const { backgroundColor } = getComputedStyle(element);
  const below = isOpaque(backgroundColor) ? [] : groundOf(parentOf(element));
  const ground = isClear(backgroundColor) ? below : [...below, backgroundColor];
  grounds.set(element, ground);
  return ground;
}

/** The element around `element` as it is drawn, out of slots and shadow roots. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

const light = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Pixel) =>
  0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(one: Pixel, other: Pixel): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}
