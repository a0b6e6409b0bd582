/** Rules that are dead, shadowed by stricter ones, or contradict themselves. */
import { precautionsOf } from '../precautions-of.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import { strictness } from '../../definition/less-careful.js';
import type { Quiz } from '../../definition/schema.js';
import { chosenFor } from '../../engine/answers.js';
import { indexOf } from '../../engine/quiz-index.js';
import { recommend } from '../../engine/recommend.js';
import { trail } from '../../engine/trail.js';
import { type Exploration, explore, TooManyClasses } from '../explore.js';
import { conditionsAtTheEnd, test, type Values, type Ways } from '../observations.js';
import { MARK } from '../outcomes.js';
import { placesOf } from '../places.js';
import type { Basis, Finding, Verdict, Witness } from '../report.js';
import { answersOf, beginning, knowledgeOf } from '../run.js';
import { canTally, tallied } from '../safety-counting.js';
import { countingNothing } from '../ways.js';
import { missing, pathOf, type Subject, verdict } from './subject.js';

export function rulesMatter(subject: Subject): Verdict {
  const { quiz, ways } = subject;
  const { basis, conditions, shadows } = walked(subject);
  const { faults, notes } = conditionFindings(conditions);
  for (const { id } of quiz.facts ?? []) {
    if (!ways.facts.has(id)) {
      const message = 'No answer makes this fact true, so that its precautions never apply.';
      faults.push({ path: `facts.${id}`, message });
    }
  }
  faults.push(...levelsWithoutFact(quiz));
  for (const dead of deadGoals(quiz, ways)) {
    // An extension that takes an option away need not take away the goal as well.
    const isLeftOver = !subject.isWhole && isBuiltInGoal(dead.path);
    (isLeftOver ? notes : faults).push(dead);
  }
  faults.push(...shadows);
  const title = 'No rule is dead, shadowed or contradicts itself';
  const about = { id: 'rules', title };
  if (ways.basis.kind === 'sampled') return missing({ ...about, basis }, faults, notes);
  return verdict({ ...about, basis }, faults, notes);
}

interface Walked {
  basis: Basis;
  conditions: Ways['conditions'];
  shadows: readonly Finding[];
}

/** What takes walks of its own, as far as the quiz is not too large for them. */
function walked(subject: Subject): Walked {
  const { quiz, ways, budget } = subject;
  const { basis, conditions } = ways;
  if (basis.kind === 'sampled') return { basis, conditions, shadows: [] };
  try {
    const shadows = shadowed(subject);
    return {
      basis,
      shadows,
      conditions: new Map([...conditions, ...noteConditions(quiz, budget)]),
    };
  } catch (error) {
    if (!(error instanceof TooManyClasses)) throw error;
    const how = 'every way was walked, but not for closing notes and shadowed precautions';
    return { basis: { kind: 'sampled', how, runs: 0 }, conditions, shadows: [] };
  }
}

/** What never or always holds; of nested conditions only the outermost is told. */
function conditionFindings(conditions: Ways['conditions']) {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  const isTold = (path: string) =>
    [...faults, ...notes].some((told) => path.startsWith(`${told.path}.`));
  for (const [path, { holds, fails }] of conditions) {
    if (isTold(path)) continue;
    if (!holds && !isNegated(path)) {
      faults.push({ path, message: 'This can never be true here.', witness: fails! });
    } else if (!fails) {
      notes.push({ path, message: 'This is always true here.', witness: holds! });
    } else if (!holds) {
      notes.push({ path, message: 'This is never true here.', witness: fails });
    }
  }
  return { faults, notes };
}

const isNegated = (path: string) => path.endsWith('.not');

/** How the conditions of the notes at the end come out. */
function noteConditions(quiz: Quiz, budget: Exploration['budget']): Map<string, Values> {
  const found = new Map<string, Values>();
  for (const { path, condition } of conditionsAtTheEnd(quiz)) {
    const places = placesOf(quiz, [condition]);
    const counting = countingNothing;
    const ends = explore({ quiz, places, counting, budget }, [beginning], 0, places.length);
    for (const run of ends) {
      test(found, path, condition, knowledgeOf(run), () => answersOf(run.last));
    }
  }
  return found;
}

