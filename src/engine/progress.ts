import type { Quiz, Step } from '../definition/schema.js';
import type { Answers } from './answers.js';
import { holds, type Knowledge } from './condition.js';
import { rulesOf } from './questions/rules-of.js';
import { indexOf } from './quiz-index.js';
import { trail } from './trail.js';

/** How far a visitor is. */
export interface Progress {
  /** 1 for the first step. */
  step: number;
  /** Steps there will be at most. */
  total: number;
  /** Share already behind the visitor: 0 on the first step, 1 only at the result. */
  share: number;
}

/** Beyond this many branches tried, undecided steps are simply all counted. */
const MAX_BRANCHES = 500;

/**
 * How far along `stepId` is. The total is the longest path that can still follow, given the answers
 * of the steps before it, so it never grows and the share never shrinks on the way forward.
 *
 * @param stepId - A step of the trail, or `undefined` for the result.
 */
export function progress(quiz: Quiz, answers: Answers, stepId: string | undefined): Progress {
  const before = trail(quiz, answers, stepId);
  const done = before.steps.length;
  const current = quiz.steps.findIndex(({ id }) => id === stepId);
  if (current < 0) return { step: done, total: done, share: 1 };
  const { questions } = indexOf(quiz);
  const firstOpen = questions.get(quiz.steps[current]!.questions[0]!.id)!.order;
  const known: Knowledge = {
    chosen: (id) =>
      questions.get(id)!.order < firstOpen ? before.knowledge.chosen(id) : undefined,
    // A fact may still come true as long as any question is open.
    fact: (id) => before.knowledge.fact(id) || undefined,
  };
  const total = done + 1 + longestPath(quiz, current + 1, known, { left: MAX_BRANCHES });
  return { step: done + 1, total, share: done / total };
}

/** The longest run of steps, from the one at `index`, that answers still to come could open. */
function longestPath(
  quiz: Quiz,
  index: number,
  known: Knowledge,
  branches: { left: number },
): number {
  const step = quiz.steps[index];
  if (!step) return 0;
  let fork: string | undefined;
  const { questions } = indexOf(quiz);
  const open = canOpen(step, {
    ...known,
    chosen(id) {
      const chosen = known.chosen(id);
      if (!chosen && rulesOf(questions.get(id)!.question).takesOne) fork = id;
      return chosen;
    },
  });
  if (open === undefined && fork && branches.left > 0) {
    // Only one answer to a single-choice question can come true: try each, and none.
    const answers = [[], ...questions.get(fork)!.options.map(({ id }) => [id])];
    branches.left -= answers.length;
    const paths = answers.map((answer) => {
      const assumed = (id: string) => (id === fork ? answer : known.chosen(id));
      return longestPath(quiz, index, { ...known, chosen: assumed }, branches);
    });
    return Math.max(...paths);
  }
  return (open === false ? 0 : 1) + longestPath(quiz, index + 1, known, branches);
}

/** Whether any question of a step can be asked; `undefined` while that is undecided. */
function canOpen(step: Step, knowledge: Knowledge): boolean | undefined {
  const open = holds(step.when, knowledge);
  if (open === false) return false;
  const asked = step.questions.map((question) => rulesOf(question).canBeAsked(question, knowledge));
  if (asked.every((each) => each === false)) return false;
  return open && asked.includes(true) ? true : undefined;
}
