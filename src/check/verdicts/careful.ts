/**
 * Whether an answer that stays unknown is treated as the careful one.
 *
 * For each question and each procedure: when some answer would rule the procedure out or postpone
 * it, then a visitor who gives no answer is either not suggested it, or told to be careful. Nor may an
 * option that ends the quiz spare anybody the questions that would have spoken against it.
 */
import { precautionsOf } from '../precautions-of.js';
import type { DerivedFact, Option, Question } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import { TooManyClasses } from '../explore.js';
import { MARK } from '../outcomes.js';
import type { Basis, Finding, Verdict } from '../report.js';
import { safetyCounting } from '../safety-counting.js';
import { suggestedWhere } from '../suggested-where.js';
import { endingsOf, suggestedAfter } from './endings.js';
import { pathOf, type Subject, verdict } from './subject.js';

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
    ...endingsOf(quiz).map((ending) => () => suggestedAfter(subject, ending)),
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
  const suggested = suggestedWhere(subject, {
    ofUnknown: (id) => (id === question.id ? MARK : 0),
    isMeant: (marks) => Boolean(marks & MARK),
  });
  return [...suggested].flatMap(([id, witness]) => {
    const fact = holes.get(id);
    const message =
      `Whoever gives no answer here is suggested ${id} with no word of care, ` +
      `although an answer that sets ${fact} speaks against it. ` +
      `Give the question a "careful" entry.`;
    return fact ? { path: pathOf(subject.quiz, question.id), message, witness } : [];
  });
}
