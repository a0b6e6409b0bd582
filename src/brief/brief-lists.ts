/** What a clinician wants to know before the consultation, as titled lists. */
import type { Option, Quiz } from '../definition/schema.js';
import { type AskedQuestion, trail } from '../engine/trail.js';
import type { Recommendation } from '../engine/recommendation.js';

export interface BriefWords {
  goals: string;
  limits: string;
  flags: string;
  unsure: string;
}

export interface BriefList {
  title: string;
  /** Never empty. */
  lines: readonly string[];
}

const BETWEEN = ' · ';

/** Wishes with the main one first, limits, flags, and what is not known. */
export function briefLists(
  quiz: Quiz,
  { answers }: Pick<Recommendation, 'answers'>,
  words: BriefWords,
): BriefList[] {
  const asked = [...trail(quiz, answers).questions.values()];
  const about = (fits: (option: Option) => unknown) =>
    asked.filter(({ chosen }) => chosen.some(fits)).map(answered);
  const isMain = ({ question }: AskedQuestion) => 'mainGoalOf' in question && question.mainGoalOf;
  const goals = [...asked.filter(isMain), ...asked]
    .flatMap(({ chosen }) => chosen)
    .filter(({ goal }) => goal)
    .map(({ label }) => label);
  const limited = asked.filter(
    ({ options, chosen }) => chosen.length && options.some(({ limits }) => limits),
  );
  const lists: [string, string[]][] = [
    [words.goals, [...new Set(goals)]],
    [words.limits, limited.map(answered)],
    [words.flags, about(({ sets, level }) => sets || level !== undefined)],
    [
      words.unsure,
      asked.filter(({ isUnknown }) => isUnknown).map(({ question }) => question.title),
    ],
  ];
  return lists.filter(([, lines]) => lines.length).map(([title, lines]) => ({ title, lines }));
}

/** A question with what was answered. */
const answered = ({ question: { title }, chosen }: AskedQuestion) =>
  `${title}${/\p{L}$/u.test(title) ? ':' : ''} ${chosen.map(({ label }) => label).join(BETWEEN)}`;
