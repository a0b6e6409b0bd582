import { BETWEEN } from '../views/result/answers-view.js';
import { type BriefLine, type BriefLists } from './brief-lists.js';
import type { BriefMessages } from './messages/brief-messages.js';

/** `about` as it appears before an answer. */
export const introducing = (about: string): string => (/\p{L}$/u.test(about) ? `${about}:` : about);

/** The answers of a line; `noAnswer` where a question was skipped. */
export const answersText = ({ answers }: BriefLine, noAnswer: string): string =>
  answers.join(BETWEEN) || noAnswer;

/** The brief as plain text, to paste into a message or a form. */
export function briefText(
  lists: BriefLists,
  messages: BriefMessages,
  { title, noAnswer }: { title: string; noAnswer: string },
): string {
  const line = (each: BriefLine) => `${introducing(each.about)} ${answersText(each, noAnswer)}`;
  const wish = (each: BriefLine) => (each.answers.length ? line(each) : each.about);
  const block = (heading: string, lines: readonly string[]) =>
    lines.length ? ['', heading, ...lines.map((each) => `- ${each}`)] : [];
  return [
    title,
    messages.heading,
    ...block(messages.wishes, lists.wishes.map(wish)),
    ...block(messages.limits, lists.limits.map(line)),
    ...block(messages.flags, lists.flags.map(line)),
    ...block(messages.unknown, lists.unknown.map(line)),
    ...block(messages.others, lists.others.map(line)),
    ...block(messages.ask, messages.questions),
  ].join('\n');
}
