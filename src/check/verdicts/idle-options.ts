/** Options that lead to the very same result, and questions that change nothing at all. */
import type { Option, Quiz } from '../../definition/schema.js';
import { rulesOf } from '../../engine/questions/rules-of.js';
import { indexOf } from '../../engine/quiz-index.js';
import { type Leaf, leavesOf } from '../../engine/condition.js';
import { conditionsAt } from '../observations.js';
import type { Finding, Verdict } from '../report.js';
import { beyondLimits } from '../safety-counting.js';
import { pathOf, read, type Subject, verdict } from './subject.js';

/** Which options lead to the same result, and which change nothing. */
export function optionsMatter({ quiz }: Subject): Verdict {
  const leaves = [
    ...conditionsAt(quiz).map(({ condition }) => condition),
    ...[...(quiz.facts ?? []), ...(quiz.result?.notes ?? [])].flatMap(({ when }) => when ?? []),
  ].flatMap(leavesOf);
  const notes: Finding[] = [];
  let looked = 0;
  for (const { question, options } of indexOf(quiz).questions.values()) {
    looked += options.length;
    const groups = alike(options, (option) => effectOf(quiz, option, question.id, leaves));
    const path = pathOf(quiz, question.id);
    const idle = groups.get(NO_EFFECT) ?? [];
    if (idle.length === options.length && !question.careful && !isLookedAt(question.id, leaves)) {
      notes.push({ path, message: 'No answer to this question changes the result.' });
      continue;
    }
    for (const same of groups.values()) {
      const ids = same.map(({ id }) => id).join(', ');
      const isIdleBox = same === idle && !rulesOf(question).standsAlone(same[0]!);
      if (same.length > 1) {
        notes.push({ path, message: `These answers lead to the same result: ${ids}.` });
      } else if (isIdleBox) {
        notes.push({ path, message: `Ticked along with others, this changes nothing: ${ids}.` });
      }
    }
  }
  const basis = read(looked, 'what each option sets, limits, ends, names and is looked at by');
  const title = 'Options that never matter';
  return verdict({ id: 'options', title, basis }, [], notes);
}

/** Options by the effect of choosing them, where effects are comparable. */
function alike(
  options: readonly Option[],
  effect: (option: Option) => string | undefined,
): Map<string, Option[]> {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const name = effect(option);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return groups;
}

const NO_EFFECT = '[[],[],null]';

/** What choosing `option` does, in a form that compares; `undefined` where it is like no other. */
function effectOf(
  quiz: Quiz,
  option: Option,
  question: string,
  leaves: readonly Leaf[],
): string | undefined {
  const { goal, unknown, ends, message, level, sets = [] } = option;
  if (goal || unknown || ends || message) return undefined;
  const isNamed = leaves.some((leaf) => {
    const named = 'includes' in leaf ? leaf.includes : 'is' in leaf ? leaf.is : [];
    return named[0] === question && named[1] === option.id;
  });
  if (isNamed) return undefined;
  const facts = [...new Set(sets.filter((fact) => matters(quiz, fact, leaves)))].sort();
  const drawn = isDrawnFrom(quiz, question, level) ? level : null;
  return JSON.stringify([beyondLimits(quiz, option, question), facts, drawn]);
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
