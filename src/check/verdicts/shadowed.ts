/** Precautions that are covered by stricter ones. */
import { problemOf, rulesOf } from '../../engine/questions/rules-of.js';
import { strictness } from '../../definition/less-careful.js';
import type { Quiz } from '../../definition/schema.js';
import { chosenFor } from '../../engine/answers.js';
import { indexOf } from '../../engine/quiz-index.js';
import { trail } from '../../engine/trail.js';
import { type Exploration, explore, TooManyClasses } from '../explore.js';
import { MARK } from '../outcomes.js';
import { questionPositions } from '../question-positions.js';
import { precautionsOf } from '../precautions-of.js';
import type { Finding, Witness } from '../report.js';
import { beginning, tallyOf } from '../run.js';
import { canTally, tallied } from '../safety-counting.js';
import { countingNothing } from '../ways.js';
import type { Subject } from './subject.js';

/** Marks the runs in which the fact looked at is true; above all treatments and add-ons. */
const IS_TRUE = MARK;

/** Precautions that never show, because a stricter one is true whenever they are. @throws TooManyClasses */
export function shadowed({ quiz, ways, budget }: Subject): Finding[] {
  if (!canTally(quiz)) throw new TooManyClasses();
  const precautions = precautionsOf(quiz);
  return (quiz.facts ?? []).flatMap(({ id }) => {
    const witness = ways.facts.get(id);
    const affected = tallied(quiz)
      .map((each, index) => ({ id: each.id, index, effects: precautions.get(each.id) }))
      .filter(({ effects }) => effects?.has(id));
    if (!witness || !affected.length) return [];
    const alone = factsAlongWith(quiz, id, witness);
    const suspects = affected.filter(({ effects }) =>
      alone.some((other) => strictness(effects!.get(other)) > strictness(effects!.get(id))),
    );
    if (!suspects.length) return [];
    const shown = shownSomewhere(quiz, id, budget);
    return suspects
      .filter(({ index }) => !(shown & (1 << index)))
      .map((each) => ({
        path: `facts.${id}.precautions.${each.id}`,
        message: `Whenever ${id} is true, something stricter is true for ${each.id} as well.`,
        witness: completed(quiz, witness),
      }));
  });
}

/** What can be true along with `fact`: in one calm run, or anything where that is no run to go by. */
function factsAlongWith(quiz: Quiz, fact: string, witness: Witness): readonly string[] {
  const calm = calmly(quiz, witness);
  const { facts, questions } = trail(quiz, calm);
  // An impossible run proves nothing.
  const isRun = ![...questions.values()].some(problemOf);
  return isRun && facts.has(fact) ? [...facts.keys()] : (quiz.facts ?? []).map(({ id }) => id);
}

/** Bits of the treatments for which `fact` can be true with nothing stricter. */
function shownSomewhere(quiz: Quiz, fact: string, budget: Exploration['budget']): number {
  const precautions = precautionsOf(quiz);
  const positions = questionPositions(quiz);
  const counting = {
    ...countingNothing,
    ofFact: (other: string) => {
      if (other === fact) return tallyOf({ excludedMask: IS_TRUE });
      const excludedMask = tallied(quiz).reduce((bits, { id }, index) => {
        const effects = precautions.get(id);
        const isStricter = strictness(effects?.get(other)) > strictness(effects?.get(fact));
        return effects?.has(fact) && isStricter ? bits | (1 << index) : bits;
      }, 0);
      return tallyOf({ excludedMask });
    },
  };
  return explore({ quiz, positions, counting, budget }, [beginning], 0, positions.length)
    .filter(({ excludedMask }) => excludedMask & IS_TRUE)
    .reduce((shown, { excludedMask }) => shown | ~excludedMask, 0);
}

/** `answers`, and to everything else the answer that says least. */
function calmly(quiz: Quiz, answers: Witness): Witness {
  const all = { ...answers };
  for (const { question } of indexOf(quiz).questions.values()) {
    const asked = trail(quiz, all).questions.get(question.id);
    if (!asked || chosenFor(all, question.id).length) continue;
    const calm = asked.options.filter(
      ({ sets, unknown, level, ends }) => !sets && !unknown && !level && !ends,
    );
    const option = calm.find(({ exclusive }) => exclusive) ?? calm[0];
    if (option) all[question.id] = [option.id];
  }
  return all;
}

/** `answers`, and an answer to every required question. */
function completed(quiz: Quiz, answers: Witness): Witness {
  const all = { ...answers };
  for (const { question } of indexOf(quiz).questions.values()) {
    const asked = trail(quiz, all).questions.get(question.id);
    if (!asked || !problemOf(asked)) continue;
    const several = asked.options.filter(({ exclusive }) => !exclusive);
    const enough = several.slice(0, Math.max(1, rulesOf(asked.question).range(asked).min));
    all[question.id] = (enough.length ? enough : asked.options.slice(0, 1)).map(({ id }) => id);
  }
  return all;
}
