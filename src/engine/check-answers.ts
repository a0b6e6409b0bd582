import type { Quiz } from '../definition/schema.js';
import type { Answers } from './answers.js';
import { rulesOf } from './questions/rules-of.js';
import { indexOf } from './quiz-index.js';

/** Whether `answer` is one that the question `id` can have. */
export function isAnswer(quiz: Quiz, id: string, answer: unknown): boolean {
  const indexed = indexOf(quiz).questions.get(id);
  const ids = [answer ?? []].flat();
  const most = indexed && rulesOf(indexed.question).takesOne ? 1 : Infinity;
  return (
    !ids.length ||
    (ids.length <= most && ids.every((option) => indexed?.optionsById.has(option as string)))
  );
}

/** What is wrong with answers from outside: unknown ids and wrong shapes. */
export function answerProblems(quiz: Quiz, answers: unknown): string[] {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return ['answers should be an object of question ids and option ids'];
  }
  return Object.entries(answers).flatMap(([id, answer]) => {
    if (answer === undefined || answer === null) return [];
    const indexed = indexOf(quiz).questions.get(id);
    if (!indexed) return [`no question has the id "${id}"`];
    const ids = (Array.isArray(answer) ? answer : [answer]) as unknown[];
    if (ids.length > 1 && rulesOf(indexed.question).takesOne) {
      return [`question "${id}" takes one option, not ${ids.length}`];
    }
    return ids
      .filter((option) => typeof option !== 'string' || !indexed.optionsById.has(option))
      .map((option) => `question "${id}" has no option ${JSON.stringify(option)}`);
  });
}

/** @throws {TypeError} naming every unknown question and option in `answers`. */
export function assertAnswers(quiz: Quiz, answers: unknown): asserts answers is Answers {
  const problems = answerProblems(quiz, answers);
  if (problems.length) throw new TypeError(`treatment-quiz: ${problems.join('; ')}.`);
}
