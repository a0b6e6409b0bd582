/** The contrast of everything on a screen that needs it. */
import { contrast, groundOf, paint, parentOf } from './painting.js';

export interface Reading {
  what: string;
  contrast: number;
  /** What WCAG asks for: 4.5 of text, 3 of controls. */
  least: number;
}

type Gauge = () => Reading;

const TEXT = 4.5;
const CONTROL = 3;

/** How to measure each thing that is visible in `root`. They can be read again with other colours. */
export function gauges(root: ShadowRoot): Gauge[] {
  return [...textGauges(root), ...controlGauges(root)];
}

function textGauges(root: ShadowRoot): Gauge[] {
  const parents = new Map<Element, string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const text = textContent?.trim();
    if (!text || !parentElement?.checkVisibility()) continue;
    if (parentElement.closest('style, title')) continue;
    parents.set(parentElement, `“${text.slice(0, 30)}” of ${nameOf(parentElement)}`);
  }
  for (const area of root.querySelectorAll('textarea')) parents.set(area, 'text of the textarea');
  return [...parents].map(([element, what]) => () => {
    const ground = groundOf(element);
    const { color } = getComputedStyle(element);
    return { what, least: TEXT, contrast: contrast(paint(...ground, color), paint(...ground)) };
  });
}

/** A colour of `element` against what lies behind (`outside`) or in it. */
type Look = (style: CSSStyleDeclaration) => string;

const CONTROLS: readonly [selector: string, part: string, look: Look, place: 'in' | 'behind'][] = [
  ['.option:has(:checked)', 'edge', (style) => style.borderTopColor, 'behind'],
  ['.option:has(:checked)', 'edge', (style) => style.borderTopColor, 'in'],
  // In forced colours the mark is the system's affair.
  ['input:checked', 'mark', (style) => style.accentColor.replace('auto', 'Highlight'), 'behind'],
  ['.progress-value', 'fill', (style) => style.backgroundColor, 'behind'],
  ['.region', 'edge', (style) => style.stroke, 'behind'],
  ['.region[aria-checked="false"]', 'edge', (style) => style.stroke + '|' + style.fill, 'behind'],
  ['.region[aria-checked="true"]', 'fill', (style) => style.fill, 'behind'],
  ['.icon', 'lines', (style) => style.stroke, 'behind'],
  ['i', 'edge', (style) => style.borderTopColor, 'behind'],
  ['i.on', 'fill', (style) => style.backgroundColor, 'behind'],
  ['.swatch', 'edge', (style) => style.borderTopColor, 'behind'],
  ['.notice, .wrong', 'bar', (style) => style.borderInlineStartColor, 'in'],
  ['textarea', 'edge', (style) => style.borderTopColor, 'behind'],
];

const FOCUSABLE = '.option, button, a[href], summary, textarea, #step-heading';

function controlGauges(root: ShadowRoot): Gauge[] {
  const all = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  return [
    ...CONTROLS.flatMap(([selector, part, look, place]) =>
      all(selector).map((element) => () => {
        const [colour, against] = look(getComputedStyle(element)).split('|') as [string, string?];
        const ground = groundOf(place === 'in' ? element : parentOf(element));
        const other = against ? paint(...ground, against) : paint(...ground);
        const what = `${part} of ${nameOf(element)} (${place})`;
        return { what, least: CONTROL, contrast: contrast(paint(...ground, colour), other) };
      }),
    ),
    ...all('button:not(.link), .primary').map((element) => () => {
      const ground = groundOf(parentOf(element));
      const { borderTopColor, backgroundColor } = getComputedStyle(element);
      const seen = [borderTopColor, backgroundColor].map((colour) =>
        contrast(paint(...ground, colour), paint(...ground)),
      );
      return { what: `shape of ${nameOf(element)}`, least: CONTROL, contrast: Math.max(...seen) };
    }),
    ...all(FOCUSABLE).map((element) => () => {
      const ground = groundOf(parentOf(element));
      const { outlineColor, outlineStyle } = getComputedStyle(element);
      const drawn = outlineStyle === 'solid' ? paint(...ground, outlineColor) : paint(...ground);
      const what = `focus of ${nameOf(element)}`;
      return { what, least: CONTROL, contrast: contrast(drawn, paint(...ground)) };
    }),
  ];
}

const nameOf = (element: Element) => {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `<${element.localName}${classes}>`;
};
