/**
 * A mistyped id makes a new entry of one that was to be changed. What is then missing says nothing of
 * the id, so that is reported as well.
 */
import { defaultQuiz } from '../default-quiz/default-quiz.js';
import { didYouMean } from './did-you-mean.js';
import type { AddedEntry } from './extension.js';
import { keyOf } from './merge.js';
import type { Finding, Path } from './path.js';

/** Hints on those of the `added` entries that `findings` say are not whole. */
export function hintsOnAdded(
  added: readonly AddedEntry[],
  findings: readonly Finding[],
): Finding[] {
  const lacking = findings.filter(({ message }) => message.startsWith('is missing'));
  return added.flatMap(({ path, id, others }) => {
    const inside = lacking.filter((finding) => isWithin(path, finding));
    const isNearest = inside.some((finding) => finding.path.length === path.length + 1);
    const guess = (path.at(-2) === 'questions' && elsewhere(id)) || didYouMean(id, idsOf(others));
    if (!isNearest && !(inside.length && guess)) return [];
    const message = `is "${id}", which is new here, so the entry has to be whole.${guess}`;
    return { path: [...path, 'id'], message };
  });
}

const isWithin = (outer: Path, { path }: Finding) =>
  outer.every((key, index) => path[index] === key);

const idsOf = (list: readonly unknown[]) =>
  list.map(keyOf).filter((key) => typeof key === 'string');

/** Where the built-in quiz asks the question of this id; `''` if it does not. */
function elsewhere(id: string): string {
  const step = defaultQuiz.steps.find(({ questions }) => questions.some((each) => each.id === id));
  return step ? ` The built-in question is in the step "${step.id}".` : '';
}
