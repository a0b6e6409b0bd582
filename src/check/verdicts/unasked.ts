/** Procedures suggested to visitors who were not asked about a fact that speaks against them. */
import { askersOf } from '../asked-about.js';
import type { Quiz } from '../../definition/schema.js';
import { isStopping } from '../../engine/safety.js';
import { type Exploration, explore, type Observer, TooManyClasses } from '../explore.js';
import { MARK } from '../outcomes.js';
import { questionPositions } from '../question-positions.js';
import { isAgainst, proceduresOf } from '../precautions-of.js';
import type { Finding, Witness } from '../report.js';
import { beginning } from '../run.js';
import { suggestedWhere } from '../suggested-where.js';
import { countingNothing } from '../ways.js';
import { pathOf, type Subject } from './subject.js';

type Looked = Pick<Subject, 'quiz' | 'ways'>;
type Askers = NonNullable<ReturnType<ReturnType<typeof askersOf>['get']>>;

/** Facts that are asked about in the same runs, and the options that do. */
interface Group {
  facts: string[];
  askers: Askers;
}

/** Classes explored for notes. */
const A_LITTLE = 200_000;

/** Facts that only some are asked about, with what those who are not can be suggested all the same. */
export function notAskedOfAll({ quiz, ways }: Subject): Finding[] {
  const budget = { left: A_LITTLE };
  return groupsOf({ quiz, ways }).flatMap((group) => {
    try {
      const suggested = suggestedUnasked({ quiz, budget }, group.askers);
      return suggested.size ? noteOn(quiz, group, suggested) : [];
    } catch (error) {
      if (error instanceof TooManyClasses) return [];
      throw error;
    }
  });
}

function noteOn(quiz: Quiz, { facts, askers }: Group, suggested: Map<string, Witness>): Finding[] {
  const procedures = proceduresOf(quiz).filter(({ id }) => suggested.has(id));
  const speaking = facts.filter((fact) => procedures.some((each) => isAgainst(quiz, fact, each)));
  const against = procedures.filter((each) => facts.some((fact) => isAgainst(quiz, fact, each)));
  if (!against.length) return [];
  const message =
    `Not all visitors are asked about ${speaking.join(', ')}. Those who are not can be suggested ` +
    `${against.map(({ id }) => id).join(', ')}, which that speaks against.`;
  const path = pathOf(quiz, askers[0]!.question);
  return [{ path, message, witness: suggested.get(against[0]!.id)! }];
}

/** What is said where nothing that keeps every procedure away was asked. @throws TooManyClasses */
export function notAskedWhatStops(subject: Subject): Map<string, Witness> {
  const askers = askersOfStops(subject);
  return askers.length ? suggestedUnasked(subject, askers) : new Map<string, Witness>();
}

/** Facts that keep every procedure away and can be asked about. */
export const stopsAskedAbout = ({ quiz, ways }: Subject): string[] =>
  (quiz.facts ?? [])
    .filter((fact) => isStopping(fact) && reachableAskers({ quiz, ways }, fact.id).length)
    .map(({ id }) => id);

const askersOfStops = (subject: Subject): Askers =>
  stopsAskedAbout(subject).flatMap((fact) => reachableAskers(subject, fact));

const reachableAskers = ({ quiz, ways }: Looked, fact: string): Askers =>
  (askersOf(quiz).get(fact) ?? []).filter(({ question, option }) =>
    ways.options.has(`${question}.${option.id}`),
  );

/** One exploration covers all facts whose options are in the same questions, on the same conditions. */
function groupsOf(subject: Looked): Group[] {
  const { quiz } = subject;
  const groups = new Map<string, Group>();
  for (const { id } of quiz.facts ?? []) {
    const askers = reachableAskers(subject, id);
    if (!askers.length || !proceduresOf(quiz).some((each) => isAgainst(quiz, id, each))) continue;
    const where = askers.map(({ question, option }) => JSON.stringify([question, option.when]));
    const name = [...new Set(where)].sort().join();
    const group = groups.get(name) ?? { facts: [], askers };
    group.facts.push(id);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Treatments suggested where none of the options `askers` is offered. */
function suggestedUnasked(
  { quiz, budget }: { quiz: Quiz; budget: Exploration['budget'] },
  askers: Askers,
): Map<string, Witness> {
  const observer: Observer = {
    asked(run, position, { options }) {
      const isAsked = askers.some(
        ({ question, option }) => question === position.question.id && options.includes(option),
      );
      return isAsked ? { ...run, excludedMask: run.excludedMask | MARK } : run;
    },
  };
  // Most facts are asked about in every run, which takes little to see.
  const positions = questionPositions(quiz);
  const counting = countingNothing;
  const ends = explore(
    { quiz, positions, counting, budget, observer },
    [beginning],
    0,
    positions.length,
  );
  if (ends.every(({ excludedMask }) => excludedMask & MARK)) return new Map();
  return suggestedWhere(
    { quiz, budget },
    {
      among: new Set(proceduresOf(quiz).map(({ id }) => id)),
      from: positions.find(({ question }) => askers.some((each) => each.question === question.id))!
        .question.id,
      observer,
      isMeant: (marks) => !(marks & MARK),
    },
  );
}
