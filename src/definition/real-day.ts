/**
 * Whether `text` is a day of the calendar, as `YYYY-MM-DD`. The platform alone does not say: some of
 * its readers take 31 February for 3 March.
 */
export function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return time === time && new Date(time).toISOString().slice(0, 10) === text;
}
