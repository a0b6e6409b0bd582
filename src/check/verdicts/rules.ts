/** Rules that are dead, shadowed by stricter ones, or contradict themselves. */
import { goalOf } from '../../engine/goal-ref.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import type { Quiz } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import { type Exploration, explore, TooManyClasses } from '../explore.js';
import { conditionsAtTheEnd, test, type Values, type Ways } from '../observations.js';
import { questionPositions } from '../question-positions.js';
import type { Basis, Finding, Verdict } from '../report.js';
import { answersOf, beginning, knowledgeOf } from '../run.js';
import { countingNothing } from '../ways.js';
import { levelFindings } from './levels.js';
import { shadowed } from './shadowed.js';
import { missing, type Subject, verdict } from './subject.js';

/** Whether every rule can matter. */
export function rulesMatter(subject: Subject): Verdict {
  const { quiz, ways } = subject;
  const { basis, conditions, shadows } = exploreAgain(subject);
  const { faults, notes } = conditionFindings(conditions);
  for (const { id } of quiz.facts ?? []) {
    if (!ways.facts.has(id)) {
      const message = 'No answer makes this fact true, so that its precautions never apply.';
      faults.push({ path: `facts.${id}`, message });
    }
  }
  const levels = levelFindings(subject);
  faults.push(...levels.faults);
  notes.push(...levels.leftOver);
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

interface Explored {
  basis: Basis;
  conditions: Ways['conditions'];
  shadows: readonly Finding[];
}

/** Verdicts that explore the quiz again, where it is not too large. */
function exploreAgain(subject: Subject): Explored {
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
    const how = 'every way was explored, but not for closing notes and shadowed precautions';
    return { basis: { kind: 'sampled', how, runs: 0 }, conditions, shadows: [] };
  }
}

/** Conditions that never or always hold; of nested ones only the outermost is reported. */
function conditionFindings(conditions: Ways['conditions']) {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  const isReported = (path: string) =>
    [...faults, ...notes].some((finding) => path.startsWith(`${finding.path}.`));
  for (const [path, { holds, fails }] of conditions) {
    if (isReported(path)) continue;
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
    const positions = questionPositions(quiz, [condition]);
    const counting = countingNothing;
    const ends = explore({ quiz, positions, counting, budget }, [beginning], 0, positions.length);
    for (const run of ends) {
      test(found, path, condition, knowledgeOf(run), () => answersOf(run.last));
    }
  }
  return found;
}

/** Whether a goal, by its path, is one of the built-in quiz. */
const isBuiltInGoal = (path: string) =>
  defaultQuiz.goals.some(({ id }) => path === `goals.${id}` || path.startsWith(`goals.${id}.`));

/** Goals that cannot be chosen, and evidence for them. */
function deadGoals(quiz: Quiz, ways: Ways): Finding[] {
  const chosen = new Set<string>();
  for (const { question, options } of indexOf(quiz).questions.values()) {
    for (const { id, goal } of options.values()) {
      if (!goal || !ways.options.has(`${question.id}.${id}`)) continue;
      chosen.add(goal).add(goalOf(goal));
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
