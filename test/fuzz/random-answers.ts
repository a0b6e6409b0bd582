import type { Quiz } from '../../src/definition/schema.js';
import { indexOf } from '../../src/engine/quiz-index.js';
import { rulesOf } from '../../src/engine/questions/rules-of.js';
import type { Draws } from './draws.js';

/** Answers to most questions of `quiz`, asked or not, each in the shape of its question. */
export function randomAnswers(draws: Draws, quiz: Quiz): Record<string, string | string[]> {
  const answers: [string, string | string[]][] = [];
  for (const [id, { question, optionsById }] of indexOf(quiz).questions) {
    if (draws.chance(0.15)) continue;
    const ids = [...optionsById.keys()];
    answers.push([id, rulesOf(question).takesOne ? draws.pick(ids) : draws.some(ids)]);
  }
  return Object.fromEntries(answers);
}
