/** Colours a clinic could set: the hard ones, and as many random ones as wanted. */

/** What a clinic sets; nothing where it leaves the default. */
export interface Brand {
  accent?: string;
  surface?: string;
  text?: string;
}

const greys = Array.from({ length: 9 }, (_, index) => {
  const level = 114 + index;
  return `rgb(${level} ${level} ${level})`;
});

/** Black or white reads equally well on these, or nearly: their light is around 0.18. */
const undecided = [
  ...greys,
  ...['#e91e63', '#f44336', '#008a00', '#0a84ff', '#b15c00', '#7a7aff', '#c46', '#757575'],
  ...['color(srgb-linear 0.18 0.18 0.18)', 'color(srgb-linear 0.179995 0.18 0.180005)'],
];

const extremes = [
  ...['black', 'white', 'yellow', 'lime', 'cyan', 'blue', 'red', 'magenta', '#010101', '#fefefe'],
  ...['#fffff0', '#f8f8ff', '#000010', '#100000', '#ffd54f', '#f8bbd0', '#1a1a1a', '#00e5ff'],
  ...['transparent', 'rgb(255 255 255 / 0)', 'rgb(13 107 102 / 0.3)', '#ff000001', '#ffffff80'],
  ...['color(display-p3 0 1 0)', 'color(display-p3 1 0 0)', 'color(display-p3 0 0 1)'],
  ...['color(rec2020 0 1 0)', 'oklch(0.7 0.4 30)', 'oklch(0.6 0.4 150)', 'oklch(0.5 0.4 200)'],
  ...['oklch(0.5 0.2 none)', 'oklch(1 0.3 90)', 'oklch(0 0.3 270)', 'color(srgb 2 -1 0.5)'],
  ...['hsl(60 100% 50%)', 'lab(50% 100 -100)', 'hwb(200 10% 60%)', 'rebeccapurple', 'Highlight'],
];

/** Every hard accent, and the default with surfaces and texts that would leave nothing readable. */
export const hardBrands: readonly Brand[] = [
  {},
  ...[...extremes, ...undecided].map((accent) => ({ accent })),
  ...['black', 'white', 'transparent', '#808080', 'yellow', '#ff000080'].flatMap((surface) => [
    { surface },
    ...['white', 'transparent', 'lime'].map((text) => ({ surface, text })),
  ]),
  ...['yellow', 'blue', '#00000040'].map((text) => ({ text })),
];

/** The same colours on every run: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Brands with a random accent each, in turn sRGB, oklch and display-p3; some set more than that. */
export function randomBrands(count: number, seed = 1): Brand[] {
  const next = random(seed);
  const part = (most = 1) => (next() * most).toFixed(4);
  const alpha = () => (next() < 0.2 ? part() : '1');
  const notations = [
    () => `color(srgb ${part()} ${part()} ${part()} / ${alpha()})`,
    () => `oklch(${part()} ${part(0.4)} ${part(360)} / ${alpha()})`,
    () => `color(display-p3 ${part()} ${part()} ${part()} / ${alpha()})`,
  ];
  const colour = () => notations[Math.floor(next() * notations.length)]!();
  return Array.from({ length: count }, (_, index) => ({
    accent: notations[index % notations.length]!(),
    ...(index % 4 === 0 ? { surface: colour() } : {}),
    ...(index % 8 === 0 ? { text: colour() } : {}),
  }));
}
