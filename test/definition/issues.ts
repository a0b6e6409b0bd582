import { expect } from 'chai';
import {
  type DefinitionIssue,
  QuizDefinitionError,
} from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { changed, everyKindQuiz } from '../support/quizzes.js';

/** What parsing `definition` complains about; nothing when it is accepted. */
export function issuesOf(definition: unknown): readonly DefinitionIssue[] {
  return errorOf(definition)?.issues ?? [];
}

/** The lines of the error that parsing `definition` throws. */
export const lines = (definition: unknown) => errorOf(definition)?.message.split('\n');

function errorOf(definition: unknown): QuizDefinitionError | undefined {
  try {
    parseQuizDefinition(definition);
    return undefined;
  } catch (error) {
    if (error instanceof QuizDefinitionError) return error;
    throw error;
  }
}

/**
 * A path in `everyKindQuiz`, the value put there (`undefined` takes it away), and the issue that
 * follows; also the issue's path, where it differs.
 */
export type Mistake = [path: string, value: unknown, message: string, issuePath?: string];

/** A test for each mistake: that it, and nothing else, is reported. */
export const describeMistakes = (title: string, mistakes: Mistake[]) =>
  describe(title, () => {
    for (const [path, value, message, issuePath = path] of mistakes) {
      it(`says "${issuePath} ${message}"`, () => {
        expect(issuesOf(changed(everyKindQuiz(), path, value))).to.deep.equal([
          { path: issuePath, message },
        ]);
      });
    }
  });
