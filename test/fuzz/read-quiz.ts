/**
 * A second reading of what a definition means, made from `docs/definition.md` and the README alone.
 *
 * It shares no code with the engine, is as plain as can be and does not mind being slow, so that the
 * two are wrong in the same way only if the words are.
 */
import type { Condition, Option, Question, Quiz } from '../../src/definition/schema.js';

type Given = Readonly<Record<string, string | readonly string[]>>;

/** A question that is asked, with what is chosen of what it offers. */
interface Asked {
  question: Question;
  chosen: readonly Option[];
}

export interface Reading {
  asked: readonly Asked[];
  facts: ReadonlySet<string>;
}

/** What is asked and true, given these answers. */
export function readQuiz(quiz: Quiz, given: Given): Reading {
  const asked: Asked[] = [];
  for (const step of quiz.steps) {
    const isShown = meets(quiz, step.when, asked, step.questions[0]!);
    const hasEnded = asked.some(({ chosen }) => chosen.some(({ ends }) => ends));
    if (!isShown || hasEnded) continue;
    for (const question of step.questions) {
      const options = offered(quiz, question, asked);
      if (!options.length || !meets(quiz, question.when, asked, question)) continue;
      const ids = Object.hasOwn(given, question.id) ? [given[question.id]!].flat() : [];
      const isGiven = ({ id, formerIds = [] }: Option) =>
        [id, ...formerIds].some((each) => ids.includes(each));
      asked.push({ question, chosen: options.filter(isGiven) });
    }
  }
  return { asked, facts: factsOf(quiz, asked) };
}

function offered(quiz: Quiz, question: Question, asked: readonly Asked[]): readonly Option[] {
  if (question.kind === 'single' && question.mainGoalOf) {
    const from = asked.find((each) => each.question.id === question.mainGoalOf);
    const goals = from?.chosen.filter(({ goal }) => goal) ?? [];
    return goals.length > 1 ? goals.map(({ id, label, goal }) => ({ id, label, goal })) : [];
  }
  return question.options!.filter(({ when }) => meets(quiz, when, asked, question));
}

/** Whether a condition holds that decides about `about`. */
function meets(
  quiz: Quiz,
  condition: Condition | undefined,
  asked: readonly Asked[],
  about: Question,
): boolean {
  return !condition || isMet(condition, asked, factsOf(quiz, asked, about));
}

export const isUnknown = ({ chosen }: Asked) =>
  !chosen.length || chosen.some(({ unknown }) => unknown);

/** Facts that are true before `before` is asked, or in the end. */
function factsOf(quiz: Quiz, asked: readonly Asked[], before?: Question): Set<string> {
  const facts = asked.flatMap((each) => [
    ...each.chosen.flatMap(({ sets }) => sets ?? []),
    ...((isUnknown(each) && each.question.careful?.facts) || []),
  ]);
  const order = quiz.steps.flatMap((step) => step.questions.map(({ id }) => id));
  const past = before ? order.slice(0, order.indexOf(before.id)) : order;
  for (const { highestOf, levels, whenUnknown } of quiz.derivedFacts ?? []) {
    const looked = asked.filter(({ question }) => highestOf.includes(question.id));
    if (!looked.length || !highestOf.every((id) => past.includes(id))) continue;
    const found = looked.flatMap(({ chosen }) => chosen.flatMap(({ level }) => level ?? []));
    const highest = found.sort((a, b) => b - a)[0];
    const fact =
      highest === undefined ? whenUnknown : levels.find(({ level }) => level === highest)?.fact;
    if (fact) facts.push(fact);
  }
  const found = new Set(facts);
  for (const { id, when } of quiz.facts ?? []) {
    const isSettled = when && looksAt(quiz, when).every((each) => past.includes(each));
    if (isSettled && isMet(when, asked, found)) found.add(id);
  }
  return found;
}

/** Ids of the questions on which a condition depends, by way of facts as well. */
function looksAt(quiz: Quiz, condition: Condition): string[] {
  const inner = (each: Condition) => looksAt(quiz, each);
  if ('all' in condition) return condition.all.flatMap(inner);
  if ('any' in condition) return condition.any.flatMap(inner);
  if ('not' in condition) return inner(condition.not);
  if ('answered' in condition) return [condition.answered];
  if (!('fact' in condition)) {
    return [('includes' in condition ? condition.includes : condition.is)[0]!];
  }
  const { fact } = condition;
  const questions = quiz.steps.flatMap((step) => step.questions);
  const setters = questions.filter(
    ({ careful, ...rest }) =>
      careful?.facts?.includes(fact) ||
      ('options' in rest && rest.options?.some(({ sets }) => sets?.includes(fact))),
  );
  const derived = (quiz.derivedFacts ?? []).filter(
    ({ levels, whenUnknown }) =>
      whenUnknown === fact || levels.some((level) => level.fact === fact),
  );
  const { when } = quiz.facts!.find(({ id }) => id === fact)!;
  return [
    ...setters.map(({ id }) => id),
    ...derived.flatMap(({ highestOf }) => highestOf),
    ...(when ? looksAt(quiz, when) : []),
  ];
}

/** Whether a condition holds, given the facts. */
function isMet(condition: Condition, asked: readonly Asked[], facts: Set<string>): boolean {
  const inner = (each: Condition) => isMet(each, asked, facts);
  if ('all' in condition) return condition.all.every(inner);
  if ('any' in condition) return condition.any.some(inner);
  if ('not' in condition) return !inner(condition.not);
  if ('fact' in condition) return facts.has(condition.fact);
  const chosenFor = (id: string) =>
    asked.find(({ question }) => question.id === id)?.chosen.map((option) => option.id) ?? [];
  if ('answered' in condition) return chosenFor(condition.answered).length > 0;
  if ('includes' in condition)
    return chosenFor(condition.includes[0]!).includes(condition.includes[1]!);
  return chosenFor(condition.is[0]!).join() === condition.is[1];
}