/** Levels from which nothing is drawn although something is drawn from a lower one. */
function levelsWithoutFact(quiz: Quiz): Finding[] {
  return (quiz.derivedFacts ?? []).flatMap(({ highestOf, levels }) => {
    const least = Math.min(...levels.map(({ level }) => level));
    return highestOf.flatMap((question) =>
      [...indexOf(quiz).questions.get(question)!.options.values()]
        .filter(({ level = -1 }) => level > least && levels.every((each) => each.level !== level))
        .map(({ id, level }) => ({
          path: `${pathOf(quiz, question)}.options.${id}.level`,
          message: `No fact is drawn from level ${level}, though one is from level ${least}.`,
        })),
    );
  });
}

/** Whether a goal, by its path, is one of the built-in quiz. */
const isBuiltInGoal = (path: string) =>
  defaultQuiz.goals.some(({ id }) => path === `goals.${id}` || path.startsWith(`goals.${id}.`));

/** Goals nobody can choose, and evidence for them. */
function deadGoals(quiz: Quiz, ways: Ways): Finding[] {
  const chosen = new Set<string>();
  for (const { question, options } of indexOf(quiz).questions.values()) {
    for (const { id, goal } of options.values()) {
      if (!goal || !ways.options.has(`${question.id}.${id}`)) continue;
      chosen.add(goal).add(goal.split('.')[0]!);
    }
  }
  const declared = quiz.goals.flatMap(({ id, subtypes = [] }) => [
    { goal: id, path: `goals.${id}` },
    ...subtypes.map((each) => ({
      goal: `${id}.${each.id}`,
      path: `goals.${id}.subtypes.${each.id}`,
    })),
  ]);
  return declared
    .filter(({ goal }) => !chosen.has(goal))
    .map(({ path }) => ({ path, message: 'No option lets a visitor choose this goal.' }));
}

/** Marks the runs in which the fact looked at is true; above all treatments and add-ons. */
const IS_TRUE = MARK;

/** Precautions that never show, because a stricter one is true whenever they are. */
function shadowed({ quiz, ways, budget }: Subject): Finding[] {
  if (!canTally(quiz)) throw new TooManyClasses();
  const precautions = precautionsOf(quiz);
  return (quiz.facts ?? []).flatMap(({ id }) => {
    const witness = ways.facts.get(id);
    const affected = tallied(quiz)
      .map((each, index) => ({ id: each.id, index, effects: precautions.get(each.id) }))
      .filter(({ effects }) => effects?.has(id));
    if (!witness || !affected.length) return [];
    const alone = recommend(quiz, calmly(quiz, witness)).facts;
    if (!alone.includes(id)) alone.push(...(quiz.facts ?? []).map((fact) => fact.id));
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
        witness,
      }));
  });
}

/** Bits of the treatments for which `fact` can be true with nothing stricter. */
function shownSomewhere(quiz: Quiz, fact: string, budget: Exploration['budget']): number {
  const precautions = precautionsOf(quiz);
  const places = placesOf(quiz);
  const counting = {
    ...countingNothing,
    ofFact: (other: string) => {
      if (other === fact) return { out: IS_TRUE, wait: 0 };
      const out = tallied(quiz).reduce((bits, { id }, index) => {
        const effects = precautions.get(id);
        const isStricter = strictness(effects?.get(other)) > strictness(effects?.get(fact));
        return effects?.has(fact) && isStricter ? bits | (1 << index) : bits;
      }, 0);
      return { out, wait: 0 };
    },
  };
  return explore({ quiz, places, counting, budget }, [beginning], 0, places.length)
    .filter(({ out }) => out & IS_TRUE)
    .reduce((shown, { out }) => shown | ~out, 0);
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
