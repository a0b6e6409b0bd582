/** The text in the editor as a quiz, or the problems that keep it from being one. */
import type { EditorState } from '@codemirror/state';
import {
  type DefinitionIssue,
  QuizDefinitionError,
} from '../../src/definition/definition-error.js';
import type { Relaxed } from '../../src/definition/extension.js';
import { readDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { placeOf } from './place.js';
import { syntaxProblems } from './syntax-problems.js';

/** A problem, and its position in the text. */
export interface Problem {
  from: number;
  to: number;
  line: number;
  /** Where in the definition; empty for a slip of the pen, and for the quiz as a whole. */
  path: string;
  message: string;
  /** A warning does not keep the quiz from working. */
  severity: 'error' | 'warning';
}

export interface Draft {
  /** Absent while the text is no JSON. */
  definition?: unknown;
  /** Absent while there are errors. */
  quiz?: Quiz;
  problems: readonly Problem[];
  /** Where the text is less careful than the built-in quiz, and on whose word. */
  relaxed: readonly Relaxed[];
}

export function readDraft(state: EditorState): Draft {
  let definition: unknown;
  try {
    definition = JSON.parse(state.doc.toString());
  } catch (error) {
    return { problems: slips(state, error), relaxed: [] };
  }
  try {
    const { quiz, warnings, relaxed } = readDefinition(definition);
    const problems = warnings.map((issue) => placed(state, issue, 'warning'));
    return { definition, quiz, problems, relaxed };
  } catch (error) {
    if (!(error instanceof QuizDefinitionError)) throw error;
    const problems = error.issues.map((issue) => placed(state, issue, 'error'));
    return { definition, problems, relaxed: [] };
  }
}

function placed(
  state: EditorState,
  { path, message }: DefinitionIssue,
  severity: Problem['severity'],
): Problem {
  const part = message.startsWith('is not a property') ? 'name' : 'value';
  const { from, to } = placeOf(state, path, part);
  return { from, to, line: lineAt(state, from), path, message, severity };
}

function slips(state: EditorState, error: unknown): Problem[] {
  const found = syntaxProblems(state);
  const problems = found.length ? found : [{ from: 0, to: 1, message: String(error) }];
  return problems.map((problem) => {
    return { ...problem, line: lineAt(state, problem.from), path: '', severity: 'error' };
  });
}

const lineAt = (state: EditorState, position: number) => state.doc.lineAt(position).number;
