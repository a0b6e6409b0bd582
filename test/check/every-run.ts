/** Every run through a quiz, one by one, as a visitor could make it: the slow way to the truth. */
import type { AskedQuestion } from '../../src/engine/asked-question.js';
import { problemOf } from '../../src/engine/questions/rules-of.js';
import type { Option, Quiz } from '../../src/definition/schema.js';
import { indexOf } from '../../src/engine/quiz-index.js';
import { trail } from '../../src/engine/trail.js';

export type RunAnswers = Record<string, string[]>;

/** @param given - Answers that are not varied. */
export function everyRun(quiz: Quiz, given: RunAnswers = {}): RunAnswers[] {
  let runs: RunAnswers[] = [given];
  for (const id of indexOf(quiz).questions.keys()) {
    if (Object.hasOwn(given, id)) continue;
    runs = runs.flatMap((answers) => {
      const asked = trail(quiz, answers).questions.get(id);
      return asked ? everyAnswer(asked).map((ids) => ({ ...answers, [id]: ids })) : [answers];
    });
  }
  return runs;
}

/** Every answer that lets a visitor continue; an exclusive option is chosen alone. */
export function everyAnswer(asked: AskedQuestion): string[][] {
  const takesOne = asked.question.kind === 'single' || asked.question.kind === 'scale';
  const isPossible = (chosen: readonly Option[]) =>
    chosen.length < 2 || (!takesOne && !chosen.some(({ exclusive }) => exclusive));
  return asked.options
    .reduce<Option[][]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]])
    .filter((chosen) => isPossible(chosen) && !problemOf({ ...asked, chosen }))
    .map((chosen) => chosen.map(({ id }) => id));
}
