import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../engine/recommendation.js';
import { timeline } from '../../engine/timeline.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { STRENGTHS } from './suggestion-view.js';

/**
 * The suggestions side by side. With little room a row's name stands above its values; the roles are
 * written out because a browser forgets what a table is once it is laid out as something else.
 */
export function compareView(
  suggestions: readonly Suggestion[],
  messages: Messages,
  level: number,
): TemplateResult | typeof nothing {
  if (suggestions.length < 2) return nothing;
  const { compare, figures } = messages;
  const rows: Record<string, (suggestion: Suggestion) => string | undefined> = {
    [figures.sessions]: ({ programme: { sessions } }) => sessions && messages.range(sessions),
    [figures.gap]: ({ programme: { intervalWeeks } }) =>
      intervalWeeks && messages.weeks(intervalWeeks),
    [messages.course]: ({ programme }) => {
      const course = timeline(programme)?.course;
      return course && messages.weeks(course);
    },
    [figures.timeOff]: ({ programme }) => messages.days(programme.downtimeDays),
    [compare.comfort]: ({ programme }) => messages.discomfort[programme.discomfort],
    [compare.evidence]: ({ fit }) => messages.evidence(STRENGTHS[fit]),
  };
  const cells = (role: string, values: readonly (string | undefined)[]) =>
    values.map((value) => html`<td role=${role}>${value ?? '–'}</td>`);
  return html`<section part="compare">
    ${heading(level, compare.title)}
    <table class="compare" role="table">
      <tr role="row">
        <td role="cell"></td>
        ${cells(
          'columnheader',
          suggestions.map(({ name }) => name),
        )}
      </tr>
      ${Object.entries(rows).map(
        ([name, value]) =>
          html`<tr role="row">
            <th role="rowheader">${name}</th>
            ${cells('cell', suggestions.map(value))}
          </tr>`,
      )}
    </table>
  </section>`;
}
