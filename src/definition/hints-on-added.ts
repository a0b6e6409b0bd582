/**
 * A mistyped id makes a new entry of one that was to be changed. What is then missing says nothing of
 * the id, so that is told as well.
 */
import { defaultQuiz } from '../default-quiz/default-quiz.js';
import { didYouMean } from './did-you-mean.js';
import type { AddedEntry } from './extension.js';
import { keyOf } from './merge.js';
import type { Finding } from './path.js';

/** A hint for each of the `added` entries that `findings` say is not whole. */
export function hintsOnAdded(
  added: readonly AddedEntry[],
  findings: readonly Finding[],
): Finding[] {
  return added
    .filter(({ path }) =>
      findings.some(
        (finding) =>
          finding.message.startsWith('is missing') &&
          path.every((key, index) => finding.path[index] === key),
      ),
    )
    .map(({ path, id, others }) => ({
      path: [...path, 'id'],
      message: `is "${id}", which is new here, so the entry has to be whole.${
        (path.at(-2) === 'questions' && elsewhere(id)) || didYouMean(id, idsOf(others))
      }`,
    }));
}

const idsOf = (list: readonly unknown[]) =>
  list.map(keyOf).filter((key) => typeof key === 'string');

/** Where the built-in quiz asks the question of this id; `''` if it does not. */
function elsewhere(id: string): string {
  const step = defaultQuiz.steps.find(({ questions }) => questions.some((each) => each.id === id));
  return step ? ` The built-in one stands under the step "${step.id}".` : '';
}
