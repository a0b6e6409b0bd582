/** All ways through the questions of a quiz, explored exhaustively. */
import type { AskedQuestion } from '../engine/asked-question.js';
import { rulesOf } from '../engine/questions/rules-of.js';
import type { Option, Quiz } from '../definition/schema.js';
import { progress } from '../engine/progress.js';
import type { Counting } from './answer-classes.js';
import { drawnAt } from './drawn-at.js';
import { type Exploration, explore, type Observer } from './explore.js';
import { noWays, type PathLength, test, type Ways } from './observations.js';
import { type QuestionPosition, questionPositions } from './question-positions.js';
import type { Witness } from './report.js';
import { answersOf, beginning, knowledgeOf, type Run, tallyOf } from './run.js';

const NOTHING = tallyOf();

/** Where only the way counts, not what comes of it. */
export const countingNothing: Counting = {
  ofFact: () => NOTHING,
  ofOption: () => NOTHING,
  ofUnknown: () => NOTHING,
  tellsGoals: false,
  oddsOf: () => 1,
};

/** @throws TooManyClasses */
export function allWays(quiz: Quiz, budget: Exploration['budget']): Ways {
  const before = budget.left;
  const how = 'every way through the questions, ways with the same future taken together';
  const ways = noWays({ kind: 'proved', how, cases: 0 });
  const positions = questionPositions(quiz);
  const ends = explore(
    {
      ...{ quiz, positions, counting: countingNothing, budget },
      observer: watcher(quiz, ways),
      tellsLength: true,
    },
    [beginning],
    0,
    positions.length,
  );
  for (const { asked, last } of ends) {
    const length = { steps: asked.steps, questions: asked.questions };
    const witness = answersOf(last);
    if (!ways.shortest || isShorter(length, ways.shortest)) ways.shortest = { ...length, witness };
    if (!ways.longest || isShorter(ways.longest, length)) ways.longest = { ...length, witness };
  }
  ways.basis = { kind: 'proved', how, cases: before - budget.left };
  return ways;
}

type Length = Omit<PathLength, 'witness'>;

export const isShorter = (one: Length, other: Length) =>
  one.steps < other.steps || (one.steps === other.steps && one.questions < other.questions);

function watcher(quiz: Quiz, ways: Ways): Observer {
  return {
    reached(run, position) {
      const { step, question } = position;
      const witness = () => answersOf(run.last);
      const knowledge = knowledgeOf(run);
      const path = `steps.${step.id}`;
      if (position.opensStep && step.when) {
        test(ways.conditions, `${path}.when`, step.when, knowledge, witness);
      }
      if (!run.isOpen) return;
      const at = `${path}.questions.${question.id}`;
      if (question.when) test(ways.conditions, `${at}.when`, question.when, knowledge, witness);
    },
    asked(run, position, asked) {
      const { step, question } = position;
      const so = answersOf(run.last);
      remember(ways.steps, step.id, () => so);
      remember(ways.questions, question.id, () => so);
      const path = `steps.${step.id}.questions.${question.id}`;
      const knowledge = knowledgeOf(run);
      if (typeof question.required === 'object') {
        test(ways.conditions, `${path}.required`, question.required, knowledge, () => so);
      }
      for (const { id, when } of question.options ?? []) {
        if (when) test(ways.conditions, `${path}.options.${id}.when`, when, knowledge, () => so);
      }
      offer(ways, so, asked);
      return run.asked.inStep ? run : advance(quiz, ways, run, step.id);
    },
    answered(run, _position, facts) {
      for (const fact of facts) remember(ways.facts, fact, () => answersOf(run.last));
    },
    drawn(run, position, fact) {
      const so = () => answersOf(run.last);
      remember(ways.facts, fact, so);
      for (const path of drawnPaths(quiz, run, position)) remember(ways.drawn, path, so);
    },
  };
}

const drawnPaths = (quiz: Quiz, { levels }: Run, { derivedFacts }: QuestionPosition) =>
  derivedFacts.flatMap((derived) => drawnAt(quiz, derived, (id) => levels.get(id)) ?? []);

/** What can be chosen here, and which facts that makes true. */
function offer(ways: Ways, so: Witness, asked: AskedQuestion): void {
  const { question, options, required } = asked;
  for (const option of options) {
    const witness = () => ({ ...so, [question.id]: together(asked, option) });
    remember(ways.options, `${question.id}.${option.id}`, witness);
    for (const fact of option.sets ?? []) remember(ways.facts, fact, witness);
  }
  const unknown = options.find((option) => option.unknown);
  if (!required || unknown) {
    const witness = () => (required ? { ...so, [question.id]: [unknown!.id] } : so);
    remember(ways.unknown, question.id, witness);
    for (const fact of question.careful?.facts ?? []) remember(ways.facts, fact, witness);
  }
  if (required && !canBeAnswered(asked)) {
    remember(ways.stuck, question.id, () => so);
  }
}

/** Whether any option, or enough of them together, make an answer to go on with. */
function canBeAnswered(asked: AskedQuestion): boolean {
  const { standsAlone, range } = rulesOf(asked.question);
  const several = asked.options.filter((option) => !standsAlone(option));
  const { min, max } = range(asked);
  return several.length < asked.options.length || (several.length >= Math.max(1, min) && max >= 1);
}

/** `option`, with as many others as have to be chosen along with it. */
function together(asked: AskedQuestion, option: Option): string[] {
  const { min } = rulesOf(asked.question).range(asked);
  const others = asked.options.filter((each) => each !== option && !each.exclusive);
  const several = option.exclusive ? [] : others.slice(0, Math.max(0, min - 1));
  return [option, ...several].map(({ id }) => id);
}

/** The run with the progress shown on a step it reaches. */
function advance(quiz: Quiz, ways: Ways, run: Run, step: string): Run {
  const answers = answersOf(run.last);
  const { share } = progress(quiz, answers, step);
  if (share < run.share) remember(ways.backwards, step, () => answers);
  return { ...run, share: Math.max(share, run.share) };
}

function remember(known: Map<string, Witness>, id: string, witness: () => Witness): void {
  if (!known.has(id)) known.set(id, witness());
}
