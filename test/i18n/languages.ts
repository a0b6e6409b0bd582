/** Every language the widget's words come in, by its tag. */
import { arabic } from '../../src/i18n/ar.js';
import { german } from '../../src/i18n/de.js';
import { english } from '../../src/i18n/en.js';
import { spanish } from '../../src/i18n/es.js';
import { french } from '../../src/i18n/fr.js';
import { italian } from '../../src/i18n/it.js';
import type { Messages } from '../../src/i18n/messages.js';
import { polish } from '../../src/i18n/pl.js';
import { portuguese } from '../../src/i18n/pt.js';

export const languages: Record<string, Messages> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};

/** Numbers at which some language changes its form. */
const COUNTS = [0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 25, 100, 101];

const RANGES = COUNTS.flatMap((min) => [
  { min },
  { min, max: min },
  ...[1, 2, 3, 5, 11, 21].filter((more) => more > min).map((max) => ({ min, max })),
]);

const BOTH = [true, false];

const LIMITS = COUNTS.map((count) => ({ min: count, max: count }));
const each = (values: readonly unknown[]) => values.map((value) => [value]);

/** For each message that is a function: arguments it may be called with. */
const CALLS: Record<string, unknown[][]> = {
  'reasons.chose': [[['Alpha']], [['Alpha', 'Beta']], [['Alpha', 'Beta', 'Gamma']]],
  'reasons.evidence': each([1, 2, 3]),
  'reasons.needsTimeOff': COUNTS.map((count) => [count, 'Alpha']),
  'reasons.tooCloseToDate': COUNTS.map((count) => [count, 'Alpha']),
  'reasons.notWithAnswer': [['Alpha']],
  stepOf: COUNTS.map((count) => [count, 77]),
  ticked: each(COUNTS),
  problem: [
    ...BOTH.map((takesSeveral) => ['required', takesSeveral, { min: 0, max: 9 }]),
    ...LIMITS.flatMap((limits) => [
      ['too-few', true, limits],
      ['too-many', true, limits],
    ]),
  ],
  evidence: each([1, 2, 3]),
  range: each(RANGES),
  often: each(COUNTS),
  weeks: each([...RANGES, { min: 0.5, max: 1 }]),
  days: each(RANGES),
  millimetres: each([{ min: 0.5, max: 2.5 }, { min: 1, max: 1 }, { min: 2 }]),
  'plan.before': [['Alpha']],
  'plan.from': [['Alpha'], ['11 Apr 2027']],
  'plan.session': each(COUNTS),
  'plan.ifNeeded': [['Alpha']],
  'plan.afterEach': [['Alpha']],
  'plan.start': BOTH.map((isTight) => ['Alpha', isTight]),
  'plan.tooLate': each(COUNTS),
  'whatIf.given': BOTH.map((isChosen) => ['Alpha', isChosen]),
  firstChange: each(COUNTS),
  waitAtLeast: COUNTS.map((count) => [count, 'Alpha']),
  reviewedBy: [['Alpha', 'Beta', 'Gamma', 'Delta']],
};

export interface Message {
  path: string;
  /** `undefined` for a message that is plain text. */
  args: unknown[] | undefined;
  text: unknown;
}

/** Everything `messages` can say, with the path of the message; functions with many arguments. */
export function everythingSaid(messages: object, path = ''): Message[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'object' && value) return everythingSaid(value, at);
    if (typeof value !== 'function') return [{ path: at, args: undefined, text: value }];
    return (CALLS[at] ?? []).map((args) => ({
      path: at,
      args,
      text: (value as (...args: unknown[]) => unknown)(...args),
    }));
  });
}
