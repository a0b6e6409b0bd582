/** Which visitors are asked about a fact, computed from every run one by one. */
import type { Quiz } from '../../src/definition/schema.js';
import type { Trail } from '../../src/engine/trail.js';
import { effectOn } from './effects.js';
import { conditionalOn, drawnFrom, homeCare, type LookedAt } from './judged-by-force.js';

/** Facts that an option offered makes true, or a level of one. */
export function askedAbout(quiz: Quiz, { questions }: Trail): Set<string> {
  const facts = new Set<string>();
  for (const { question, options } of questions.values()) {
    for (const { id, sets = [], level } of options) {
      for (const fact of [...sets, ...conditionalOn(quiz, question.id, id)]) facts.add(fact);
      for (const derived of drawnFrom(quiz, question.id)) {
        for (const each of derived.levels) if (each.level === level) facts.add(each.fact);
      }
    }
  }
  return facts;
}

/** `fact: treatment` where visitors get a treatment without being asked about a fact against it that others are asked about. */
export function unasked(quiz: Quiz, runs: readonly LookedAt[]): string[] {
  const everAsked = new Set(runs.flatMap(({ fullTrail }) => [...askedAbout(quiz, fullTrail)]));
  const found = new Set<string>();
  for (const { fullTrail, result } of runs) {
    const asked = askedAbout(quiz, fullTrail);
    for (const fact of [...everAsked].filter((each) => !asked.has(each))) {
      for (const id of result.treatments.map((each) => each.id)) {
        const isAgainst = ['exclude', 'defer'].includes(effectOn(quiz, fact, id)!);
        if (!homeCare(quiz, id) && isAgainst) found.add(`${fact}: ${id}`);
      }
    }
  }
  return [...found].sort();
}

/** Procedures suggested where nothing was asked that stops them all, though others are asked. */
export function unstopped(quiz: Quiz, runs: readonly LookedAt[]): string[] {
  const stops = quiz
    .facts!.filter((each) => each.stopsProcedures || each.advice === 'see-doctor-soon')
    .map(({ id }) => id);
  const asksOne = ({ fullTrail }: LookedAt) =>
    stops.some((id) => askedAbout(quiz, fullTrail).has(id));
  if (!runs.some(asksOne)) return [];
  const suggested = runs.filter((run) => !asksOne(run)).flatMap(({ result }) => result.treatments);
  const ids = suggested.map(({ id }) => id).filter((id) => !homeCare(quiz, id));
  return [...new Set(ids)].sort();
}
