import type { DefinitionIssue } from '../definition/definition-error.js';

/** What the author should mend. */
export interface QuizErrorDetail {
  /** What is wrong and where: in the definition, or in an attribute such as `src`. */
  issues: readonly DefinitionIssue[];
}

/** Something the page's author gave cannot be used. */
export class QuizErrorEvent extends CustomEvent<QuizErrorDetail> {
  constructor(detail: QuizErrorDetail) {
    super('quiz-error', { detail, bubbles: true, composed: true });
  }
}
