/**
 * Keeps a visitor's progress where the page asks for it: an unfinished quiz in the session storage of the
 * tab (`resume`), a finished one in a link that the visitor copies (`share`). The link has the answers
 * in its fragment, which browsers send to no server.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toJson } from '../definition/to-json.js';
import { parseProgress, type SavedProgress } from './saved-progress.js';

/** The element, as this controller sees it. */
export interface PersistenceHost extends ReactiveControllerHost {
  readonly resume: boolean;
  readonly share: boolean;
}

/** Keeps and restores progress: in session storage, and in a link. */
export class PersistenceController implements ReactiveController {
  private key: string | undefined;
  private readonly host: PersistenceHost;
  private readonly progress: () => SavedProgress | undefined;

  constructor(host: PersistenceHost, progress: () => SavedProgress | undefined) {
    this.host = host;
    this.progress = progress;
    host.addController(this);
  }

  /** The progress kept for this quiz. A link that the visitor followed wins, and is used only once. */
  restore(quiz: string): SavedProgress | undefined {
    const key = (this.key = `treatment-quiz:${quiz}`);
    const { share, resume } = this.host;
    const [page, shared] = location.href.split(`#${key}=`);
    try {
      if (share && shared !== undefined) {
        // On a screen or in a history others would see the answers.
        history.replaceState(history.state, '', page);
        return parseProgress(atob(shared));
      }
      if (resume) return parseProgress(sessionStorage.getItem(key));
    } catch {
      // Storage may be blocked, and a link may be cut off: start from the beginning.
    }
    return undefined;
  }

  /** A link to this result. */
  link(): string {
    return `${location.href.split('#')[0]}#${this.key}=${btoa(toJson(this.progress()))}`;
  }

  hostUpdated(): void {
    const { key } = this;
    const progress = this.progress();
    if (!key || !this.host.resume || !progress) return;
    const isUnfinished = progress.step !== null && Object.keys(progress.answers).length;
    try {
      if (isUnfinished) sessionStorage.setItem(key, toJson(progress));
      else sessionStorage.removeItem(key);
    } catch {
      // Storage may be blocked or full: keep nothing.
    }
  }
}
