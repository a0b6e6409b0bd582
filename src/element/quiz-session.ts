/**
 * One visitor's session: which quiz, in which language, with which answers.
 *
 * Owns the controllers that load the definition, resolve the language, hold the answers and keep
 * progress, and connects them. The element renders what it exposes.
 */
import type { Quiz } from '../definition/schema.js';
import type { Answers } from '../engine/answers.js';
import type { QuizState } from '../engine/quiz-state.js';
import type { Recommendation } from '../engine/recommendation.js';
import type { Trail } from '../engine/trail.js';
import type { QuizAction } from '../engine/transition.js';
import { QuizReadyEvent } from '../events/quiz-ready-event.js';
import type { Messages } from '../i18n/messages.js';
import { type DefinitionHost, DefinitionController } from './definition-controller.js';
import { LanguageController } from './language-controller.js';
import { type PersistenceHost, PersistenceController } from './persistence-controller.js';
import { type Direction, QuizController } from './quiz-controller.js';
import { reportErrors, reportWarnings } from './report-issues.js';
import type { SavedProgress } from './saved-progress.js';

/** What the element shows; a step or the result only once there is a state to render. */
export type Screen = 'loading' | 'failed' | 'step' | 'result';

/** The element, as a session sees it. */
export interface SessionHost extends DefinitionHost, PersistenceHost {
  readonly hasUpdated: boolean;
}

interface Listener {
  /** Another screen is shown. */
  onMove(): void;
  /** The visitor cannot continue because of this question. */
  onProblem(question: string): void;
  /** All texts have changed. */
  onLanguage(): void;
}

/** Everything about one visit that is not drawing. */
export class QuizSession {
  readonly language: LanguageController;
  /** Where the last move led. */
  direction: Direction | undefined;
  private readonly loader: DefinitionController;
  private readonly run: QuizController;
  private readonly persistence: PersistenceController;
  private readonly host: SessionHost;
  private readonly listener: Listener;

  constructor(host: SessionHost, listener: Listener) {
    this.host = host;
    this.listener = listener;
    this.language = new LanguageController(host, () => this.changeLanguage());
    this.run = new QuizController({
      getMessages: () => this.messages,
      requestUpdate: () => host.requestUpdate(),
      dispatchEvent: (event) => void host.dispatchEvent(event),
      onMove: (direction) => {
        this.direction = direction;
        listener.onMove();
      },
      onProblem: (question) => listener.onProblem(question),
    });
    this.loader = new DefinitionController(host, {
      onQuiz: (quiz) => this.start(quiz),
      onErrors: (issues) => reportErrors(host, issues),
      onWarnings: (issues) => reportWarnings(host, issues),
    });
    this.persistence = new PersistenceController(host, () => this.progress);
  }

  get screen(): Screen {
    const { status } = this.loader.state;
    if (status !== 'ready') return status;
    if (!this.run.state) return 'failed';
    return this.run.state.step === null ? 'result' : 'step';
  }

  /** Whether loading takes long enough for a message. */
  get isSlow(): boolean {
    return this.loader.state.status === 'loading' && this.loader.state.isSlow;
  }

  get messages(): Messages {
    return this.language.messages;
  }

  get quiz(): Quiz | undefined {
    return this.run.quiz;
  }

  get state(): QuizState | undefined {
    return this.run.state;
  }

  get trail(): Trail | undefined {
    return this.run.trail;
  }

  get answers(): Answers {
    return this.run.answers;
  }

  get recommendation(): Recommendation | null {
    return this.run.recommendation;
  }

  /** What can be kept of this session. */
  get progress(): SavedProgress | undefined {
    const { state } = this.run;
    return state && { answers: state.answers, step: state.step };
  }

  dispatch(action: QuizAction): void {
    this.run.dispatch(action);
  }

  /** Restarts with these answers, meant for the definition set last. */
  prefill(answers: Answers): void {
    if (this.host.hasUpdated) this.loader.resolve();
    reportErrors(this.host, this.run.prefill(answers));
  }

  restore(progress: SavedProgress): void {
    this.run.restore(progress);
  }

  /** Loads `src` again. */
  retry(): void {
    this.loader.retry();
  }

  /** A link to the result. */
  link(): string {
    return this.persistence.link();
  }

  /** Resolves the language again and continues in it. */
  changeLanguage(): void {
    const { state } = this.loader;
    const translated = this.language.resolve(state.status === 'ready' ? state.quiz : undefined);
    if (translated) this.run.reword(translated.quiz);
    reportErrors(this.host, translated?.issues ?? []);
    this.listener.onLanguage();
    this.host.requestUpdate();
  }

  private start(quiz: Quiz): void {
    const translated = this.language.resolve(quiz);
    reportErrors(this.host, [...translated.issues, ...this.run.start(translated.quiz)]);
    const { id, version, locale } = translated.quiz;
    const progress = this.persistence.restore(id);
    if (progress) this.run.restore(progress);
    const ready = new QuizReadyEvent({ quiz: { id, version, locale } });
    void this.host.updateComplete.then(() => this.host.dispatchEvent(ready));
  }
}
