/**
 * The trail: what is asked, given the answers.
 *
 * A quiz is replayed from its first question each time. Answers to questions that are not asked,
 * and options that are not offered, stay where they are and count for nothing.
 */
import type { Option, Question, Quiz, Step } from '../definition/schema.js';
import { type Answers, chosenFor, isUnknown } from './answers.js';
import type { AskedQuestion } from './asked-question.js';
import { askedNow } from './asked-now.js';
import { holds, type Knowledge } from './condition.js';
import { FactCollector, type Facts } from './facts.js';
import { indexOf } from './quiz-index.js';

/** A step of the trail, with the questions it asks. */
export interface AskedStep {
  step: Step;
  questions: readonly AskedQuestion[];
}

/** The steps and questions asked, given the answers, and what follows from them. */
export interface Trail {
  steps: readonly AskedStep[];
  /** By question id. */
  questions: ReadonlyMap<string, AskedQuestion>;
  facts: Facts;
  /** What conditions after the last question may look at. */
  knowledge: Knowledge;
}

const NOT_ASKED: readonly string[] = [];

/**
 * Replays `answers` through `quiz`.
 *
 * @param until - Id of a step; the replay stops before it.
 */
export function trail(quiz: Quiz, answers: Answers, until?: string): Trail {
  const collector = new FactCollector(quiz);
  const questions = new Map<string, AskedQuestion>();
  const knowledge: Knowledge = {
    chosen: (id) => questions.get(id)?.chosen.map((option) => option.id) ?? NOT_ASKED,
    fact: (id) => collector.has(id),
  };
  const steps: AskedStep[] = [];
  let ended = false;
  for (const step of quiz.steps) {
    if (step.id === until) break;
    const asked: AskedQuestion[] = [];
    const isOpen = !ended && holds(step.when, knowledge);
    for (const question of step.questions) {
      const entry = isOpen ? ask(quiz, question, answers, knowledge) : undefined;
      if (entry) {
        asked.push(entry);
        questions.set(question.id, entry);
        collector.add(entry);
      }
      collector.passed(question.id, knowledge);
    }
    if (asked.length) steps.push({ step, questions: asked });
    ended ||= asked.some(({ chosen }) => chosen.some(({ ends }) => ends));
  }
  return { steps, questions, facts: collector.facts(), knowledge };
}

/** The question as it is asked now, or `undefined` when it is not. */
function ask(
  quiz: Quiz,
  question: Question,
  answers: Answers,
  knowledge: Knowledge,
): AskedQuestion | undefined {
  const now = askedNow(question, indexOf(quiz).questions.get(question.id)!.options, knowledge);
  if (!now) return undefined;
  const ids = chosenFor(answers, question.id);
  const isChosen = ({ id, formerIds = [] }: Option) =>
    ids.includes(id) || formerIds.some((each) => ids.includes(each));
  const chosen = ids.length ? now.options.filter(isChosen) : [];
  return { question, ...now, chosen, isUnknown: isUnknown(chosen) };
}
