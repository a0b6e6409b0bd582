/**
 * The visitor's hands: turns what is pressed on screen into acts of the run.
 *
 * Unlike the page's script, a visitor can do nothing while the widget is disabled, and a button of
 * the result only what the page lets it.
 */
import type { ReactiveControllerHost } from 'lit';
import type { QuizAction } from '../engine/transition.js';
import { QuizActionEvent, type QuizActionDetail } from '../events/quiz-action-event.js';
import { ChoiceIntent } from './auto-advance.js';
import { doubleClickGuard } from './double-click.js';
import type { QuizController } from './quiz-controller.js';

export interface VisitorHost extends ReactiveControllerHost, HTMLElement {
  readonly autoAdvance: boolean;
  readonly disabled: boolean;
}

export class Visitor {
  /** Whether the link could be copied, once that was tried. */
  copied: boolean | undefined;
  readonly intent = new ChoiceIntent();
  readonly guard = doubleClickGuard(() => this.run.state?.step);
  private readonly host: VisitorHost;
  private readonly run: QuizController;

  constructor(host: VisitorHost, run: QuizController) {
    this.host = host;
    this.run = run;
  }

  get isDisabled(): boolean {
    return this.host.disabled || this.host.matches('fieldset:disabled *');
  }

  act(action: QuizAction): void {
    if (!this.isDisabled) this.run.dispatch(action);
  }

  choose(step: string, question: string, option: string, chosen: boolean): void {
    // A step stays as tall as it has been while answers change, so that the button keeps its place.
    const drawn = this.host.shadowRoot?.querySelector<HTMLElement>('.step');
    if (drawn) drawn.style.minBlockSize = `${drawn.offsetHeight}px`;
    this.act({ type: 'choose', step, question, option, chosen });
    const asked = this.run.trail?.steps.find((each) => each.step.id === step);
    if (this.host.autoAdvance && asked && this.intent.settles(asked)) {
      this.act({ type: 'continue', step });
    }
  }

  /** Asks the page, and says whether it lets the button act. */
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
