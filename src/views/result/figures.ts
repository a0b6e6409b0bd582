import type { Quiz, Range } from '../../definition/schema.js';
import type { Suggestion } from '../../engine/recommendation.js';
import { timeline, type Weeks } from '../../engine/timeline.js';
import type { Messages } from '../../i18n/messages.js';

/** A figure of a suggestion, in words; `often` is the typical number, where a range has one. */
export type Figure = [name: string, value: string, often?: number];

/** The figures of a suggestion that are known. Prices only where the clinic may offer something. */
export function figuresOf(
  { id, programme }: Suggestion,
  { treatments, locale }: Quiz,
  messages: Messages,
  hasOffers: boolean,
): Figure[] {
  const { homeCare, offer } = treatments.find((treatment) => treatment.id === id)!;
  const { sessions, intervalWeeks, firstResultsWeeks, needleLengthMm } = programme;
  const { downtimeDays, marksSeenDays } = programme;
  const { figures, weeks } = messages;
  const course = programme.courseWeeks ?? timeline(programme)?.course;
  const all: [name: string, value: string | undefined | false, range?: Range][] = [
    [homeCare ? figures.visits : figures.sessions, sessions && messages.range(sessions), sessions],
    [figures.gap, !homeCare && intervalWeeks && weeks(intervalWeeks)],
    [messages.course, !!course?.max && weeks(wholeWeeks(course))],
    [figures.firstChange, !!firstResultsWeeks && messages.firstChange(firstResultsWeeks)],
    [figures.timeOff, messages.days(downtimeDays)],
    [figures.marksSeen, marksSeenDays && marksSeenText(marksSeenDays, messages)],
    [figures.needle, needleLengthMm && messages.millimetres(needleLengthMm)],
    [messages.price, hasOffers && offer?.price && priceText(offer.price, locale)],
  ];
  return all.flatMap(([name, value, { typical, max } = { min: 0 } as Range]) =>
    value ? [[name, value, typical === max ? undefined : typical]] : [],
  );
}

/** In days, or where even the shortest time is a week, in weeks. */
const marksSeenText = (days: Range, messages: Messages): string => {
  const { min, max } = days;
  if (min < 7) return messages.days(days);
  return messages.weeks(wholeWeeks({ min: min / 7, ...(max !== undefined && { max: max / 7 }) }));
};

/** Without fractions of a week. */
export const wholeWeeks = ({ min, max }: Weeks): Range => ({
  min: Math.round(min),
  ...(max !== undefined && { max: Math.round(max) }),
});

type Price = NonNullable<NonNullable<Quiz['treatments'][number]['offer']>['price']>;

/** Such as `£120 – £180 per session`, as the language of the quiz writes it. */
function priceText({ min, max = min, currency, per = '' }: Price, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  // A range of one is written as "about".
  const amount = max > min ? format.formatRange(min, max) : format.format(min);
  return `${amount} ${per}`;
}
