/**
 * Turns clicks and choices on screen into actions.
 *
 * Unlike a script of the page, a visitor can do nothing while the widget is disabled, and a button of the
 * result does nothing when the page prevents it.
 */
import type { ReactiveControllerHost } from 'lit';
import type { QuizAction } from '../engine/transition.js';
import { QuizActionEvent, type QuizActionDetail } from '../events/quiz-action-event.js';
import { ChoiceIntent } from './auto-advance.js';
import { doubleClickGuard } from './double-click.js';
import type { QuizSession } from './quiz-session.js';

/** The element, as the actions see it. */
export interface UserActionsHost extends ReactiveControllerHost, HTMLElement {
  readonly autoAdvance: boolean;
  readonly disabled: boolean;
}

/** What happens when a visitor presses something. */
export class UserActions {
  /** Whether copying the link succeeded; `undefined` before it was tried. */
  copied: boolean | undefined;
  readonly intent = new ChoiceIntent();
  readonly guard = doubleClickGuard(() => this.session.state?.step);
  private readonly host: UserActionsHost;
  private readonly session: QuizSession;

  constructor(host: UserActionsHost, session: QuizSession) {
    this.host = host;
    this.session = session;
  }

  get isDisabled(): boolean {
    return this.host.disabled || this.host.matches('fieldset:disabled *');
  }

  dispatch(action: QuizAction): void {
    if (!this.isDisabled) this.session.dispatch(action);
  }

  choose(step: string, question: string, option: string, chosen: boolean): void {
    this.holdHeight();
    this.dispatch({ type: 'choose', step, question, option, chosen });
    const asked = this.session.trail?.steps.find((each) => each.step.id === step);
    if (this.host.autoAdvance && asked && this.intent.completes(asked)) {
      this.dispatch({ type: 'continue', step });
    }
  }

  /** Keeps the step as tall as it is while answers change, so that the button keeps its place. */
  private holdHeight(): void {
    const { step } = this;
    if (step) step.style.minBlockSize = `${step.offsetHeight}px`;
  }

  /** Lets the step have the height of its content again. */
  releaseHeight(): void {
    this.step?.removeAttribute('style');
  }

  private get step(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.step');
  }

  /** Fires `quiz-action` and returns whether the page allows it. */
  isAllowed(action: QuizActionDetail['action'], treatment?: string): boolean {
    const event = new QuizActionEvent(treatment ? { action, treatment } : { action });
    return !this.isDisabled && this.host.dispatchEvent(event);
  }

  async share(link: string): Promise<void> {
    if (!this.isAllowed('share')) return;
    try {
      await navigator.clipboard.writeText(link);
      this.copied = true;
    } catch {
      this.copied = false;
    }
    this.host.requestUpdate();
  }
}
