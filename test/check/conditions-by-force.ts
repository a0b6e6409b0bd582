/** How conditions come out in one run, where the quiz looks at them. */
import type { Condition, Question, Quiz } from '../../src/definition/schema.js';
import { holds, type Knowledge } from '../../src/engine/condition.js';
import { indexOf } from '../../src/engine/quiz-index.js';
import { trail } from '../../src/engine/trail.js';
import type { RunAnswers } from './every-run.js';

/** `path=true` or `path=false` for each condition that is looked at, and for each part of it. */
export function* conditionsSeen(quiz: Quiz, answers: RunAnswers): Generator<string> {
  const asked = trail(quiz, answers).questions;
  for (const { id, when, questions } of quiz.steps) {
    if (hasEnded(quiz, answers, id)) return;
    // What a condition sees is what had been answered when its question came up.
    const knowledge = knowledgeBefore(quiz, answers, questions[0]!.id);
    if (when) yield* outcomes(`steps.${id}.when`, when, knowledge);
    if (!holds(when, knowledge)) continue;
    for (const question of questions) {
      const path = `steps.${id}.questions.${question.id}`;
      const known = knowledgeBefore(quiz, answers, question.id);
      if (question.when) yield* outcomes(`${path}.when`, question.when, known);
      if (asked.has(question.id)) yield* conditionsWithin(question, path, known);
    }
  }
}

/** Those of a question that is asked. */
function* conditionsWithin(
  { required, options = [] }: Question,
  path: string,
  knowledge: Knowledge,
): Generator<string> {
  if (typeof required === 'object') yield* outcomes(`${path}.required`, required, knowledge);
  for (const { id, when } of options) {
    if (when) yield* outcomes(`${path}.options.${id}.when`, when, knowledge);
  }
}

function* outcomes(path: string, condition: Condition, knowledge: Knowledge): Generator<string> {
  yield `${path}=${Boolean(holds(condition, knowledge))}`;
  const parts = Object.entries({
    ...('all' in condition && named('all', condition.all)),
    ...('any' in condition && named('any', condition.any)),
    ...('not' in condition && { not: condition.not }),
  });
  for (const [name, part] of parts) yield* outcomes(`${path}.${name}`, part, knowledge);
}

const named = (word: string, parts: readonly Condition[]): Record<string, Condition> =>
  Object.fromEntries(parts.map((part, index) => [`${word}[${index}]`, part]));

/** Answers and facts from the questions before `question`; those after it are taken out of the quiz. */
export function knowledgeBefore(quiz: Quiz, answers: RunAnswers, question: string): Knowledge {
  const order = indexOf(quiz).questions.get(question)!.order;
  const steps = quiz.steps
    .map((step) => ({
      ...step,
      questions: step.questions.filter(({ id }) => indexOf(quiz).questions.get(id)!.order < order),
    }))
    .filter(({ questions }) => questions.length);
  const derivedFacts = derivedBefore(quiz, order);
  const before = { ...quiz, steps, derivedFacts, facts: factsBefore(quiz, order) };
  return steps.length ? trail(before, answers).knowledge : NOTHING_KNOWN;
}

const NOTHING_KNOWN: Knowledge = { chosen: () => [], fact: () => false };

const derivedBefore = (quiz: Quiz, order: number) =>
  (quiz.derivedFacts ?? []).filter(({ highestOf }) =>
    highestOf.every((id) => indexOf(quiz).questions.get(id)!.order < order),
  );

/** Facts, without the conditions that are not settled yet. */
const factsBefore = (quiz: Quiz, order: number) => {
  const settled = [...indexOf(quiz).questions.values()]
    .filter((each) => each.order < order)
    .flatMap(({ conditionalFacts }) => conditionalFacts);
  return (quiz.facts ?? []).map(({ when, ...fact }) =>
    settled.some(({ id }) => id === fact.id) ? { ...fact, when: when! } : fact,
  );
};

function hasEnded(quiz: Quiz, answers: RunAnswers, step: string): boolean {
  const { steps } = trail(quiz, answers, step);
  return steps.some(({ questions }) =>
    questions.some(({ chosen }) => chosen.some(({ ends }) => ends)),
  );
}
