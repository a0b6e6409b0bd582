/**
 * Whether an answer that stays unknown is treated as the careful one.
 *
 * For each question and each procedure: when some answer would rule the procedure out or postpone
 * it, then a visitor who gives no answer either does not get it, or gets a caution. Nor may an
 * option that ends the quiz skip the questions that would have excluded it.
 */
import type { Condition, Question, Quiz, Treatment } from '../../definition/schema.js';
import { holds } from '../../engine/condition.js';
import { indexOf } from '../../engine/quiz-index.js';
import { factsAskedBy } from '../asked-about.js';
import { TooManyClasses } from '../explore.js';
import { MARK } from '../outcomes.js';
import { isAgainst, precautionsOf, proceduresOf } from '../precautions-of.js';
import type { Basis, Finding, Verdict, Witness } from '../report.js';
import type { SafetyGaps } from '../tried.js';
import { suggestedWhere } from '../suggested-where.js';
import { endingFault, endingsOf, suggestedAfter } from './endings.js';
import { pathOf, type Subject, verdict } from './subject.js';
import { notAskedOfAll } from './unasked.js';

/** Whether a skipped or unsure answer counts as the careful one. */
export function skippedIsCareful(subject: Subject): Verdict {
  const { ways } = subject;
  const faults: Finding[] = [];
  const how = 'every combination of answers to the questions that the definition leaves open';
  const cases = ways.unknown.size;
  let { basis }: { basis: Basis } = ways;
  if (basis.kind === 'proved') basis = { kind: 'proved', how, cases };
  for (const { explore, tried } of [...unknownLooks(subject), ...endingLooks(subject)]) {
    try {
      faults.push(...explore());
    } catch (error) {
      if (!(error instanceof TooManyClasses)) throw error;
      basis = subject.tried().basis;
      faults.push(...tried(subject.tried()));
    }
  }
  const notes = [...oneOfSeveral(subject), ...notAskedOfAll(subject)];
  const title = 'A skipped or unsure answer counts as the careful one';
  return verdict({ id: 'careful', title, basis }, faults, notes);
}

/** One thing to look at: over all runs, or where they are too many, over those tried. */
interface Look {
  explore(): Finding[];
  tried(safetyGaps: SafetyGaps): Finding[];
}

function unknownLooks(subject: Subject): Look[] {
  return [...subject.ways.unknown.keys()].flatMap((id) => {
    const holes = holesOf(subject.quiz, id);
    if (!holes.size) return [];
    const report = (suggested: ReadonlyMap<string, Witness> = new Map()) =>
      [...suggested]
        .filter(([treatment]) => holes.has(treatment))
        .map(([treatment, witness]) => holeFault(subject.quiz, id, holes, treatment, witness));
    return {
      explore: () =>
        report(
          suggestedWhere(subject, {
            among: new Set(holes.keys()),
            from: id,
            ofUnknown: (each) => (each === id ? MARK : 0),
            isMeant: (marks) => Boolean(marks & MARK),
          }),
        ),
      tried: ({ unknown }) => report(unknown.get(id)),
    };
  });
}

const endingLooks = (subject: Subject): Look[] =>
  endingsOf(subject.quiz).map((ending) => ({
    explore: () => suggestedAfter(subject, ending),
    tried: ({ ended }) =>
      [...(ended.get(ending.option) ?? [])].map(([id, { witness, ...spared }]) => ({
        ...endingFault(subject.quiz, ending, id, spared),
        witness,
      })),
  }));

/** Whether an unknown answer cautions against every procedure, or stops them all. */
const coversAllProcedures = ({ careful }: Question) =>
  careful && (!careful.facts || careful.homeCareOnly);

/** Procedures that some answer speaks against, and no answer at all does not; with that fact. */
function holesOf(quiz: Quiz, id: string): Map<string, string> {
  const { question, options } = indexOf(quiz).questions.get(id)!;
  const { careful } = question;
  const holes = new Map<string, string>();
  if (coversAllProcedures(question)) return holes;
  const derived = (quiz.derivedFacts ?? []).filter(({ highestOf }) => highestOf.includes(id));
  const against = options.flatMap((option) => factsAskedBy(quiz, id, option));
  const instead = [
    ...(careful?.facts ?? []),
    ...derived.flatMap(({ whenUnknown }) => whenUnknown ?? []),
    ...factsWhenUnknown(quiz, id),
  ];
  for (const treatment of proceduresOf(quiz)) {
    const fact = against.find((each) => isAgainst(quiz, each, treatment));
    if (fact && !instead.some((each) => isCovering(quiz, each, treatment))) {
      holes.set(treatment.id, fact);
    }
  }
  return holes;
}

/** Facts whose condition holds for every unknown answer to a question, whatever else is answered. */
function factsWhenUnknown(quiz: Quiz, question: string): string[] {
  const { options } = indexOf(quiz).questions.get(question)!;
  const unknown = [[], ...options.filter((option) => option.unknown).map(({ id }) => [id])];
  const holdsFor = (when: Condition, ids: readonly string[]) =>
    holds(when, {
      chosen: (id) => (id === question ? ids : undefined),
      fact: () => undefined,
    });
  return (quiz.facts ?? [])
    .filter(({ when }) => when && unknown.every((ids) => holdsFor(when, ids)))
    .map(({ id }) => id);
}

/** Whether a fact keeps a procedure back, or has a word of caution about it. */
const isCovering = (quiz: Quiz, fact: string, treatment: Treatment) =>
  isAgainst(quiz, fact, treatment) || precautionsOf(quiz).get(treatment.id)?.has(fact);

function holeFault(
  quiz: Quiz,
  question: string,
  holes: ReadonlyMap<string, string>,
  treatment: string,
  witness: Witness,
): Finding {
  const message =
    `Visitors who give no answer here are suggested ${treatment} without a caution about this question, ` +
    `although an answer that sets ${holes.get(treatment)} speaks against it. ` +
    `Give the question "careful" with a fact that has a precaution for ${treatment}.`;
  return { path: pathOf(quiz, question), message, witness };
}

/** Questions that count for nothing without an answer, as long as another has a level. */
function oneOfSeveral({ quiz, ways }: Subject): Finding[] {
  return (quiz.derivedFacts ?? []).flatMap(({ highestOf, levels }) =>
    highestOf
      .filter((id) => highestOf.length > 1 && ways.unknown.has(id))
      .flatMap((id) => {
        const { question, options } = indexOf(quiz).questions.get(id)!;
        const { careful } = question;
        if (coversAllProcedures(question)) return [];
        const own = new Set(options.map(({ level }) => level));
        const facts = levels.filter(({ level }) => own.has(level)).map(({ fact }) => fact);
        const open = proceduresOf(quiz).filter(
          (each) =>
            facts.some((fact) => isAgainst(quiz, fact, each)) &&
            !careful?.facts?.some((fact) => isCovering(quiz, fact, each)),
        );
        const others = highestOf.filter((each) => each !== id).join(' or ');
        const message =
          `Visitors who answer ${others} but not this question count by that alone and not as ` +
          `unknown, although an answer here can speak against ${namesOf(open)}.`;
        return open.length ? { path: pathOf(quiz, id), message } : [];
      }),
  );
}

const namesOf = (list: readonly Treatment[]) => list.map(({ id }) => id).join(', ');
