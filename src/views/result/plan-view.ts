import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Treatment } from '../../definition/schema.js';
import type { Programme } from '../../engine/recommendation.js';
import { timeline, type Timeline, type Weeks } from '../../engine/timeline.js';
import type { Messages } from '../../i18n/messages.js';
import { wholeWeeks } from './figures.js';
import { changingText } from '../changing-text.js';

export interface PlanViewProps {
  programme: Programme;
  isHomeCare: boolean;
  messages: Messages;
  /** Without it the plan counts weeks. */
  dates?: PlanDates;
}

/** A plan laid on the calendar. */
export interface PlanDates {
  caption: string;
  /** @param weeks - Counted from the first session. */
  when(weeks: Weeks): string;
  /** The date to be ready for, in weeks from the first session. */
  ready?: number | undefined;
}

/** Sure, only if needed, or time off; from week to week. */
type Stroke = [look: 'sure' | 'maybe' | 'off', from: number, to: number];
type Row = [label: string, when: string, ...strokes: Stroke[]];

/** More sessions than this are drawn as one. */
const MAX_SESSIONS = 8;

/** The course of a programme as a table, each line of it drawn. */
export function planView(props: PlanViewProps): TemplateResult | undefined {
  const { programme, messages, dates } = props;
  const line = timeline(programme);
  if (!line) return undefined;
  const when = dates?.when ?? ((weeks: Weeks) => messages.range(wholeWeeks(weeks)));
  const rows = planRows(line, props, when);
  const ends = rows.flatMap(([, , ...strokes]) => strokes.flatMap(([, from, to]) => [from, to]));
  const left = Math.min(...ends);
  const right = Math.max(...ends.filter(Number.isFinite), dates?.ready ?? 0) + 1;
  const x = (week: number) => `${((Math.min(week, right) - left) / (right - left)) * 100}%`;
  const stroke = ([look, from, to]: Stroke) =>
    svg`<line class=${look} x1=${x(from)} x2=${x(to)} y1="50%" y2="50%"></line>`;
  const mark = (look: string, week = 0) =>
    svg`<line class=${look} x1=${x(week)} x2=${x(week)} y2="100%"></line>`;
  return html`<table part="plan">
    <caption>
      ${changingText(dates?.caption ?? messages.plan.weeks)}
    </caption>
    ${rows.map(
      ([label, when, ...strokes]) =>
        html`<tr>
          <th scope="row">${changingText(label)}</th>
          <td>${changingText(when)}</td>
          <td>
            <svg role="img" aria-label="${label}: ${when}">
              ${mark('')} ${dates?.ready ? mark('ready', dates.ready) : nothing}
              ${strokes.map(stroke)}
            </svg>
          </td>
        </tr>`,
    )}
  </table>`;
}

/** The plan of a treatment, in weeks. */
export const planOf = (programme: Programme, { homeCare }: Treatment, messages: Messages) =>
  planView({ programme, isHomeCare: !!homeCare, messages });

/** The same, to be opened. */
export function closedPlanView(programme: Programme, treatment: Treatment, messages: Messages) {
  const plan = planOf(programme, treatment, messages);
  return (
    plan &&
    html`<details part="time">
      <summary>${messages.plan.title}</summary>
      ${plan}
    </details>`
  );
}

function planRows(
  { prepare, sessions, timeOff, course, firstChange, judge }: Timeline,
  { programme, isHomeCare, messages, dates }: PlanViewProps,
  when: (weeks: Weeks) => string,
): Row[] {
  const { plan, figures } = messages;
  const rows: Row[] = [];
  const add = (label: string, weeks: Weeks, look: Stroke[0] = 'sure', text = when(weeks)) =>
    rows.push([label, text, [look, weeks.min, weeks.max ?? Infinity]]);
  if (prepare) {
    const { min, max = min } = prepare;
    add(plan.prepare, { min: -max, max: -min }, 'maybe', plan.before(messages.weeks(prepare)));
  }
  if (isHomeCare || sessions.length > MAX_SESSIONS) {
    const { min, max = min } = course;
    rows.push([
      isHomeCare ? messages.course : figures.sessions,
      when(isHomeCare && !dates ? course : { min: 0, max }),
      ['maybe', min, max],
      ['sure', 0, min],
    ]);
  } else {
    sessions.forEach(({ weeks, isOptional }, index) => {
      const text = when(weeks);
      if (isOptional) add(plan.session(index + 1), weeks, 'maybe', plan.ifNeeded(text));
      else add(plan.session(index + 1), weeks);
    });
  }
  if (timeOff.max) {
    rows.push([
      figures.timeOff,
      plan.afterEach(messages.days(programme.downtimeDays)),
      ...sessions.map(({ weeks }): Stroke => ['off', weeks.max, weeks.max + timeOff.max]),
    ]);
  }
  if (firstChange !== undefined) add(figures.firstChange, { min: firstChange, max: firstChange });
  if (judge) add(plan.judge, judge);
  return rows;
}
