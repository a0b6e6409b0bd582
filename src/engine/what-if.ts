/**
 * What would change a recommendation: one answer flipped at a time, and what `recommend` says then.
 *
 * Wishes and limits are flipped. Safety is not up for trading: answers that it rests on stay as they
 * are. So does what is asked, because the answers to other questions are unknown.
 */
import type { Option, Quiz } from '../definition/schema.js';
import { toJson } from '../definition/to-json.js';
import type { Answers } from './answers.js';
import { problemOf, rulesOf } from './questions/rules-of.js';
import { resultOf } from './recommend.js';
import type { Recommendation } from './recommendation.js';
import { procedureStops } from './safety.js';
import { type Trail, trail } from './trail.js';

/** The standing of a treatment in a recommendation. */
export type Standing = 'now' | 'later' | 'out';

/** A treatment that another answer moves. */
export interface Change {
  treatment: string;
  to: Standing;
}

/** One answer given differently, and the standings that change. */
export interface WhatIf {
  question: string;
  option: string;
  /** Whether the option is then chosen, or no longer. */
  chosen: boolean;
  /** In the author's order; never empty. */
  changes: Change[];
}

/**
 * Every single answer that would move a treatment, in the order asked. Of options with the very same
 * changes only the one nearest to the answer. Nothing where no procedure may be shown at all.
 *
 * Answers that the quiz does not know count for nothing.
 */
export function whatIf(quiz: Quiz, answers: Answers): WhatIf[] {
  const fullTrail = trail(quiz, answers);
  const before = resultOf(quiz, fullTrail);
  if (procedureStops(quiz, fullTrail).length) return [];
  const kept = fixedParts(fullTrail);
  return [...fullTrail.questions.values()].flatMap((asked) => {
    const { options, chosen } = asked;
    // With all else settled nothing but goals and limits can move a treatment.
    if (!options.some(({ goal, limits }) => goal || limits)) return [];
    const { id: question } = asked.question;
    const rules = rulesOf(asked.question);
    const from = options.indexOf(chosen[0]!);
    const steps = (option: Option) => Math.abs(options.indexOf(option) - from);
    const found = new Map<Option, WhatIf>();
    for (const option of [...options].sort((a, b) => steps(a) - steps(b))) {
      const isChosen = chosen.includes(option);
      if (rules.takesOne ? isChosen : !option.limits) continue;
      const ids = rules.choose(asked, option.id, !isChosen);
      const flipped = trail(quiz, { ...answers, [question]: ids });
      if (fixedParts(flipped) !== kept) continue;
      const after = resultOf(quiz, flipped);
      const changes = quiz.treatments
        .map(({ id }) => ({ treatment: id, to: standingOf(after, id) }))
        .filter(({ treatment, to }) => standingOf(before, treatment) !== to);
      const isNew = [...found.values()].every((each) => toJson(each.changes) !== toJson(changes));
      if (changes.length && isNew) {
        found.set(option, { question, option: option.id, chosen: !isChosen, changes });
      }
    }
    return options.flatMap((option) => found.get(option) ?? []);
  });
}

/** What a flip has to leave as it is, as text. */
const fixedParts = ({ questions }: Trail) =>
  toJson(
    [...questions.values()].map((asked) => [
      asked.question.id,
      problemOf(asked),
      asked.question.careful && asked.isUnknown,
      asked.options.map(({ id }) => id),
      asked.chosen.filter(
        ({ sets, level, unknown, ends }) => sets || level !== undefined || unknown || ends,
      ),
    ]),
  );

function standingOf({ treatments, later }: Recommendation, treatment: string): Standing {
  const isIn = (list: readonly { id: string }[]) => list.some(({ id }) => id === treatment);
  return isIn(treatments) ? 'now' : isIn(later) ? 'later' : 'out';
}
