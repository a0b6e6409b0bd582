/**
 * Sets the form value (the recommendation as JSON), the validity, and a custom state for the screen.
 */
import type { ReactiveController } from 'lit';
import { toJson } from '../definition/to-json.js';
import type { QuizSession } from './quiz-session.js';

/** jsdom, in which some apps are tested, implements neither custom states nor form values. */
type Internals = Omit<ElementInternals, 'states' | 'setFormValue' | 'setValidity'> &
  Partial<Pick<ElementInternals, 'states' | 'setFormValue' | 'setValidity'>>;

/** The element, as this controller sees it. */
export interface FormHost extends HTMLElement {
  readonly internals: Internals;
  readonly name: string;
  readonly required: boolean;
  addController(controller: ReactiveController): void;
}

/** Keeps the form value and validity of the element. */
export class FormController implements ReactiveController {
  private readonly host: FormHost;
  private readonly session: QuizSession;

  constructor(host: FormHost, session: QuizSession) {
    this.host = host;
    this.session = session;
    host.addController(this);
    // Capturing, so that the value is set before a listener of the page submits the form.
    host.addEventListener('recommendation', () => this.hostUpdated(), true);
    // A label clicks the field itself, never something in it.
    host.addEventListener('click', (event) => {
      if (event.composedPath()[0] === host) host.focus();
    });
  }

  hostUpdated(): void {
    const { host, session } = this;
    const { internals } = host;
    const { screen, progress, messages } = session;
    // While an answer is being changed, the last recommendation is no longer the visitor's.
    const recommendation = screen === 'result' ? session.recommendation : null;
    internals.states?.clear();
    internals.states?.add(screen);
    // The browser keeps the answers for Back only for a field with a name. Without an explicit state
    // it would keep the value.
    const kept = host.name && progress ? toJson(progress) : '';
    internals.setFormValue?.(recommendation && toJson(recommendation), kept);
    // A quiz that cannot be shown must not hold the form back for ever.
    const isMissing = host.required && !recommendation && screen !== 'failed';
    const anchor = host.shadowRoot?.querySelector<HTMLElement>('.primary') ?? undefined;
    internals.setValidity?.(isMissing ? { valueMissing: true } : {}, messages.formRequired, anchor);
  }
}
