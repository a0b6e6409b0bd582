/**
 * The small values a definition is made of: texts, ids, addresses, amounts, ranges, pictures.
 *
 * Each is a function, like `z.string()`, that builds on its first call: nothing is built when the script loads.
 */
import * as z from 'zod/mini';
import { once } from './once.js';

export const like = (pattern: RegExp, what: string) =>
  z.string().check(z.regex(pattern, `should be ${what}`));

export const text = once(() => like(/\S/, 'text'));
export const id = once(() =>
  like(/^[a-z0-9][a-z0-9_-]{0,63}$/i, 'an id of letters, digits, "-" and "_"'),
);
export const atLeast = (count: number) => z.minLength(count, `should hold at least ${count}`);
export const ids = once(() => z.array(id()));
export const someIds = once(() => ids().check(z.minLength(1, 'should name at least one id')));
/** A goal, or one of its subtypes as `goal.subtype`. */
export const goalRef = once(() =>
  like(/^[a-z0-9][\w-]*(\.[a-z0-9][\w-]*)?$/i, '"goal" or "goal.subtype"'),
);
export const amount = once(() => z.number().check(z.gte(0, 'should be 0 or more')));
export const webAddress = once(() =>
  like(/^https?:\/\/[^\s"'<>]+$/i, 'an address that starts with https://'),
);
/** Without a colon there is no scheme, so that nothing but the web can be meant. */
const pictureAddress = once(() =>
  like(/^(https?:\/\/\S+|[^\s:]+)$/i, 'an address that starts with https://, or one on your site'),
);
const pixels = once(() => z.number().check(z.gte(1, 'should be 1 or more')));
export const date = once(() => like(/^\d{4}-\d\d-\d\d$/, 'a date as YYYY-MM-DD'));
export const discomfort = once(() => z.literal([0, 1, 2, 3, 4]));

export const picture = once(() =>
  z.strictObject({
    url: pictureAddress(),
    alt: z.optional(z.string()),
    width: pixels(),
    height: pixels(),
  }),
);

export const range = once(() =>
  z.strictObject({
    min: amount(),
    typical: z.optional(amount()),
    max: z.optional(amount()),
  }),
);
