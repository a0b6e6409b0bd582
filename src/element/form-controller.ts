/**
 * What the widget is to the form around it: a field whose value is the recommendation as JSON, and
 * to style sheets: a custom state for the screen it shows.
 */
import type { ReactiveController } from 'lit';
import { toJson } from '../definition/to-json.js';
import type { Messages } from '../i18n/messages.js';
import type { Recommendation } from '../engine/recommendation.js';

export type Screen = 'loading' | 'failed' | 'step' | 'result';

export interface FormHost extends HTMLElement {
  readonly required: boolean;
  readonly recommendation: Recommendation | null;
  readonly screen: Screen;
  readonly messages: Messages;
  addController(controller: ReactiveController): void;
}

export class FormController implements ReactiveController {
  private readonly internals: ElementInternals;
  private readonly host: FormHost;

  constructor(host: FormHost) {
    this.host = host;
    this.internals = host.attachInternals();
    host.addController(this);
    // Before the page hears of it, which may submit the form at once.
    host.addEventListener('recommendation', () => this.hostUpdated(), true);
  }

  hostUpdated(): void {
    const { internals, host } = this;
    const { screen } = host;
    // While an answer is being changed, the last recommendation is no longer the visitor's.
    const recommendation = screen === 'result' ? host.recommendation : null;
    internals.states.clear();
    internals.states.add(screen);
    // With no state of its own, the browser would keep the answers in its session history.
    internals.setFormValue(recommendation && toJson(recommendation), '');
    // A quiz that cannot be shown must not hold the form back for ever.
    const isMissing = host.required && !recommendation && screen !== 'failed';
    const anchor = host.shadowRoot?.querySelector<HTMLElement>('.primary') ?? undefined;
    internals.setValidity(
      isMissing ? { valueMissing: true } : {},
      host.messages.formRequired,
      anchor,
    );
  }
}
