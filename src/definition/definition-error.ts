/** One thing wrong in a definition. */
export interface DefinitionIssue {
  /** Where, as an author would write it: `steps[2].questions[0].options[1].goal`; `''` is the whole. */
  readonly path: string;
  /** What was found there and what would be right. */
  readonly message: string;
}

/** A definition that cannot be used, with every issue found, in document order. */
export class QuizDefinitionError extends Error {
  override readonly name = 'QuizDefinitionError';
  readonly issues: readonly DefinitionIssue[];

  constructor(issues: readonly DefinitionIssue[]) {
    super(
      issues
        .map(({ path, message }) => `treatment-quiz: ${path || 'the definition'} ${message}`)
        .join('\n'),
    );
    this.issues = issues;
  }
}
