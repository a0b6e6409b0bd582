/** What a quiz looks like, in numbers: each element's place and each style that can be seen. */

const SIDES = ['top', 'right', 'bottom', 'left'];

const SEEN = [
  ...['family', 'size', 'style', 'weight', 'stretch', 'kerning', 'feature-settings'].map(
    (each) => `font-${each}`,
  ),
  ...['font-variant-caps', 'font-variant-numeric', 'font-variant-ligatures', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'text-align'],
  ...['text-shadow', 'text-decoration-line', 'text-overflow', 'white-space', 'word-break'],
  ...['overflow-wrap', 'hyphens', 'direction', 'writing-mode', 'color', 'background-color'],
  ...['background-image', 'border-top-left-radius', 'display', 'visibility', 'opacity'],
  ...[
    'position',
    'float',
    'box-sizing',
    'width',
    'height',
    'min-height',
    'max-width',
    'overflow-x',
  ],
  ...['list-style-type', 'list-style-position', 'list-style-image', 'cursor', 'pointer-events'],
  ...['outline-style', 'outline-width', 'box-shadow', 'transform', 'translate', 'filter'],
  ...['accent-color', 'caret-color', 'appearance', 'vertical-align', 'fill', 'stroke'],
  ...['stroke-width', 'gap', 'order', 'align-self', 'transition-duration', 'animation-name'],
  ...SIDES.flatMap((side) => [`padding-${side}`, `margin-${side}`]),
  ...SIDES.flatMap((side) => ['width', 'style', 'color'].map((each) => `border-${side}-${each}`)),
];

/** Path → what is seen there. */
export type Picture = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/** Takes the picture of a quiz at rest. */
export function pictureOf({ shadowRoot: root }: Element): Picture {
  (root!.activeElement as HTMLElement | null)?.blur();
  for (const animation of root!.getAnimations()) animation.finish();
  const frame = root!.querySelector('.frame')!.getBoundingClientRect();
  const picture = new Map<string, Record<string, string | number>>();
  root!.querySelectorAll('*').forEach((element, index) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const path = `${index} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    const box = { x: x - frame.x, y: y - frame.y, width, height };
    for (const pseudo of ['', '::before', '::after']) {
      const style = element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
      const content = style.getPropertyValue('content');
      if (pseudo && /^(none|normal|)$/.test(content)) continue;
      const seen = Object.fromEntries(SEEN.map((name) => [name, style.getPropertyValue(name)]));
      const hasBox = !pseudo && !/^(contents|none)$/.test(String(seen['display']));
      picture.set(path + pseudo, hasBox ? { ...seen, ...box } : { ...seen, content });
    }
  });
  return picture;
}

/** In what two pictures differ: at most the first few, as sentences. */
export function differences(expected: Picture, found: Picture): string[] {
  const reported: string[] = [];
  for (const path of new Set([...expected.keys(), ...found.keys()])) {
    const [one, two] = [expected.get(path), found.get(path)];
    for (const name of Object.keys(one ?? two!)) {
      if (!isSame(one?.[name], two?.[name])) {
        reported.push(`${path} { ${name}: ${two?.[name]} } instead of ${one?.[name]}`);
      }
    }
  }
  return reported.slice(0, 8);
}

/** Places may be half a pixel apart, as lines of text are rounded. */
const isSame = (one: string | number | undefined, two: string | number | undefined) =>
  typeof one === 'number' && typeof two === 'number' ? Math.abs(one - two) <= 0.5 : one === two;
