/** Which facts a visitor is asked about: those that an option offered sets, or its level. */
import type { Option, Quiz } from '../definition/schema.js';
import { indexOf } from '../engine/quiz-index.js';

/** Facts that choosing `option` at a question makes true, or can once the levels are known. */
export function factsAskedBy(quiz: Quiz, question: string, { sets = [], level }: Option): string[] {
  const drawn = (quiz.derivedFacts ?? [])
    .filter(({ highestOf }) => level !== undefined && highestOf.includes(question))
    .flatMap(({ levels }) => levels.filter((each) => each.level === level));
  return [...sets, ...drawn.map(({ fact }) => fact)];
}

/** Fact → the options that ask about it, each as its question and itself. */
export function askersOf(quiz: Quiz): Map<string, { question: string; option: Option }[]> {
  const found = new Map<string, { question: string; option: Option }[]>();
  for (const { question, options } of indexOf(quiz).questions.values()) {
    for (const option of options.values()) {
      for (const fact of factsAskedBy(quiz, question.id, option)) {
        found.set(fact, [...(found.get(fact) ?? []), { question: question.id, option }]);
      }
    }
  }
  return found;
}
