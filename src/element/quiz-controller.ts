/**
 * Keeps one visitor's run and tells the page about it.
 *
 * Every act goes through `transition`; every effect of it becomes the event of the same name here
 * and nowhere else. What is drawn, loaded or focused is other people's business.
 */
import type { Quiz } from '../definition/schema.js';
import { type Answers, chosenFor } from '../engine/answers.js';
import { answerProblems } from '../engine/check-answers.js';
import { type Progress, progress } from '../engine/progress.js';
import { initialState, type QuizState } from '../engine/quiz-state.js';
import { recommend } from '../engine/recommend.js';
import type { Recommendation } from '../engine/recommendation.js';
import { type QuizAction, type QuizEffect, transition } from '../engine/transition.js';
import { QuizAnswerEvent } from '../events/quiz-answer-event.js';
import { QuizRestartEvent } from '../events/quiz-restart-event.js';
import { QuizStartEvent } from '../events/quiz-start-event.js';
import { QuizStepEvent } from '../events/quiz-step-event.js';
import { RecommendationEvent } from '../events/recommendation-event.js';
import type { Messages } from '../i18n/messages.js';

export interface QuizHost extends EventTarget {
  readonly messages: Messages;
  requestUpdate(): void;
  /** Called after each act, before its events: what happened, for focus and form value. */
  handleEffects(effects: readonly QuizEffect[]): void;
}

export class QuizController {
  /** The quiz being taken, once there is one. */
  quiz: Quiz | undefined;
  state: QuizState | undefined;
  /** The latest recommendation of this run. */
  recommendation: Recommendation | null = null;
  /** Answers set before there was a quiz to check them against. */
  private waitingAnswers: Answers = {};
  private readonly host: QuizHost;

  constructor(host: QuizHost) {
    this.host = host;
  }

  /** Starts `quiz`, keeping answers whose questions and options it also has. */
  start(quiz: Quiz): void {
    this.quiz = quiz;
    this.prefill(this.answers);
  }

  get answers(): Answers {
    return this.state?.answers ?? this.waitingAnswers;
  }

  /** Begins again with `answers` filled in; what the quiz does not know is returned, and dropped. */
  prefill(answers: Answers): string[] {
    this.recommendation = null;
    this.host.requestUpdate();
    if (!this.quiz) {
      this.waitingAnswers = answers;
      return [];
    }
    const { quiz } = this;
    const known = Object.entries(answers).filter(
      ([id, answer]) => !answerProblems(quiz, { [id]: answer }).length,
    );
    this.state = initialState(quiz, Object.fromEntries(known));
    return answerProblems(quiz, answers);
  }

  /** Takes up a run where `state` left it, as when a browser restores a form. */
  resume(state: QuizState): void {
    const { quiz } = this;
    const isStep = quiz?.steps.some(({ id }) => id === state.step) || state.step === null;
    if (!quiz || !isStep || answerProblems(quiz, state.answers).length) return;
    this.state = state;
    const done = state.announced && (JSON.parse(state.announced) as Answers);
    this.recommendation = done ? recommend(quiz, done, this.host.messages.reasons) : null;
    this.host.requestUpdate();
  }

  get progress(): Progress | undefined {
    const { quiz, state } = this;
    return quiz && state && progress(quiz, state.answers, state.step ?? undefined);
  }

  dispatch(action: QuizAction): void {
    const { quiz, state } = this;
    if (!quiz || !state) return;
    const [next, effects] = transition(quiz, state, action, this.host.messages.reasons);
    if (next === state && !effects.length) return this.host.requestUpdate();
    this.state = next;
    for (const effect of effects) {
      if (effect.type === 'recommendation') this.recommendation = effect.recommendation;
      if (effect.type === 'restart') this.recommendation = null;
    }
    this.host.requestUpdate();
    this.host.handleEffects(effects);
    for (const effect of effects) this.announce(effect);
  }

  private announce(effect: QuizEffect): void {
    const event = this.eventFor(effect);
    if (event) this.host.dispatchEvent(event);
  }

  private eventFor(effect: QuizEffect): Event | undefined {
    switch (effect.type) {
      case 'start':
        return new QuizStartEvent({ step: this.state!.step ?? '' });
      case 'answer':
        return new QuizAnswerEvent({ step: effect.step, question: effect.question });
      case 'step': {
        const { step: number, total } = progress(this.quiz!, this.answers, effect.step);
        return new QuizStepEvent({ step: effect.step, number, total });
      }
      case 'recommendation':
        return new RecommendationEvent(structuredClone(effect.recommendation));
      case 'restart':
        return new QuizRestartEvent();
      case 'problem':
        return undefined;
    }
  }
}

/** A copy of answers that its receiver may change. */
export const copyAnswers = (answers: Answers): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : [...chosenFor(answers, id)],
    ]),
  );
