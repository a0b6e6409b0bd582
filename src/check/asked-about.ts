/**
 * Which facts a visitor is asked about: those that an option offered sets, alone, by its level or as a
 * part of a condition.
 */
import type { Condition, Option, Quiz } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';

/** Facts that choosing `option` at a question makes true, or can along with other answers. */
export function factsAskedBy(
  quiz: Quiz,
  question: string,
  { id, sets = [], level }: Option,
): string[] {
  const drawn = (quiz.derivedFacts ?? [])
    .filter(({ highestOf }) => level !== undefined && highestOf.includes(question))
    .flatMap(({ levels }) => levels.filter((each) => each.level === level));
  const conditional = (quiz.facts ?? []).filter(({ when }) => when && asksFor(when, question, id));
  return [...sets, ...drawn.map(({ fact }) => fact), ...conditional.map((fact) => fact.id)];
}

/** Whether a condition needs this option; what it must not be counts for nothing. */
function asksFor(condition: Condition, question: string, option: string): boolean {
  if ('all' in condition) return condition.all.some((each) => asksFor(each, question, option));
  if ('any' in condition) return condition.any.some((each) => asksFor(each, question, option));
  const pair = 'is' in condition ? condition.is : 'includes' in condition ? condition.includes : [];
  return pair[0] === question && pair[1] === option;
}

/** Fact → the options that ask about it, each as its question and itself. */
export function askersOf(quiz: Quiz): Map<string, { question: string; option: Option }[]> {
  const found = new Map<string, { question: string; option: Option }[]>();
  for (const { question, options } of indexOf(quiz).questions.values()) {
    for (const option of options) {
      for (const fact of factsAskedBy(quiz, question.id, option)) {
        found.set(fact, [...(found.get(fact) ?? []), { question: question.id, option }]);
      }
    }
  }
  return found;
}
