/**
 * What the widget is to the form around it: a field whose value is the recommendation as JSON, and
 * to style sheets: a custom state for the screen it shows.
 */
import type { ReactiveController } from 'lit';
import { toJson } from '../definition/to-json.js';
import type { QuizState } from '../engine/quiz-state.js';
import type { Messages } from '../i18n/messages.js';
import type { Recommendation } from '../engine/recommendation.js';

export type Screen = 'loading' | 'failed' | 'step' | 'result';

/** Where a visitor was: what a browser keeps for the way back to this page. */
export type Place = Pick<QuizState, 'answers' | 'step'>;

/** jsdom, in which some apps are tested, implements neither custom states nor form values. */
type Internals = Omit<ElementInternals, 'states' | 'setFormValue' | 'setValidity'> &
  Partial<Pick<ElementInternals, 'states' | 'setFormValue' | 'setValidity'>>;

export interface FormHost extends HTMLElement {
  readonly internals: Internals;
  readonly name: string;
  readonly required: boolean;
  readonly recommendation: Recommendation | null;
  readonly screen: Screen;
  readonly place: Place | undefined;
  readonly messages: Messages;
  addController(controller: ReactiveController): void;
}

export class FormController implements ReactiveController {
  private readonly host: FormHost;

  constructor(host: FormHost) {
    this.host = host;
    host.addController(this);
    // Before the page hears of it, which may submit the form at once.
    host.addEventListener('recommendation', () => this.hostUpdated(), true);
    // A label presses the field itself, never something in it.
    host.addEventListener('click', (event) => {
      if (event.composedPath()[0] === host) host.focus();
    });
  }

  hostUpdated(): void {
    const { host } = this;
    const { internals, screen, place } = host;
    // While an answer is being changed, the last recommendation is no longer the visitor's.
    const recommendation = screen === 'result' ? host.recommendation : null;
    internals.states?.clear();
    internals.states?.add(screen);
    // The browser keeps the answers for the way back only where the page asks for them: in a field
    // with a name. With no state of its own, it would keep the value.
    const kept = host.name && place ? toJson(place) : '';
    internals.setFormValue?.(recommendation && toJson(recommendation), kept);
    // A quiz that cannot be shown must not hold the form back for ever.
    const isMissing = host.required && !recommendation && screen !== 'failed';
    const anchor = host.shadowRoot?.querySelector<HTMLElement>('.primary') ?? undefined;
    internals.setValidity?.(
      isMissing ? { valueMissing: true } : {},
      host.messages.formRequired,
      anchor,
    );
  }
}

/** What `formStateRestoreCallback` brings, if it is what was kept. */
export function placeFrom(kept: unknown): Place | undefined {
  try {
    return JSON.parse(String(kept)) as Place;
  } catch {
    return undefined;
  }
}
