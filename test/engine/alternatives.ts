/**
 * What would change a recommendation, found the long way: every answer that could be given instead
 * of one, straight from the definition. Shares nothing with `what-if.ts` but the engine it asks.
 */
import type { Option, Question, Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';
import type { WhatIf } from '../../src/engine/what-if.js';

/** A flip, and how many options it is away from the answer. */
interface Found {
  flip: WhatIf;
  steps: number;
}

export function alternatives(quiz: Quiz, answers: Answers): WhatIf[] {
  if (isStopped(quiz, answers)) return [];
  const before = placesOf(quiz, answers);
  const situation = situationOf(quiz, answers);
  const offers = offersOf(quiz, answers);
  const all: WhatIf[] = [];
  for (const { questions } of quiz.steps) {
    for (const question of questions) {
      const offered = offers(question);
      const chosen = listOf(answers[question.id]).filter((id) => offered.includes(id));
      const found: Found[] = [];
      for (const option of offered) {
        const given = instead(question, option, offered, chosen);
        if (!given || touchesSafety(question, chosen, given)) continue;
        const then = { ...answers, [question.id]: given };
        if (situationOf(quiz, then) !== situation) continue;
        const after = placesOf(quiz, then);
        const changes: WhatIf['changes'] = [];
        for (const { id } of quiz.treatments) {
          if (after[id] !== before[id]) changes.push({ treatment: id, to: after[id]! });
        }
        if (!changes.length) continue;
        const first = offered.findIndex((id) => chosen.includes(id));
        const steps = Math.abs(offered.indexOf(option) - first);
        const flip = { question: question.id, option, chosen: given.includes(option), changes };
        found.push({ flip, steps });
      }
      all.push(...nearest(found));
    }
  }
  return all;
}

/** Of flips with the same changes the one that is fewest steps away, the first of equals. */
const nearest = (found: Found[]): WhatIf[] =>
  found
    .filter(({ flip }) => {
      const key = JSON.stringify(flip.changes);
      const same = found.filter((other) => JSON.stringify(other.flip.changes) === key);
      const least = Math.min(...same.map(({ steps }) => steps));
      return same.find(({ steps }) => steps === least)!.flip === flip;
    })
    .map(({ flip }) => flip);

const listOf = (answer: Answers[string] | undefined): string[] =>
  answer === undefined ? [] : [answer].flat();

/** Looks up the ids that a question offers; none where it is not asked. */
function offersOf(quiz: Quiz, answers: Answers): (question: Question) => string[] {
  const { questions } = trail(quiz, answers);
  return ({ id }) => (questions.get(id)?.options ?? []).map((option) => option.id);
}

const definedOptions = (question: Question): Option[] => question.options ?? [];

/** The options chosen with `option` flipped, or nothing where a visitor cannot or need not do that. */
function instead(
  question: Question,
  option: string,
  offered: string[],
  chosen: string[],
): string[] | undefined {
  if (question.kind === 'single' || question.kind === 'scale') {
    return chosen.includes(option) ? undefined : [option];
  }
  const alone = definedOptions(question)
    .filter(({ exclusive }) => exclusive)
    .map(({ id }) => id);
  if (!definedOptions(question).find(({ id }) => id === option)?.limits) return undefined;
  let given: string[];
  if (chosen.includes(option)) given = chosen.filter((id) => id !== option);
  else if (alone.includes(option)) given = [option];
  else given = [...chosen.filter((id) => !alone.includes(id)), option];
  if (question.max !== undefined && given.length > question.max) return undefined;
  return offered.filter((id) => given.includes(id));
}

/** Whether an answer taken or given up says something about safety. */
function touchesSafety(question: Question, before: string[], after: string[]): boolean {
  for (const option of definedOptions(question)) {
    if (before.includes(option.id) === after.includes(option.id)) continue;
    if ('sets' in option || 'level' in option || option.unknown || option.ends) return true;
  }
  // Skipped counts carefully, answered does not.
  return question.careful !== undefined && (before.length === 0) !== (after.length === 0);
}

/** What the visitor was asked and shown; no flip may change it. */
function situationOf(quiz: Quiz, answers: Answers): string {
  const { facts, notices, advice } = recommend(quiz, answers);
  const offers = offersOf(quiz, answers);
  const offered = quiz.steps.flatMap(({ questions }) => questions.map(offers));
  return JSON.stringify([facts, notices, advice, offered]);
}

/** Whether procedures are off the table, whatever the visitor would like. */
function isStopped(quiz: Quiz, answers: Answers): boolean {
  const { facts } = recommend(quiz, answers);
  const offers = offersOf(quiz, answers);
  for (const fact of quiz.facts ?? []) {
    if (!facts.includes(fact.id)) continue;
    if (fact.stopsProcedures || fact.advice === 'see-doctor-soon') return true;
  }
  for (const question of quiz.steps.flatMap(({ questions }) => questions)) {
    const offered = offers(question);
    const chosen = definedOptions(question).filter(
      ({ id }) => offered.includes(id) && listOf(answers[question.id]).includes(id),
    );
    const isUnknown = !chosen.length || chosen.some(({ unknown }) => unknown);
    if (question.careful?.homeCareOnly && offered.length && isUnknown) return true;
  }
  return false;
}

function placesOf(quiz: Quiz, answers: Answers): Record<string, WhatIf['changes'][number]['to']> {
  const { treatments, later, leftOut } = recommend(quiz, answers);
  return Object.fromEntries([
    ...treatments.map(({ id }) => [id, 'now']),
    ...later.map(({ id }) => [id, 'later']),
    ...leftOut.map(({ id }) => [id, 'out']),
  ]);
}
