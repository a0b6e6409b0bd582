/**
 * The heart of it: answers → facts → safety → limits → ranking → programme.
 *
 * Nothing here draws, stores or sends anything, and the same answers always give the same result.
 */
import type { Quiz } from '../definition/schema.js';
import type { Answer, Answers } from './answers.js';
import { assertAnswers } from './check-answers.js';
import { englishReasons, type ReasonMessages } from './reason-messages.js';
import { answerOf } from './questions/rules-of.js';
import type { Recommendation } from './recommendation.js';
import { notices, strictestAdvice } from './safety.js';
import { sortTreatments } from './sort-treatments.js';
import { type Trail, trail } from './trail.js';

/**
 * The recommendation for `answers`.
 *
 * A question that would be asked and has no answer counts as skipped, which the quiz may treat as
 * the careful answer. Answers to questions that would not be asked count for nothing.
 *
 * @param messages - Wording of the reasons; English by default.
 * @throws {TypeError} naming every question and option the quiz does not have.
 *
 * @example
 * recommend(defaultQuiz, { goals: ['scars'], scar_type: ['pitted'], age: '35_49' }).treatments;
 */
export function recommend(
  quiz: Quiz,
  answers: Answers,
  messages: ReasonMessages = englishReasons,
): Recommendation {
  assertAnswers(quiz, answers);
  return resultOf(quiz, trail(quiz, answers), messages);
}

/** The recommendation for a trail. */
export function resultOf(
  quiz: Quiz,
  fullTrail: Trail,
  messages: ReasonMessages = englishReasons,
): Recommendation {
  const { facts } = fullTrail;
  const visible = notices(quiz, facts);
  return {
    schemaVersion: 1,
    quiz: { id: quiz.id, version: quiz.version, locale: quiz.locale },
    answers: countedAnswers(fullTrail),
    facts: [...facts.keys()],
    advice: strictestAdvice(visible),
    ...sortTreatments(quiz, fullTrail, messages),
    notices: visible,
  };
}

/** The answers that count, each in the shape of its question. */
export function countedAnswers({ questions }: Trail): Recommendation['answers'] {
  const counted: [string, Answer][] = [];
  for (const { question, chosen } of questions.values()) {
    if (!chosen.length) continue;
    const ids = chosen.map(({ id }) => id);
    counted.push([question.id, answerOf(question, ids)]);
  }
  return Object.fromEntries(counted) as Recommendation['answers'];
}
