/** Whether a whole quiz was made from the built-in one. */
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import type { Quiz } from '../../definition/schema.js';

/** Overlap too large to be coincidence: a fifth of the ids of the built-in quiz. */
const MANY = 40;

/**
 * Goes by the ids of facts, treatments, questions and options together, since a copy may have lost or
 * renamed all of one sort, and is then in more need of being compared. One that has half of what the
 * built-in quiz has is a copy, however much was added. So is one that has much of it and not so much
 * of its own, however much was taken away. A clinic that wrote its own quiz shares a few names with
 * it, such as `age`, `pregnancy` or `ipl`: that is far from either.
 */
export function isCopy(quiz: Quiz): boolean {
  const [theirs, own] = [namesIn(defaultQuiz), namesIn(quiz)];
  const shared = [...own].filter((name) => theirs.has(name)).length;
  const sharedFacts = (quiz.facts ?? []).filter(({ id }) => theirs.has(`fact ${id}`)).length;
  return (
    quiz.id === defaultQuiz.id ||
    sharedFacts >= defaultQuiz.facts!.length / 2 ||
    shared >= theirs.size / 2 ||
    (shared >= MANY && shared >= own.size / 2)
  );
}

/** What there is in a quiz; an option by its question, since `none` and `yes` say nothing. */
const namesIn = ({ facts = [], treatments, steps }: Quiz): Set<string> =>
  new Set([
    ...facts.map(({ id }) => `fact ${id}`),
    ...treatments.map(({ id }) => `treatment ${id}`),
    ...steps.flatMap(({ questions }) =>
      questions.flatMap(({ id, options = [] }) => [
        `question ${id}`,
        ...options.map((option) => `option ${id} ${option.id}`),
      ]),
    ),
  ]);
