import type { Question, Quiz } from '../../src/definition/schema.js';

/** How many different answers a question can have at most, none among them. */
export function answersOf(question: Question, earlier: readonly Question[]): number {
  if (question.kind === 'single' && question.mainGoalOf) {
    const from = earlier.find(({ id }) => id === question.mainGoalOf);
    return (from?.options ?? []).filter(({ goal }) => goal).length + 1;
  }
  const options = question.options ?? [];
  if (question.kind === 'single' || question.kind === 'scale') return options.length + 1;
  const exclusive = options.filter((option) => option.exclusive).length;
  return 2 ** (options.length - exclusive) + exclusive;
}

/** How many different sets of answers `quiz` can have at most, as if everything were always asked. */
export function mostRunsOf({ steps }: Quiz): number {
  const questions = steps.flatMap((step) => step.questions);
  return questions.reduce((runs, question) => runs * answersOf(question, questions), 1);
}
