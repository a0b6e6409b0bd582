import type { Quiz } from '../definition/schema.js';
import type { Answers } from './answers.js';

/** A visitor's state. Everything else follows from it and the quiz. */
export interface QuizState {
  /** Every answer given, also to questions that are no longer asked. */
  readonly answers: Answers;
  /** Id of the step on screen; `null` is the result. */
  readonly step: string | null;
  /** Ids of the questions the visitor has gone past, answered or skipped. */
  readonly seen: readonly string[];
  /** Whether the visitor came back from the result to change an answer. */
  readonly reviewing: boolean;
  /** Whether the visitor has asked to go on and is shown what is missing. */
  readonly problemsShown: boolean;
  /** Whether the visitor has answered anything in this run. */
  readonly started: boolean;
  /** The counted answers, as JSON, that the last recommendation was given for. */
  readonly announced: string | null;
}

/** The beginning of a run. The first question of a quiz is always asked. */
export function initialState(quiz: Quiz, answers: Answers = {}): QuizState {
  return {
    answers,
    step: quiz.steps[0]!.id,
    seen: [],
    reviewing: false,
    problemsShown: false,
    started: false,
    announced: null,
  };
}
