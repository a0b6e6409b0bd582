/**
 * Whether an answer that stays unknown is treated as the careful one.
 *
 * For each question and each procedure: when some answer would rule the procedure out or postpone
 * it, then a visitor who gives no answer is either not suggested it, or told to be careful. Nor may an
 * option that ends the quiz spare anybody the questions that would have spoken against it.
 */
import { precautionsOf } from '../precautions-of.js';
import type { DerivedFact, Option, Question, Quiz } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import type { Counting } from '../answer-classes.js';
import { eachOutcome, halvesOf, witnessOf } from '../outcomes.js';
import { canTally, safetyCounting, tallied } from '../safety-counting.js';
import type { Basis, Finding, Verdict, Witness } from '../report.js';
import type { Tally } from '../run.js';
import { pathOf, type Subject, verdict } from './subject.js';
import { TooManyClasses } from '../explore.js';

/** Marks the runs that are looked at; above all treatments and add-ons. */
const MARKED = 1 << 30;

export function skippedIsCareful(subject: Subject): Verdict {
  const { quiz, ways } = subject;
  const faults: Finding[] = [];
  const how = 'every combination of answers, as far as the definition leaves a question open';
  const cases = ways.unknown.size;
  let { basis }: { basis: Basis } = ways;
  if (basis.kind === 'proved') basis = { kind: 'proved', how, cases };
  const asked = [...indexOf(quiz).questions.values()].filter(({ question }) =>
    ways.unknown.has(question.id),
  );
  const looks = [
    ...asked.map(({ question, options }) => () => {
      const holes = holesOf(subject, question, [...options.values()]);
      return holes.size ? suggestedAllTheSame(subject, question, holes) : [];
    }),
    ...endings(quiz).map((ending) => () => suggestedWithoutAsking(subject, ending)),
  ];
  for (const look of looks) {
    try {
      faults.push(...look());
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
  subject: Subject,
  question: Question,
  holes: ReadonlyMap<string, string>,
): Finding[] {
  const marks = (id: string) => id === question.id;
  return [...suggestedWhere(subject, marks, () => false)].flatMap(([id, witness]) => {
    const fact = holes.get(id);
    const message =
      `Whoever gives no answer here is suggested ${id} with no word of care, ` +
      `although an answer that sets ${fact} speaks against it. ` +
      `Give the question a "careful" entry.`;
    return fact ? { path: pathOf(subject.quiz, question.id), message, witness } : [];
  });
}

/** An option after which questions are left out that could speak against a treatment. */
interface Ending {
  question: Question;
  option: Option;
  /** Treatment → a fact that is no longer asked about. */
  spared: ReadonlyMap<string, string>;
}

function endings(quiz: Quiz): Ending[] {
  const all = [...indexOf(quiz).questions.values()];
  const counting = safetyCounting(quiz);
  return all.flatMap(({ question, options, order }) =>
    [...options.values()]
      .filter(({ ends }) => ends)
      .map((option) => {
        const later = all.filter((each) => each.order > order);
        const facts = later.flatMap((each) =>
          [...each.options.values()].flatMap(({ sets }) => sets ?? []),
        );
        const spared = new Map<string, string>();
        quiz.treatments.forEach(({ id, homeCare }, index) => {
          const bit = 1 << index;
          const isOut = option.sets?.some((fact) => counting.ofFact(fact).out & bit);
          const fact = facts.find((each) => counting.ofFact(each).out & bit);
          if (!homeCare && !isOut && fact) spared.set(id, fact);
        });
        return { question, option, spared };
      })
      .filter(({ spared }) => spared.size),
  );
}

function suggestedWithoutAsking(
  subject: Subject,
  { question, option: { id: option }, spared }: Ending,
): Finding[] {
  const path = `${pathOf(subject.quiz, question.id)}.options.${option}.ends`;
  const marks = (id: string, at: string) => id === option && at === question.id;
  return [...suggestedWhere(subject, () => false, marks)].flatMap(([id, witness]) => {
    const fact = spared.get(id);
    const message = `Whoever chooses this is suggested ${id} without being asked about ${fact}.`;
    return fact ? { path, message, witness } : [];
  });
}

/** Treatments suggested in runs where a question stays unknown, or an option is chosen, that is marked. */
function suggestedWhere(
  { quiz, budget }: Subject,
  isUnknownMarked: (question: string) => boolean,
  isOptionMarked: (option: string, question: string) => boolean,
): Map<string, Witness> {
  if (!canTally(quiz)) throw new TooManyClasses();
  const safety = safetyCounting(quiz);
  const marked = ({ out, wait }: Tally, isMarked: boolean) => ({
    out: isMarked ? out | MARKED : out,
    wait,
  });
  const counting: Counting = {
    ...safety,
    oddsOf: () => 1,
    ofUnknown: (id) => marked(safety.ofUnknown(id), isUnknownMarked(id)),
    ofOption: (option, id) => marked(safety.ofOption(option, id), isOptionMarked(option.id, id)),
  };
  const found = new Map<string, Witness>();
  eachOutcome(halvesOf(quiz, counting, budget), (outcome, now) => {
    if (!(outcome.out & MARKED)) return;
    for (const index of now) {
      const { id } = tallied(quiz)[index]!;
      if (!found.has(id)) found.set(id, witnessOf(outcome));
    }
  });
  return found;
}
