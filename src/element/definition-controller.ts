/**
 * Resolves the definition of a quiz: the `definition` property, else `src`, else an inline script, else
 * the built-in quiz. The latest one wins; a response to an earlier request is ignored.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultQuiz } from '../default-quiz/default-quiz.js';
import { type DefinitionIssue, QuizDefinitionError } from '../definition/definition-error.js';
import { readDefinition } from '../definition/parse-definition.js';
import type { Quiz } from '../definition/schema.js';
import { fetchDefinition, FetchProblem, parseJson } from './fetch-definition.js';

/** Milliseconds without a message before the visitor reads that something is loading. */
const QUIET_MS = 400;

const INLINE = 'script[type="application/json"]';

/** How far the definition is loaded. */
export type Definition =
  /** `isSlow` once loading deserves a message. */
  { status: 'loading'; isSlow: boolean } | { status: 'ready'; quiz: Quiz } | { status: 'failed' };

/** The element, as this controller sees it. */
export interface DefinitionHost extends ReactiveControllerHost, HTMLElement {
  readonly definition: unknown;
  readonly src: string;
}

interface Listener {
  onQuiz(quiz: Quiz): void;
  onErrors(issues: readonly DefinitionIssue[]): void;
  onWarnings(issues: readonly DefinitionIssue[]): void;
}

/** Keeps the quiz in step with the definition the page gives. */
export class DefinitionController implements ReactiveController {
  state: Definition = { status: 'loading', isSlow: true };
  private abandon = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer: MutationObserver;
  /** What the current state came from, so that only a real change restarts. */
  private used: unknown;
  private readonly host: DefinitionHost;
  private readonly listener: Listener;

  constructor(host: DefinitionHost, listener: Listener) {
    this.host = host;
    this.listener = listener;
    this.observer = new MutationObserver(() => this.resolve());
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.resolve);
    this.host.requestUpdate();
  }

  /** By now all properties that were set together have arrived. */
  hostUpdate(): void {
    this.resolve();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.resolve);
    if (this.state.status === 'loading') {
      this.stopLoading();
      this.used = undefined;
    }
  }

  /** Resolves the definition again, and starts it if it has changed. */
  readonly resolve = (): void => {
    const { definition, src } = this.host;
    const inline = this.host.querySelector(INLINE)?.textContent;
    const given = definition ?? (src || inline) ?? undefined;
    // While the page is being parsed, an inline definition may be missing or incomplete.
    if (!(definition ?? src) && document.readyState === 'loading') return;
    if (this.used === (given ?? defaultQuiz)) return;
    this.used = given ?? defaultQuiz;
    this.stopLoading();
    if (given === undefined) this.ready(defaultQuiz);
    else if (given === definition) this.check(() => definition, 'definition');
    else if (src) void this.load(src);
    else this.check(() => parseJson(inline!, ''), 'the inline definition');
  };

  /** Loads `src` again. */
  readonly retry = (): void => {
    this.used = undefined;
    this.resolve();
  };

  private async load(src: string): Promise<void> {
    const abandon = (this.abandon = new AbortController());
    this.show({ status: 'loading', isSlow: false });
    this.timer = setTimeout(() => this.show({ status: 'loading', isSlow: true }), QUIET_MS);
    try {
      const definition = await fetchDefinition(src, this.host.baseURI, abandon.signal);
      if (!abandon.signal.aborted) this.check(() => definition, 'src');
    } catch (error) {
      if (!abandon.signal.aborted) this.fail(error, 'src');
    }
  }

  private check(read: () => unknown, path: string): void {
    try {
      const { quiz, warnings } = readDefinition(read());
      this.ready(quiz);
      this.listener.onWarnings(warnings);
    } catch (error) {
      this.fail(error, path);
    }
  }

  private ready(quiz: Quiz): void {
    this.stopLoading();
    this.show({ status: 'ready', quiz });
    this.listener.onQuiz(quiz);
  }

  private fail(error: unknown, path: string): void {
    this.stopLoading();
    this.show({ status: 'failed' });
    const message = error instanceof FetchProblem ? error.message : String(error);
    this.listener.onErrors(
      error instanceof QuizDefinitionError ? error.issues : [{ path, message }],
    );
  }

  private stopLoading(): void {
    clearTimeout(this.timer);
    this.abandon.abort();
  }

  private show(state: Definition): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
