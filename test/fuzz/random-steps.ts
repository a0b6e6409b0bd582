/** The steps of a random quiz, asked in an order in which every condition looks back. */
import type { DerivedFact, Question, Step } from '../../src/definition/schema.js';
import { answersOf } from './count-answers.js';
import type { Draws } from './draws.js';
import { maybeWhen, type Past } from './random-conditions.js';
import { type Names, randomMainGoal, randomPart, randomQuestion } from './random-questions.js';

const MAX_QUESTIONS = 9;

/** Ids that are also names of things every object has. */
const AWKWARD_IDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '7'];

export interface RandomSteps {
  steps: Step[];
  derivedFacts: DerivedFact[];
  past: Past;
}

/** Steps with at most `mostRuns` different sets of answers. */
export function randomSteps(draws: Draws, names: Names, mostRuns: number): RandomSteps {
  const past: Past = { options: new Map(), facts: new Set() };
  const steps: Step[] = [];
  const derivedFacts: DerivedFact[] = [];
  const asked: Question[] = [];
  const most = draws.between(1, MAX_QUESTIONS);
  for (let left = mostRuns; asked.length < most;) {
    const isNewStep = !steps.length || draws.chance(0.7);
    const when = isNewStep ? maybeWhen(draws, past, 0.3) : {};
    const question = nextQuestion(draws, asked, names, past, left);
    if (!question) break;
    left = Math.floor(left / answersOf(question, asked));
    if (isNewStep) steps.push({ id: `s${steps.length + 1}`, ...when, questions: [] });
    steps.at(-1)!.questions.push(question);
    asked.push(question);
    past.options.set(question.id, idsOf(question, asked));
    for (const fact of factsOf(question)) past.facts.add(fact);
    const derived = deriveFacts(draws, asked, names);
    if (!derived) continue;
    derivedFacts.push(derived);
    for (const { fact } of derived.levels) past.facts.add(fact);
    if (derived.whenUnknown) past.facts.add(derived.whenUnknown);
  }
  return { steps, derivedFacts, past };
}

/** The next question that still fits, or `undefined`. */
function nextQuestion(
  draws: Draws,
  asked: readonly Question[],
  names: Names,
  past: Past,
  mostAnswers: number,
): Question | undefined {
  const awkward = AWKWARD_IDS.filter((id) => !asked.some((question) => question.id === id));
  const id = draws.chance(0.06) ? draws.pick(awkward) : `q${asked.length + 1}`;
  const ofGoals = asked.findLast((question) => goalsIn(question) > 1);
  const isAsked = asked.some((each) => each.kind === 'single' && each.mainGoalOf);
  if (ofGoals && !isAsked && goalsIn(ofGoals) < mostAnswers && draws.chance(0.5)) {
    return randomMainGoal(draws, id, ofGoals.id, past);
  }
  if (mostAnswers < 3) return undefined;
  const part = asked.length || draws.chance(0.2) ? randomPart(draws) : 'goals';
  return randomQuestion(draws, id, part, names, past, mostAnswers);
}

const goalsIn = ({ options }: Question) => (options ?? []).filter(({ goal }) => goal).length;

function idsOf(question: Question, asked: readonly Question[]): string[] {
  if (question.options) return question.options.map(({ id }) => id);
  const from = asked.find(({ id }) => question.kind === 'single' && id === question.mainGoalOf);
  return (from?.options ?? []).filter(({ goal }) => goal).map(({ id }) => id);
}

const factsOf = ({ options, careful }: Question) => [
  ...(options ?? []).flatMap(({ sets }) => sets ?? []),
  ...(careful?.facts ?? []),
];

/** Facts from the levels of the question asked last and, where there are any, of earlier ones. */
function deriveFacts(draws: Draws, asked: readonly Question[], names: Names) {
  const hasLevel = ({ options }: Question) => options?.some(({ level }) => level !== undefined);
  if (!hasLevel(asked.at(-1)!) || !draws.chance(0.8)) return undefined;
  const earlier = asked.slice(0, -1).filter((each) => hasLevel(each) || draws.chance(0.05));
  const derived: DerivedFact = {
    highestOf: [...(earlier.length ? draws.some(earlier) : []), asked.at(-1)!].map(({ id }) => id),
    levels: Array.from({ length: draws.between(1, 3) }, () => ({
      level: draws.between(0, 3),
      fact: draws.pick(names.facts),
    })),
    ...draws.maybe(0.5, () => ({ whenUnknown: draws.pick(names.facts) })),
  };
  return derived;
}
