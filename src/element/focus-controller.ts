/**
 * Moves focus after the screen has changed, and only then: never on load.
 *
 * On a new step or the result: to its heading. On a missing answer: to the first control of that
 * question, with the message in view. The page scrolls only when the target is out of view. Focus that
 * would be lost goes to the heading too, never back to the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element, as this controller sees it. */
export interface FocusHost extends ReactiveControllerHost {
  /** Missing until the host has been in a page. */
  readonly renderRoot?: HTMLElement | DocumentFragment;
}

const HEADING = '#step-heading';

/** Moves focus after a step, a problem or a retry. */
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

  /** Focuses the status message while something loads; from there focus follows to the next screen. */
  waitForOutcome(): void {
    this.query('[role="status"]')?.focus();
  }

  hostUpdate(): void {
    this.held = this.active;
  }

  hostUpdated(): void {
    if (this.target) this.focus(this.target);
    if (this.held && !this.active?.matches(':not(:disabled)')) {
      this.query(`${HEADING}, [role="status"]`)?.focus({ preventScroll: true });
    }
  }

  focus(target = HEADING): void {
    const element = this.query(target);
    if (!element) return;
    this.target = undefined;
    const details = element.closest('details');
    if (details) details.open = true;
    // The message is above its control and may be out of view.
    (this.query('.problem') ?? element).scrollIntoView?.({ block: 'nearest' });
    element.focus({ preventScroll: true });
  }

  /** What has the focus, or will have it once the visitor comes back to the window. */
  private get active(): Element | null | undefined {
    return (this.host.renderRoot as ShadowRoot | undefined)?.activeElement;
  }

  private query(selector: string): HTMLElement | null | undefined {
    return this.host.renderRoot?.querySelector<HTMLElement>(selector);
  }
}
