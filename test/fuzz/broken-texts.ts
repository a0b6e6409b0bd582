/** JSON that lost something on its way, or never was JSON. */
import fc from 'fast-check';
import { Draws, TAPE_STEPS } from './draws.js';
import type { Mutant } from './mutations.js';

type Damage = (text: string, draws: Draws) => string;

/** Somewhere in `text`. */
const point = (text: string, draws: Draws) => draws.between(0, text.length);

const splice = (text: string, from: number, length: number, inserted = '') =>
  text.slice(0, from) + inserted + text.slice(from + length);

const DAMAGES: readonly [name: string, damage: Damage][] = [
  ['as it is', (text) => text],
  ['cut off', (text, draws) => text.slice(0, point(text, draws))],
  ['without its beginning', (text, draws) => text.slice(point(text, draws))],
  ['without one character', (text, draws) => splice(text, point(text, draws), 1)],
  ['without a piece', (text, draws) => splice(text, point(text, draws), draws.between(2, 400))],
  [
    'with one character more',
    (text, draws) =>
      splice(
        text,
        point(text, draws),
        0,
        draws.pick(['"', '{', ']', ',', '\\', '\u0000', '\ud800']),
      ),
  ],
  [
    'with a piece twice',
    (text, draws) => {
      const [from, length] = [point(text, draws), draws.between(2, 400)];
      return splice(text, from, 0, text.slice(from, from + length));
    },
  ],
  ['with another digit', (text, draws) => text.replaceAll(/\d/g, String(draws.between(0, 9)))],
  ['after a byte order mark', (text) => `\ufeff${text}`],
  ['after a comment', (text) => `// A quiz\n${text}`],
  ['after a web page', (text) => `<!doctype html><title>Not found</title>${text}`],
  ['twice', (text) => text + text],
  ['as a text', (text) => JSON.stringify(text)],
  ['with too much white space', (text) => text + ' '.repeat(600_000)],
  ['nothing at all', () => ''],
  ['in single quotes', (text) => text.replaceAll('"', "'")],
];

/** What arrives of a definition: mostly right JSON of a mutant, else damaged on its way. */
export interface Arrival {
  text: string;
  how: string;
}

/** Texts of `mutants`. */
export const brokenTexts = (mutants: fc.Arbitrary<Mutant>): fc.Arbitrary<Arrival> =>
  fc
    .tuple(mutants, fc.array(fc.nat(TAPE_STEPS - 1), { minLength: 5, maxLength: 8 }))
    .map(([{ definition, changes }, tape]) => {
      const draws = Draws.fromTape(tape);
      const [name, damage] = draws.chance(0.5) ? draws.pick(DAMAGES) : DAMAGES[0]!;
      const how = [...changes, name].join('; ');
      const text = damage(JSON.stringify(definition) ?? '', draws);
      return { text, how, [fc.toStringMethod]: () => how } as Arrival;
    });
