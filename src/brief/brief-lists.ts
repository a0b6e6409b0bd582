/**
 * What a clinician wants to know before a consultation: every answer of the visitor, sorted by what it
 * is good for. An answer that fits two lists is in both, and none is left out.
 */
import { detailedGoal } from '../engine/goal-ref.js';
import type { AskedQuestion } from '../engine/asked-question.js';
import { rulesOf } from '../engine/questions/rules-of.js';
import type { Option } from '../definition/schema.js';
import type { Trail } from '../engine/trail.js';
import { quoted } from '../views/result/answers-view.js';

/** What was answered, and to what: a question, or a wish that was narrowed. */
export interface BriefLine {
  about: string;
  answers: readonly string[];
}

/** The contents of a brief, list by list. */
export interface BriefLists {
  /** The main one first. */
  wishes: BriefLine[];
  /** Time off, discomfort, dates. */
  limits: BriefLine[];
  /** Answers that safety rests on. */
  flags: BriefLine[];
  /** Skipped, declined or not sure. */
  unknown: BriefLine[];
  others: BriefLine[];
}

/** The answers given on the way through a quiz. */
export function briefLists({ questions }: Trail): BriefLists {
  const asked = [...questions.values()];
  const about = (fits: (option: Option, asked: AskedQuestion) => unknown): BriefLine[] =>
    asked
      .map((each) => lineOf(each, (option) => fits(option, each)))
      .filter(({ answers }) => answers.length);
  return {
    wishes: wishes(asked),
    limits: about((_, each) => isAboutLimits(each) && !each.isUnknown),
    flags: about(isFlag),
    unknown: asked.filter(({ isUnknown }) => isUnknown).map((each) => lineOf(each, () => true)),
    others: about(
      (option, each) =>
        !isFlag(option) && !isAboutLimits(each) && !isAboutWishes(each) && !each.isUnknown,
    ),
  };
}

const lineOf = ({ question, chosen }: AskedQuestion, fits: (option: Option) => unknown) => ({
  about: question.title,
  answers: chosen.filter(fits).map((option) => [quoted(option)].flat().join('')),
});

const isFlag = ({ sets, level }: Option) => sets !== undefined || level !== undefined;
const isAboutLimits = ({ options }: AskedQuestion) => options.some(({ limits }) => limits);
const isAboutWishes = ({ options }: AskedQuestion) => options.some(({ goal }) => goal);
const isMain = ({ question }: AskedQuestion) => rulesOf(question).ranksGoals;

/** Each wish once, with the details asked about it. */
function wishes(asked: readonly AskedQuestion[]): BriefLine[] {
  const found = new Map<string, { about: string; answers: string[] }>();
  for (const each of [...asked.filter(isMain), ...asked]) {
    if (!isAboutWishes(each)) continue;
    const wish = found.get(detailedGoal(each.options) ?? '');
    for (const { id, label, goal, unknown } of each.chosen) {
      if (unknown) continue;
      if (wish) wish.answers.push(label);
      else if (!found.has(goal ?? id)) found.set(goal ?? id, { about: label, answers: [] });
    }
  }
  return [...found.values()];
}
