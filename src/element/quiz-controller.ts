/**
 * Keeps one visitor's run and tells the page about it.
 *
 * Every act goes through `transition`; every effect of it becomes the event of the same name here
 * and nowhere else. What is drawn, loaded or focused is other people's business.
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
import type { Place } from './form-controller.js';

export interface QuizHost extends EventTarget {
  readonly messages: Messages;
  requestUpdate(): void;
  /** Another screen is shown. */
  handleMove(direction: 'forward' | 'backward'): void;
  /** The visitor cannot go on because of this question. */
  handleProblem(question: string): void;
}

export class QuizController {
  /** The quiz being taken, once there is one. */
  quiz: Quiz | undefined;
  state: QuizState | undefined;
  /** The latest recommendation of this run. */
  recommendation: Recommendation | null = null;
  /** Answers set before there was a quiz to check them against. */
  private waiting: Answers = {};
  /** The step to go back to once there is a quiz. */
  private waitingStep: QuizState['step'] | undefined;
  private walked: { quiz: Quiz; answers: Answers; trail: Trail } | undefined;
  private readonly host: QuizHost;

  constructor(host: QuizHost) {
    this.host = host;
  }

  get answers(): Answers {
    return this.state?.answers ?? this.waiting;
  }

  /** What is asked, given the answers; replayed only when they have changed. */
  get trail(): Trail | undefined {
    const { quiz, answers, walked } = this;
    if (quiz && (walked?.quiz !== quiz || walked.answers !== answers)) {
      this.walked = { quiz, answers, trail: trail(quiz, answers) };
    }
    return this.walked?.trail;
  }

  /** Starts `quiz`, keeping answers it also has; what is wrong with those set beforehand is returned. */
  start(quiz: Quiz): DefinitionIssue[] {
    const { state, answers } = this;
    this.quiz = quiz;
    const issues = this.prefill(answers);
    this.resume();
    return state ? [] : issues;
  }

  /** Brings a visitor back to where they were, as far as the answers allow. Tells nobody. */
  restore({ answers, step }: Place): void {
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
        host.messages.reasons,
      );
      // A step that is no longer asked must not lead to a result that nobody asked for.
      if (next.step === step || (this.waitingStep && !next.step)) break;
      this.state = next;
      for (const effect of effects) {
        if (effect.type === 'recommendation') this.recommendation = effect.recommendation;
      }
    }
    if (quiz) this.waitingStep = undefined;
  }

  /** Begins again with `answers` filled in; what the quiz does not know is dropped and returned. */
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
    // What was answered is nobody's business but the visitor's: only the question is named.
    return entries
      .filter((entry) => !isKnown(entry))
      .map(([id]) => ({ path: `answers.${id}`, message: 'is nothing this quiz asks or offers.' }));
  }

  /** Goes on with the same quiz in other words. */
  reword(quiz: Quiz): void {
    this.quiz = quiz;
    const { recommendation, host } = this;
    if (recommendation) {
      const walked = trail(quiz, recommendation.answers);
      this.recommendation = resultOf(quiz, walked, host.messages.reasons);
    }
  }

  dispatch(action: QuizAction): void {
    const { quiz, state, host } = this;
    if (!quiz || !state) return;
    const [next, effects] = transition(quiz, state, action, host.messages.reasons);
    this.state = next;
    host.requestUpdate();
    if (next.step !== state.step)
      host.handleMove(action.type === 'continue' ? 'forward' : 'backward');
    for (const effect of effects) this.perform(effect);
  }

  private perform(effect: QuizEffect): void {
    const { host } = this;
    switch (effect.type) {
      case 'start':
        return this.announce(new QuizStartEvent({ step: effect.step }));
      case 'answer':
        return this.announce(new QuizAnswerEvent({ step: effect.step, question: effect.question }));
      case 'step': {
        const { step: number, total } = progress(this.quiz!, this.answers, effect.step);
        return this.announce(new QuizStepEvent({ step: effect.step, number, total }));
      }
      case 'problem':
        return host.handleProblem(effect.question);
      case 'recommendation':
        this.recommendation = effect.recommendation;
        return this.announce(new RecommendationEvent(structuredClone(effect.recommendation)));
      case 'restart':
        this.recommendation = null;
        return this.announce(new QuizRestartEvent());
    }
  }

  private announce(event: Event): void {
    this.host.dispatchEvent(event);
  }
}
