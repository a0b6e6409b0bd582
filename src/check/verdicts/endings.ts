/**
 * Options that end the quiz, and what is no longer asked because of them.
 *
 * What would have been asked depends on the answers. So each kind of run that such an option ends is
 * continued as if it did not, and the facts asked about there are compared with its suggestions.
 */
import type { Option, Question, Quiz } from '../../definition/schema.js';
import { derivedFact } from '../../engine/derived-fact.js';
import { leavesOf, questionOf } from '../../engine/condition.js';
import { indexOf } from '../../engine/quiz-index.js';
import { explore, type Observer } from '../explore.js';
import { MARK, OTHER_MARK } from '../outcomes.js';
import { type QuestionPosition, questionPositions } from '../question-positions.js';
import { isAgainst, proceduresOf } from '../precautions-of.js';
import type { Finding } from '../report.js';
import { beginning, keyOf, type Run } from '../run.js';
import { suggestedWhere } from '../suggested-where.js';
import { countingNothing } from '../ways.js';
import { pathOf, type Subject } from './subject.js';

/** An option that ends the quiz, and the position at which its step, and so the quiz, ends. */
export interface Ending {
  question: Question;
  option: Option;
  last: QuestionPosition;
}

/** A question that would have come, and a fact it can make true. */
interface SparedBy {
  question: string;
  fact: string;
}

/** By treatment that the fact speaks against. */
type Spared = ReadonlyMap<string, SparedBy>;

/** Options that end the quiz; not those which by themselves keep every procedure away. */
export function endingsOf(quiz: Quiz): Ending[] {
  const positions = questionPositions(quiz);
  return positions.flatMap(({ question, step, options }) => {
    const last = positions.find((position) => position.step === step && position.closesStep)!;
    const isSafe = ({ sets = [] }: Option) =>
      proceduresOf(quiz).every((each) => sets.some((fact) => isAgainst(quiz, fact, each)));
    return options
      .filter((option) => option.ends && !isSafe(option))
      .map((option) => ({ question, option, last }));
  });
}

/** @throws TooManyClasses */
export function suggestedAfter(subject: Subject, ending: Ending): Finding[] {
  const { question, option, last } = ending;
  const futures = futuresOf(subject, last);
  const names = new Map([...futures].map(([key, each]) => [key, JSON.stringify([...each])]));
  const kinds = new Map([...futures].map(([key, each]) => [names.get(key)!, each]));
  const found = new Map<string, Finding>();
  for (const [name, spared] of kinds) {
    if (!spared.size) continue;
    const suggested = suggestedWhere(subject, {
      among: new Set(spared.keys()),
      from: question.id,
      ofOption: (id, asked) => (id === option.id && asked === question.id ? MARK : 0),
      observer: {
        leaves(run, position) {
          const isEnd = position.index === last.index && run.isEnding;
          if (isEnd && names.get(keyOf(run, position)) === name) run.excludedMask |= OTHER_MARK;
        },
      },
      isMeant: (marks) => Boolean(marks & MARK && marks & OTHER_MARK),
    });
    for (const [id, witness] of suggested) {
      if (spared.has(id) && !found.has(id)) {
        found.set(id, { ...endingFault(subject.quiz, ending, id, spared.get(id)!), witness });
      }
    }
  }
  return [...found.values()];
}

/** What is said of a treatment that is suggested all the same. */
export function endingFault(
  quiz: Quiz,
  { question, option }: Ending,
  id: string,
  { question: unasked, fact }: SparedBy,
): Finding {
  return {
    path: `${pathOf(quiz, question.id)}.options.${option.id}.ends`,
    message:
      `Visitors who choose this are suggested ${id} without being asked ${unasked}, where ${fact} ` +
      `speaks against it. Ask that before, or leave "ends" out. If it is for those who should be shown ` +
      `no procedure at all, set a fact with "stopsProcedures".`,
  };
}

/** What each kind of run that ends at `last` skips, by what the rest of the quiz distinguishes. */
function futuresOf({ quiz, budget }: Subject, last: QuestionPosition): Map<string, Spared> {
  const positions = questionPositions(quiz);
  const starts = new Map<string, Run>();
  const exploration = { quiz, positions, counting: countingNothing, budget };
  const observer: Observer = {
    leaves(run, position) {
      if (position.index !== last.index || !run.isEnding) return;
      starts.set(keyOf(run, position), { ...run, isOpen: false, isEnding: false });
    },
  };
  explore({ ...exploration, observer }, [beginning], 0, last.index + 1);
  return new Map(
    [...starts].map(([key, start]) => {
      const { spared, hearing } = listener(quiz, last);
      explore({ ...exploration, observer: hearing }, [start], last.index + 1, positions.length);
      return [key, spared()];
    }),
  );
}

/** Observes which facts are asked about after `last`, and where. */
function listener(quiz: Quiz, last: QuestionPosition) {
  const asking = new Map<string, string>();
  const hear = (question: string, fact: string) => {
    if (!asking.has(fact)) asking.set(fact, question);
  };
  const hearing: Observer = {
    asked(run, { question }, { options }) {
      for (const { sets = [] } of options) for (const fact of sets) hear(question.id, fact);
      return run;
    },
    drawn(run, { derivedFacts, conditionalFacts }, drawn) {
      const isLater = (id: string) => indexOf(quiz).questions.get(id)!.order > last.index;
      for (const { id, when } of conditionalFacts) {
        const questions = leavesOf(when!).flatMap((leaf) =>
          'fact' in leaf ? (asking.get(leaf.fact) ?? []) : questionOf(leaf),
        );
        const question = questions.find(isLater);
        if (id === drawn && question) hear(question, drawn);
      }
      for (const derived of derivedFacts) {
        const question = derived.highestOf.find((id) => isLater(id) && run.levels.has(id));
        const found = derivedFact(derived, (id) => run.levels.get(id));
        const isLevel = found?.fact === drawn && found?.from !== 'whenUnknown';
        if (question && isLevel) hear(question, drawn);
      }
    },
  };
  return { hearing, spared: () => sparedBy(quiz, asking) };
}

/** @param asking - Facts that can come up, with the question where. */
const sparedBy = (quiz: Quiz, asking: ReadonlyMap<string, string>): Spared =>
  new Map(
    proceduresOf(quiz).flatMap((treatment) => {
      const found = [...asking].find(([fact]) => isAgainst(quiz, fact, treatment));
      return found ? [[treatment.id, { fact: found[0], question: found[1] }] as const] : [];
    }),
  );
