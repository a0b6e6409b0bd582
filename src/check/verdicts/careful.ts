/**
 * Whether an answer that stays unknown is treated as the careful one.
 *
 * For each question and each procedure: when some answer would rule the procedure out or postpone
 * it, then a visitor who gives no answer is either not suggested it, or told to be careful.
 */
import { precautionsOf } from '../precautions-of.js';
import type { DerivedFact, Option, Question } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import type { Counting } from '../answer-classes.js';
import { eachOutcome, halvesOf, witnessOf } from '../outcomes.js';
import { canTally, safetyCounting, tallied } from '../safety-counting.js';
import type { Finding, Verdict } from '../report.js';
import { pathOf, type Subject, verdict } from './subject.js';
import { TooManyClasses } from '../explore.js';

/** Marks the runs in which the question looked at stays unknown; above all treatments and add-ons. */
const UNKNOWN = 1 << 30;

export function skippedIsCareful(subject: Subject): Verdict {
  const { quiz, ways } = subject;
  const faults: Finding[] = [];
  let { basis } = ways;
  const asked = [...indexOf(quiz).questions.values()].filter(({ question }) =>
    ways.unknown.has(question.id),
  );
  for (const { question, options } of asked) {
    const holes = holesOf(subject, question, [...options.values()]);
    if (!holes.size) continue;
    try {
      faults.push(...suggestedAllTheSame(subject, question, holes));
    } catch (error) {
      if (!(error instanceof TooManyClasses)) throw error;
      basis = { kind: 'sampled', how: 'only the definition was read', runs: 0 };
    }
  }
  const title = 'A skipped or unsure answer counts as the careful one';
  return verdict({ id: 'careful', title, basis }, faults);
}

/** Procedures that some answer speaks against, and no answer at all does not; with that fact. */
function holesOf({ quiz }: Subject, question: Question, options: readonly Option[]) {
  const { careful } = question;
  const holes = new Map<string, string>();
  if (careful && !careful.facts) return holes;
  const derived = (quiz.derivedFacts ?? []).filter(({ highestOf }) =>
    highestOf.includes(question.id),
  );
  const against = [...options.flatMap(({ sets }) => sets ?? []), ...derived.flatMap(factsOf)];
  const instead = [
    ...(careful?.facts ?? []),
    ...derived.flatMap(({ whenUnknown }) => whenUnknown ?? []),
  ];
  const counting = safetyCounting(quiz);
  quiz.treatments.forEach(({ id, homeCare }, index) => {
    const bit = 1 << index;
    if (homeCare || counting.ofUnknown(question.id).out & bit) return;
    const fact = against.find((each) => {
      const { out, wait } = counting.ofFact(each);
      return (out | wait) & bit;
    });
    const isCovered = instead.some(
      (each) => counting.ofFact(each).out & bit || precautionsOf(quiz).get(id)?.has(each),
    );
    if (fact && !isCovered) holes.set(id, fact);
  });
  return holes;
}

const factsOf = ({ levels }: DerivedFact) => levels.map(({ fact }) => fact);

/** The holes through which a treatment is really suggested. */
function suggestedAllTheSame(
  { quiz, budget }: Subject,
  question: Question,
  holes: ReadonlyMap<string, string>,
): Finding[] {
  if (!canTally(quiz)) throw new TooManyClasses();
  const safety = safetyCounting(quiz);
  const counting: Counting = {
    ...safety,
    oddsOf: () => 1,
    ofUnknown: (id) => {
      const { out, wait } = safety.ofUnknown(id);
      return id === question.id ? { out: out | UNKNOWN, wait } : { out, wait };
    },
  };
  const halves = halvesOf(quiz, counting, budget);
  const found = new Map<string, Finding>();
  eachOutcome(halves, (outcome, now) => {
    if (!(outcome.out & UNKNOWN)) return;
    for (const index of now) {
      const { id } = tallied(quiz)[index]!;
      const fact = holes.get(id);
      if (!fact || found.has(id)) continue;
      const message =
        `Whoever gives no answer here is suggested ${id} with no word of care, ` +
        `although an answer that sets ${fact} speaks against it. ` +
        `Give the question a "careful" entry.`;
      found.set(id, { path: pathOf(quiz, question.id), message, witness: witnessOf(outcome) });
    }
  });
  return [...found.values()];
}
