/**
 * Moves focus after the screen has changed, and only then: never on load.
 *
 * A new step or the result: to its heading. Something missing: to the first control of that
 * question, with what is wrong in view. The page scrolls only when the target is not in view. What is
 * about to be lost goes to the heading, too: focus never falls back to the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FocusHost extends ReactiveControllerHost {
  /** Missing until the host has been in a page. */
  readonly renderRoot?: HTMLElement | DocumentFragment;
}

const HEADING = '#step-heading';

export class FocusController implements ReactiveController {
  private target: string | undefined;
  /** What had the focus before an update. */
  private held: Element | null | undefined;
  private readonly host: FocusHost;

  constructor(host: FocusHost) {
    this.host = host;
    host.addController(this);
  }

  /** Focuses the heading once the next update is on screen. */
  headingNext(): void {
    this.target = HEADING;
  }

  /** Focuses the first control of a question once its problem is on screen. */
  problemNext(question: string): void {
    this.target = `input[name="${question}"]`;
  }

  /** Waits where the outcome will be told; from there it goes on to what comes, if it is still there. */
  waitForOutcome(): void {
    this.find('[role="status"]')?.focus();
  }

  hostUpdate(): void {
    this.held = this.active;
  }

  hostUpdated(): void {
    if (this.target) this.focus(this.target);
    if (this.held && !this.active?.matches(':not(:disabled)')) {
      this.find(`${HEADING}, [role="status"]`)?.focus({ preventScroll: true });
    }
  }

  focus(target = HEADING): void {
    const element = this.find(target);
    if (!element) return;
    this.target = undefined;
    const details = element.closest('details');
    if (details) details.open = true;
    // What is wrong stands above its control, maybe out of view.
    (this.find('.problem') ?? element).scrollIntoView?.({ block: 'nearest' });
    element.focus({ preventScroll: true });
  }

  /** What has the focus, or will have it once the visitor comes back to the window. */
  private get active(): Element | null | undefined {
    return (this.host.renderRoot as ShadowRoot | undefined)?.activeElement;
  }

  private find(selector: string): HTMLElement | null | undefined {
    return this.host.renderRoot?.querySelector<HTMLElement>(selector);
  }
}
