/** Options that lead to the very same result, and questions that change nothing at all. */
import type { Option, Quiz } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import { type Leaf, leavesOf } from '../places.js';
import { conditionsAt } from '../observations.js';
import type { Finding, Verdict } from '../report.js';
import { safetyCounting } from '../safety-counting.js';
import { pathOf, read, type Subject, verdict } from './subject.js';

export function optionsMatter({ quiz }: Subject): Verdict {
  const leaves = [
    ...conditionsAt(quiz).map(({ condition }) => condition),
    ...(quiz.result?.notes ?? []).flatMap(({ when }) => when ?? []),
  ].flatMap(leavesOf);
  const notes: Finding[] = [];
  let looked = 0;
  for (const { question, options } of indexOf(quiz).questions.values()) {
    const list = [...options.values()];
    looked += list.length;
    const idle = list.filter((option) => isIdle(quiz, option, question.id, leaves));
    const path = pathOf(quiz, question.id);
    const ids = idle.map(({ id }) => id).join(', ');
    if (idle.length === list.length && !question.careful && !isLookedAt(question.id, leaves)) {
      notes.push({ path, message: 'No answer to this question changes the result.' });
    } else if (idle.length > 1) {
      notes.push({ path, message: `These answers lead to the same result: ${ids}.` });
    }
  }
  const basis = read(looked, 'what each option sets, limits, ends, names and is looked at by');
  const title = 'Options that never matter';
  return verdict({ id: 'options', title, basis }, [], notes);
}

/** Whether choosing `option` is no different from choosing another that is idle. */
function isIdle(quiz: Quiz, option: Option, question: string, leaves: readonly Leaf[]): boolean {
  const { goal, unknown, ends, message, level } = option;
  if (goal || unknown || ends || message) return false;
  if (isDrawnFrom(quiz, question, level)) return false;
  const { out, wait } = safetyCounting(quiz).ofOption(option, question);
  if (out || wait) return false;
  if (option.sets?.some((fact) => matters(quiz, fact, leaves))) return false;
  return !leaves.some((leaf) => {
    const named = 'includes' in leaf ? leaf.includes : 'is' in leaf ? leaf.is : [];
    return named[0] === question && named[1] === option.id;
  });
}

const isDrawnFrom = (quiz: Quiz, question: string, level: number | undefined) =>
  level !== undefined &&
  (quiz.derivedFacts ?? []).some(({ highestOf }) => highestOf.includes(question));

function matters(quiz: Quiz, id: string, leaves: readonly Leaf[]): boolean {
  const { advice, precautions, stopsProcedures } = indexOf(quiz).facts.get(id)!;
  return (
    advice !== 'none' ||
    !!precautions?.length ||
    !!stopsProcedures ||
    leaves.some((leaf) => 'fact' in leaf && leaf.fact === id)
  );
}

const isLookedAt = (question: string, leaves: readonly Leaf[]) =>
  leaves.some((leaf) => 'answered' in leaf && leaf.answered === question);
