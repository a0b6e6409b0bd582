/** A page with a calendar in its quiz, and how the plan writes its days. */
import { html } from '@open-wc/testing';
import { dayText, plusDays, today } from '../../src/calendar/day.js';
import { takeDefaultQuiz, visitPage } from '../support/quiz-harness.js';
import { CalendarHarness } from './calendar-harness.js';

export const NEEDLING = 'Microneedling';
export const LASER = 'Stronger fractional laser (ablative)';

/** Days from today, as the plan writes them. */
export const written = (from: number, until = from, lang = 'en-GB') =>
  new Intl.DateTimeFormat(lang, {
    ...({ dateStyle: 'medium', timeZone: 'UTC', numberingSystem: 'latn' } as const),
  }).formatRange(plusDays(today(), from), plusDays(today(), until));

/** A day from today, as the date field takes it. */
export const inDays = (days: number) => dayText(plusDays(today(), days));

/** On the first step, with a calendar in the quiz. */
export async function open() {
  const visitor = await visitPage(
    html`<treatment-quiz lang="en-GB">
      <treatment-quiz-calendar slot="result-actions"></treatment-quiz-calendar>
    </treatment-quiz>`,
  );
  return { visitor, calendar: new CalendarHarness(visitor) };
}

/** The result of a visitor in good health with this goal. */
export async function onResult(goals = ['scars'], others = {}) {
  const page = await open();
  await takeDefaultQuiz(page.visitor, goals, others);
  await page.calendar.settled();
  return page;
}
