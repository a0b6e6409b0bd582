/**
 * Keeps where a visitor was, if the page asks for it: an unfinished quiz in the session storage of the
 * tab (`resume`), a finished one in a link that the visitor copies (`share`). In the link the answers
 * are in the fragment, which no server gets to see.
 */
import type { ReactiveController } from 'lit';
import { toJson } from '../definition/to-json.js';
import { type FormHost, type Place, placeFrom } from './form-controller.js';

export interface KeepHost extends Pick<FormHost, 'place' | 'addController'> {
  readonly resume: boolean;
  readonly share: boolean;
}

export class KeepController implements ReactiveController {
  private key: string | undefined;
  private readonly host: KeepHost;

  constructor(host: KeepHost) {
    this.host = host;
    host.addController(this);
  }

  /** Where the visitor of this quiz was; a link that brought them here goes first, and is used up. */
  takeUp(quiz: string): Place | undefined {
    const key = (this.key = `treatment-quiz:${quiz}`);
    const { share, resume } = this.host;
    const [page, kept] = location.href.split(`#${key}=`);
    try {
      if (share && kept !== undefined) {
        // On a screen or in a history the answers would be seen by others.
        history.replaceState(history.state, '', page);
        return placeFrom(atob(kept));
      }
      if (resume) return placeFrom(sessionStorage.getItem(key));
    } catch {
      // Storage may be blocked, and a link cut off: then there is nothing to take up.
    }
    return undefined;
  }

  /** A link to this result. */
  link(): string {
    return `${location.href.split('#')[0]}#${this.key}=${btoa(toJson(this.host.place))}`;
  }

  hostUpdated(): void {
    const { key, host } = this;
    const { place, resume } = host;
    if (!key || !resume || !place) return;
    const isUnfinished = place.step !== null && Object.keys(place.answers).length;
    try {
      if (isUnfinished) sessionStorage.setItem(key, toJson(place));
      else sessionStorage.removeItem(key);
    } catch {
      // Storage may be blocked or full: then nothing is kept.
    }
  }
}
