/** A clinic treats in sessions; care at home has visits. */
export type Meeting = 'session' | 'visit';

/** The messages of the calendar in one language. None of them names a treatment, a goal or skin. */
export interface CalendarMessages {
  lang: string;
  heading: string;
  intro: string;
  treatment: string;
  date: string;
  firstDay: Record<Meeting, string>;
  readyBy: string;
  /** What the line of that day stands for. */
  readyOn(day: string): string;
  /** When to begin, to be ready by a date. */
  begin: Record<Meeting, (dates: string) => string>;
  shorter: string;
  /** @param weeks - Weeks that it takes at least. */
  tooLate(weeks: number): string;
  tooSoon: string;
  outOfReach(earliest: string, latest: string): string;
  days: string;
  save: string;
  contents: string;
  saved: string;

  // Titles, on screen and in the calendar
  session(number: number): string;
  visit(number: number): string;
  several(first: number, last: number): string;
  prepare: string;
  change: string;
  judge: string;
  ifNeeded(title: string): string;
  suggestion(title: string): string;

  // When
  from(day: string): string;

  // Notes in the calendar
  note: string;
  anyDay: string;
}
