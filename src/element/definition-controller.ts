/**
 * Finds the definition of a quiz: the `definition` property, else `src`, else an inline script,
 * else the built-in quiz. The last wish wins; an answer to an earlier one is ignored.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultQuiz } from '../default-quiz/default-quiz.js';
import { type DefinitionIssue, QuizDefinitionError } from '../definition/definition-error.js';
import { readDefinition } from '../definition/parse-definition.js';
import type { Quiz } from '../definition/schema.js';
import { fetchDefinition, FetchProblem, parseJson } from './fetch-definition.js';

/** How long nothing stands there before the visitor is told that something is loading. */
const QUIET_MS = 400;

const INLINE = 'script[type="application/json"]';

export type Definition =
  /** `isSlow` once loading deserves a word. */
  { status: 'loading'; isSlow: boolean } | { status: 'ready'; quiz: Quiz } | { status: 'failed' };

export interface DefinitionHost extends ReactiveControllerHost, HTMLElement {
  definition: unknown;
  src: string;
  handleQuiz(quiz: Quiz): void;
  handleIssues(issues: readonly DefinitionIssue[]): void;
  handleWarnings(issues: readonly DefinitionIssue[]): void;
}

export class DefinitionController implements ReactiveController {
  state: Definition = { status: 'loading', isSlow: true };
  private abandon = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer: MutationObserver;
  /** What the current state came from, so that only a real change starts over. */
  private used: unknown;
  private readonly host: DefinitionHost;

  constructor(host: DefinitionHost) {
    this.host = host;
    this.observer = new MutationObserver(() => this.find());
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.find);
    this.host.requestUpdate();
  }

  /** Only now have all properties arrived that were set together. */
  hostUpdate(): void {
    this.find();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.find);
    if (this.state.status === 'loading') {
      this.stopLoading();
      this.used = undefined;
    }
  }

  /** Looks for the definition again, and starts it if it is another one than before. */
  readonly find = (): void => {
    const { definition, src } = this.host;
    const inline = this.host.querySelector(INLINE)?.textContent;
    const given = definition ?? (src || inline) ?? undefined;
    // While the page is being parsed, an inline definition may still be on its way, or half there.
    if (!(definition ?? src) && document.readyState === 'loading') return;
    if (this.used === (given ?? defaultQuiz)) return;
    this.used = given ?? defaultQuiz;
    this.stopLoading();
    if (given === undefined) this.ready(defaultQuiz);
    else if (given === definition) this.check(() => definition, 'definition');
    else if (src) void this.load(src);
    else this.check(() => parseJson(inline!, ''), 'the inline definition');
  };

  /** Loads `src` once more. */
  readonly retry = (): void => {
    this.used = undefined;
    this.find();
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
      this.host.handleWarnings(warnings);
    } catch (error) {
      this.fail(error, path);
    }
  }

  private ready(quiz: Quiz): void {
    this.stopLoading();
    this.show({ status: 'ready', quiz });
    this.host.handleQuiz(quiz);
  }

  private fail(error: unknown, path: string): void {
    this.stopLoading();
    this.show({ status: 'failed' });
    const message = error instanceof FetchProblem ? error.message : String(error);
    this.host.handleIssues(
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
