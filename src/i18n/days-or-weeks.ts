/** A time in the unit people would use for it: days up to three weeks, then whole weeks. */
export const daysOrWeeks = (
  days: number,
  inDays: (count: number) => string,
  inWeeks: (count: number) => string,
): string => (days > 21 ? inWeeks(Math.round(days / 7)) : inDays(days));
