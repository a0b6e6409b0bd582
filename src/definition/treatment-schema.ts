/** What an author may write about treatments, add-ons and what the clinic offers. */
import * as z from 'zod/mini';
import { once } from './once.js';
import {
  amount,
  discomfort,
  goalRef,
  id,
  ids,
  like,
  picture,
  range,
  someIds,
  text,
  webAddress,
} from './schema-values.js';

const figures = () => ({
  sessions: z.optional(range()),
  intervalWeeks: z.optional(range()),
  firstResultsWeeks: z.optional(amount()),
  prepareWeeks: z.optional(range()),
  judgeWeeks: z.optional(range()),
  needleLengthMm: z.optional(range()),
  courseWeeks: z.optional(range()),
  marksSeenDays: z.optional(range()),
});

/** How well a treatment is supported for one goal, or for one subtype of it. */
export const indication = once(() =>
  z.strictObject({
    goal: goalRef(),
    strength: z.literal([0, 1, 2, 3]),
    sources: z.optional(ids()),
    note: z.optional(text()),
  }),
);

const detail = once(() =>
  z.strictObject({ title: text(), text: text(), sources: z.optional(ids()) }),
);

/** What the clinic says about its own offer; nothing of it counts in a recommendation. */
const offer = once(() =>
  z.strictObject({
    price: z.optional(
      z.strictObject({
        min: amount(),
        max: z.optional(amount()),
        currency: like(/^[A-Z]{3}$/, 'a currency code such as "EUR"'),
        per: z.optional(text()),
      }),
    ),
    url: z.optional(webAddress()),
    picture: z.optional(picture()),
    bookingUrl: z.optional(webAddress()),
  }),
);

export const treatment = once(() =>
  z.strictObject({
    id: id(),
    name: text(),
    category: z.optional(id()),
    homeCare: z.optional(z.boolean()),
    indications: z.array(indication()),
    ...figures(),
    downtimeDays: z.strictObject({ min: amount(), max: amount() }),
    discomfort: discomfort(),
    byGoal: z.optional(
      z.array(
        z.strictObject({
          goal: goalRef(),
          ...figures(),
          note: z.optional(text()),
          sources: z.optional(ids()),
        }),
      ),
    ),
    sources: z.optional(ids()),
    about: z.optional(
      z.strictObject({ what: text(), feels: z.optional(text()), after: z.optional(text()) }),
    ),
    warning: z.optional(z.strictObject({ text: text(), sources: z.optional(ids()) })),
    details: z.optional(z.array(detail())),
    offer: z.optional(offer()),
    beforeCare: z.optional(z.array(text())),
    afterCare: z.optional(z.array(text())),
  }),
);

export const addOn = once(() =>
  z.strictObject({
    id: id(),
    name: text(),
    addsTo: someIds(),
    onlyFor: z.optional(z.array(goalRef())),
    about: z.optional(text()),
    sources: z.optional(ids()),
  }),
);
