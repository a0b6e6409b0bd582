/**
 * A class of runs: all those that the rest of the quiz cannot distinguish, with one of them as their
 * representative. Everything the rest can look at is kept; everything else is forgotten.
 */
import type { Option } from '../definition/schema.js';
import type { Answers } from '../engine/answers.js';
import { holds, type Knowledge } from '../engine/condition.js';
import type { QuestionPosition } from './question-positions.js';

/** Sets of up to 30 things, as bits: what is ruled out, what has to wait, what has a caution. */
export interface Tally {
  excludedMask: number;
  deferredMask: number;
  cautionedMask: number;
}

/** A tally of these sets, the others empty. */
export const tallyOf = (sets: Partial<Tally> = {}): Tally => ({
  excludedMask: 0,
  deferredMask: 0,
  cautionedMask: 0,
  ...sets,
});

/** The tally of something that has one, alone. */
export const tallyIn = ({ excludedMask, deferredMask, cautionedMask }: Tally): Tally => ({
  excludedMask,
  deferredMask,
  cautionedMask,
});

/** What of a tally can still matter: nothing else counts of what is ruled out. */
export const tallyKey = ({ excludedMask, deferredMask, cautionedMask }: Tally): string =>
  `${excludedMask}/${deferredMask & ~excludedMask}/${cautionedMask & ~excludedMask}`;

/** What matters later of all runs of a class, with one of them. */
export interface Run extends Tally {
  /** The representative, as a chain of answers. */
  last: { before: Run['last']; question: string; chosen: readonly Option[] } | undefined;
  /** Whether the step under way is shown, and whether an answer in it ends the quiz. */
  isOpen: boolean;
  isEnding: boolean;
  isEnded: boolean;
  /** Ids chosen for questions that something still looks at. */
  chosen: ReadonlyMap<string, readonly string[]>;
  /** True facts that some condition still looks at. */
  facts: ReadonlySet<string>;
  /** Level by question asked, for derived facts still to be drawn; -1 when unknown. */
  levels: ReadonlyMap<string, number>;
  /** What was chosen among goals, in a form that distinguishes different wants. */
  goals: string;
  /** Questions and steps asked so far; counted only where that is looked at. */
  asked: { questions: number; steps: number; inStep: number };
  /** Largest share of progress shown so far. */
  share: number;
  weight: number;
  /** How many different runs these are. */
  runs: bigint;
}

/** Before the first question. */
export const beginning: Run = {
  last: undefined,
  isOpen: false,
  isEnding: false,
  isEnded: false,
  chosen: new Map(),
  facts: new Set(),
  levels: new Map(),
  goals: '',
  asked: { questions: 0, steps: 0, inStep: 0 },
  share: 0,
  ...tallyOf(),
  weight: 1,
  runs: 1n,
};

const NOT_ASKED: readonly string[] = [];

export const knowledgeOf = ({ chosen, facts }: Run): Knowledge => ({
  chosen: (id) => chosen.get(id) ?? NOT_ASKED,
  fact: (id) => facts.has(id),
});

/** The answers of the representative, in the order asked and in the shape `recommend` takes. */
export function answersOf(...chains: readonly Run['last'][]): Record<string, string | string[]> {
  const given: [string, string[]][] = [];
  for (const chain of [...chains].reverse()) {
    for (let link = chain; link; link = link.before) {
      if (link.chosen.length) given.unshift([link.question, link.chosen.map(({ id }) => id)]);
    }
  }
  return Object.fromEntries(given) satisfies Answers;
}

/** What later positions can distinguish of a run, apart from goals and what is ruled out. */
export function keyOf(run: Run, position: QuestionPosition): string {
  const knowledge = knowledgeOf(run);
  let key = `${Number(run.isEnded)}${Number(run.isOpen)}${Number(run.isEnding)}`;
  for (const leaf of position.leaves) key += holds(leaf, knowledge) ? '1' : '0';
  for (const id of position.levels) key += `/${run.levels.get(id) ?? ''}`;
  for (const id of position.goalLists) key += `/${run.chosen.get(id)?.join() ?? ''}`;
  return key;
}

/** Forgets what nothing after `position` looks at. */
export function forget(run: Run, { kept, levels }: QuestionPosition): void {
  if ([...run.chosen.keys()].some((id) => !kept.has(id))) {
    run.chosen = new Map([...run.chosen].filter(([id]) => kept.has(id)));
  }
  if ([...run.levels.keys()].some((id) => !levels.includes(id))) {
    run.levels = new Map([...run.levels].filter(([id]) => levels.includes(id)));
  }
}
