/** Quizzes with one fault put in on purpose, and what the checker says of them. */
import { subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import type { CheckOptions } from '../../src/check/check-options.js';
import type { Finding, Verdict } from '../../src/check/report.js';
import type { Subject } from '../../src/check/verdicts/subject.js';
import type { Option, Question, Quiz, Step } from '../../src/definition/schema.js';

/** Nothing about a mutant depends on the day the tests run. */
export const TODAY = '2026-11-22';

export interface Mutant {
  /** What was done to it, and where. */
  name: string;
  quiz: Quiz;
  /** Where the fault should be reported; anywhere if it is left out. */
  path?: string;
}

/** A copy of `quiz` with one change. Its id is its own, so that it is not found by its name. */
export function mutantOf(
  quiz: Quiz,
  name: string,
  change: (copy: Quiz) => void,
  path?: string,
): Mutant {
  const copy = structuredClone(quiz);
  copy.id = 'clinic-copy';
  change(copy);
  return { name, quiz: copy, ...(path !== undefined && { path }) };
}

/** What one verdict finds wrong with a whole quiz; nothing else is worked out. */
export function faultsIn(
  quiz: Quiz,
  verdictOn: (subject: Subject) => Verdict,
  options: CheckOptions = {},
): readonly Finding[] {
  const dated = { today: TODAY, ...options };
  const found = { quiz, relaxed: [], warnings: [] };
  return verdictOn(subjectOf(found, observe(quiz, options), dated, true)).faults;
}

export interface PlacedQuestion {
  step: Step;
  question: Question;
  /** `steps.details.questions.scar_type` */
  path: string;
}

export const questionsOf = (quiz: Quiz): PlacedQuestion[] =>
  quiz.steps.flatMap((step) =>
    step.questions.map((question) => ({
      ...{ step, question },
      path: `steps.${step.id}.questions.${question.id}`,
    })),
  );

export const optionsOf = (quiz: Quiz): (PlacedQuestion & { option: Option })[] =>
  questionsOf(quiz).flatMap((placed) =>
    (placed.question.options ?? []).map((option) => ({
      ...placed,
      option,
      path: `${placed.path}.options.${option.id}`,
    })),
  );

export const stepIn = (quiz: Quiz, id: string): Step => quiz.steps.find((step) => step.id === id)!;

export const questionIn = (quiz: Quiz, id: string): Question =>
  questionsOf(quiz).find(({ question }) => question.id === id)!.question;

export const optionIn = (quiz: Quiz, question: string, id: string): Option =>
  questionIn(quiz, question).options!.find((option) => option.id === id)!;

export const factIn = (quiz: Quiz, id: string) => quiz.facts!.find((fact) => fact.id === id)!;

export const treatmentIn = (quiz: Quiz, id: string) =>
  quiz.treatments.find((treatment) => treatment.id === id)!;
