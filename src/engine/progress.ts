import type { Condition, Quiz, Step } from '../definition/schema.js';
import type { Answers } from './answers.js';
import { holds, type Knowledge } from './condition.js';
import { indexOf } from './quiz-index.js';
import { trail } from './trail.js';

export interface Progress {
  /** 1 for the first step. */
  step: number;
  /** Steps there will be at most. */
  total: number;
  /** Share already behind the visitor: 0 on the first step, 1 only at the result. */
  share: number;
}

/** Beyond this many branches tried, undecided steps are simply all counted. */
const MOST_BRANCHES = 500;

/**
 * How far along `stepId` is. The total is the longest path that can still follow, given the answers
 * of the steps before it, so it never grows and the share never shrinks on the way forward.
 *
 * @param stepId - A step of the trail, or `undefined` for the result.
 */
export function progress(quiz: Quiz, answers: Answers, stepId: string | undefined): Progress {
  const before = trail(quiz, answers, stepId);
  const done = before.steps.length;
  const step = quiz.steps.findIndex(({ id }) => id === stepId);
  if (step < 0) return { step: done, total: done, share: 1 };
  const behind = new LongestPath(quiz, before.knowledge, step);
  const total = done + 1 + behind.from(step + 1, new Map());
  return { step: done + 1, total, share: done / total };
}

/** Longest run of steps that answers still to come could open. */
class LongestPath {
  private branches = 0;
  private readonly quiz: Quiz;
  private readonly known: Knowledge;
  private readonly firstOpen: number;

  constructor(quiz: Quiz, known: Knowledge, currentStep: number) {
    this.quiz = quiz;
    this.known = known;
    const first = quiz.steps[currentStep]!.questions[0]!;
    this.firstOpen = indexOf(quiz).questions.get(first.id)!.order;
  }

  /** @param assumed - Option assumed for single-choice questions; `''` for none of them. */
  from(step: number, assumed: ReadonlyMap<string, string>): number {
    const next = this.quiz.steps[step];
    if (!next) return 0;
    const knowledge = this.knowledge(assumed);
    const open = canOpen(next, knowledge);
    if (open === undefined && this.branches < MOST_BRANCHES) {
      const fork = this.fork(next, knowledge);
      if (fork) {
        const options = [...indexOf(this.quiz).questions.get(fork)!.options.keys(), ''];
        this.branches += options.length;
        const paths = options.map((option) => this.from(step, new Map(assumed).set(fork, option)));
        return Math.max(...paths);
      }
    }
    return (open === false ? 0 : 1) + this.from(step + 1, assumed);
  }

  private knowledge(assumed: ReadonlyMap<string, string>): Knowledge {
    const { questions } = indexOf(this.quiz);
    return {
      chosen: (id) => {
        const option = assumed.get(id);
        if (option !== undefined) return option ? [option] : [];
        return questions.get(id)!.order < this.firstOpen ? this.known.chosen(id) : undefined;
      },
      // A fact may still come true as long as any question is open.
      fact: (id) => this.known.fact(id) || undefined,
    };
  }

  /** A single-choice question still open on which opening `step` depends. */
  private fork(step: Step, knowledge: Knowledge): string | undefined {
    const { questions } = indexOf(this.quiz);
    return [step.when, ...step.questions.map(({ when }) => when)]
      .flatMap((when) => (when ? questionsIn(when) : []))
      .find((id) => {
        const { kind } = questions.get(id)!.question;
        return (kind === 'single' || kind === 'scale') && !knowledge.chosen(id);
      });
  }
}

/** Whether any question of a step can be asked. */
function canOpen(step: Step, knowledge: Knowledge): boolean | undefined {
  const open = holds(step.when, knowledge);
  if (open === false) return false;
  const asked = step.questions.map((question) =>
    question.kind === 'single' && question.mainGoalOf
      ? (knowledge.chosen(question.mainGoalOf)?.length ?? 2) > 1
      : holds(question.when, knowledge),
  );
  if (asked.every((each) => each === false)) return false;
  return open && asked.includes(true) ? true : undefined;
}

function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  if ('answered' in condition) return [condition.answered];
  if ('fact' in condition) return [];
  return ('is' in condition ? condition.is : condition.includes).slice(0, 1);
}
