/**
 * Holds the state of one visitor's quiz.
 *
 * Every action goes through `transition`, and every effect becomes the event of the same name here and
 * nowhere else. Rendering, loading and focus are handled elsewhere.
 */
import type { DefinitionIssue } from '../definition/definition-error.js';
import type { Quiz } from '../definition/schema.js';
import { toJson } from '../definition/to-json.js';
import type { Answers } from '../engine/answers.js';
import { isAnswer } from '../engine/check-answers.js';
import { progress } from '../engine/progress.js';
import { initialState, type QuizState } from '../engine/quiz-state.js';
import { resultOf } from '../engine/recommend.js';
import type { Recommendation } from '../engine/recommendation.js';
import { type Trail, trail } from '../engine/trail.js';
import { type QuizAction, type QuizEffect, transition } from '../engine/transition.js';
import { QuizAnswerEvent } from '../events/quiz-answer-event.js';
import { QuizRestartEvent } from '../events/quiz-restart-event.js';
import { QuizStartEvent } from '../events/quiz-start-event.js';
import { QuizStepEvent } from '../events/quiz-step-event.js';
import { RecommendationEvent } from '../events/recommendation-event.js';
import type { Messages } from '../i18n/messages.js';
import type { SavedProgress } from './saved-progress.js';

/** Where a visitor moved. */
export type Direction = 'forward' | 'backward';

interface QuizHost {
  getMessages(): Messages;
  requestUpdate(): void;
  dispatchEvent(event: Event): void;
  /** Another screen is shown. */
  onMove(direction: Direction): void;
  /** The visitor cannot continue because of this question. */
  onProblem(question: string): void;
}

/** The state of one visitor’s quiz. */
export class QuizController {
  /** The quiz being taken, once there is one. */
  quiz: Quiz | undefined;
  state: QuizState | undefined;
  /** The latest recommendation for these answers. */
  recommendation: Recommendation | null = null;
  /** Answers set before there was a quiz to check them against. */
  private waiting: Answers = {};
  /** The step to go back to once there is a quiz. */
  private waitingStep: QuizState['step'] | undefined;
  private cached: { quiz: Quiz; answers: Answers; trail: Trail } | undefined;
  private readonly host: QuizHost;

  constructor(host: QuizHost) {
    this.host = host;
  }

  get answers(): Answers {
    return this.state?.answers ?? this.waiting;
  }

  /** What is asked, given the answers; computed again only when they change. */
  get trail(): Trail | undefined {
    const { quiz, answers, cached } = this;
    if (quiz && (cached?.quiz !== quiz || cached.answers !== answers)) {
      this.cached = { quiz, answers, trail: trail(quiz, answers) };
    }
    return this.cached?.trail;
  }

  /** Starts `quiz` and keeps the answers it also knows. Returns issues of answers set beforehand. */
  start(quiz: Quiz): DefinitionIssue[] {
    const { state, answers } = this;
    this.quiz = quiz;
    const issues = this.prefill(answers);
    this.resume();
    return state ? [] : issues;
  }

  /** Restores saved progress, as far as the answers allow. Fires no event. */
  restore({ answers, step }: SavedProgress): void {
    this.prefill(answers);
    this.waitingStep = step;
    this.resume();
  }

  private resume(): void {
    const { quiz, host } = this;
    while (quiz && this.waitingStep !== undefined) {
      const { step } = this.state!;
      if (step === null || step === this.waitingStep) break;
      const [next, effects] = transition(
        quiz,
        this.state!,
        { type: 'continue', step },
        host.getMessages().reasons,
      );
      // A saved step that is no longer asked must not lead to the result.
      if (next.step === step || (this.waitingStep && !next.step)) break;
      this.state = next;
      for (const effect of effects) {
        if (effect.type === 'recommendation') this.recommendation = effect.recommendation;
      }
    }
    if (quiz) this.waitingStep = undefined;
  }

  /** Restarts with `answers` filled in. Drops answers the quiz does not know, and returns them as issues. */
  prefill(answers: Answers): DefinitionIssue[] {
    this.recommendation = null;
    this.host.requestUpdate();
    const { quiz } = this;
    if (!quiz) {
      this.waiting = answers;
      return [];
    }
    const isKnown = ([id, answer]: [string, unknown]) => isAnswer(quiz, id, answer);
    const entries = Object.entries((answers as Answers | null) ?? {});
    // A copy: the page keeps its own.
    const known = toJson(Object.fromEntries(entries.filter(isKnown)));
    this.state = initialState(quiz, JSON.parse(known) as Answers);
    // Answers are private: an issue names the question only.
    return entries
      .filter((entry) => !isKnown(entry))
      .map(([id]) => ({ path: `answers.${id}`, message: 'is unknown to this quiz.' }));
  }

  /** Continues with the same quiz in another language. */
  reword(quiz: Quiz): void {
    this.quiz = quiz;
    const { recommendation, host } = this;
    if (recommendation) {
      this.recommendation = resultOf(
        quiz,
        trail(quiz, recommendation.answers),
        host.getMessages().reasons,
      );
    }
  }

  dispatch(action: QuizAction): void {
    const { quiz, state, host } = this;
    if (!quiz || !state) return;
    const [next, effects] = transition(quiz, state, action, host.getMessages().reasons);
    this.state = next;
    host.requestUpdate();
    if (next.step !== state.step) host.onMove(action.type === 'continue' ? 'forward' : 'backward');
    for (const effect of effects) this.perform(effect);
  }

  private perform(effect: QuizEffect): void {
    const { host } = this;
    switch (effect.type) {
      case 'start':
        return host.dispatchEvent(new QuizStartEvent({ step: effect.step }));
      case 'answer':
        return host.dispatchEvent(
          new QuizAnswerEvent({ step: effect.step, question: effect.question }),
        );
      case 'step': {
        const { step: number, total } = progress(this.quiz!, this.answers, effect.step);
        return host.dispatchEvent(new QuizStepEvent({ step: effect.step, number, total }));
      }
      case 'problem':
        return host.onProblem(effect.question);
      case 'recommendation':
        this.recommendation = effect.recommendation;
        return host.dispatchEvent(new RecommendationEvent(structuredClone(effect.recommendation)));
      case 'restart':
        this.recommendation = null;
        return host.dispatchEvent(new QuizRestartEvent());
    }
  }
}
