import type { DefinitionIssue } from '../definition/definition-error.js';
import { QuizErrorEvent } from '../events/quiz-error-event.js';

interface Reporter extends EventTarget {
  readonly updateComplete: Promise<boolean>;
}

/** Reports to the author what cannot be used: once in the console, once as `quiz-error`. */
export function reportErrors(host: Reporter, issues: readonly DefinitionIssue[]): void {
  if (!issues.length) return;
  console.error(issues.map(({ path, message }) => `treatment-quiz: ${path} ${message}`).join('\n'));
  reportWarnings(host, issues);
}

/** Reports to the author what is used all the same: as `quiz-error` only. */
export function reportWarnings(host: Reporter, issues: readonly DefinitionIssue[]): void {
  if (!issues.length) return;
  void host.updateComplete.then(() => host.dispatchEvent(new QuizErrorEvent({ issues })));
}
