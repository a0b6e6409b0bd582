import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DefinitionIssue } from '../definition/definition-error.js';
import type { Quiz } from '../definition/schema.js';
import type { Answers } from '../engine/answers.js';
import { holds } from '../engine/condition.js';
import type { QuizState } from '../engine/quiz-state.js';
import type { Recommendation } from '../engine/recommendation.js';
import { trail } from '../engine/trail.js';
import type { QuizEffect } from '../engine/transition.js';
import type { TreatmentQuizEventMap } from '../events/event-map.js';
import { QuizActionEvent, type QuizActionDetail } from '../events/quiz-action-event.js';
import { QuizErrorEvent } from '../events/quiz-error-event.js';
import { QuizReadyEvent } from '../events/quiz-ready-event.js';
import { english } from '../i18n/en.js';
import type { Messages } from '../i18n/messages.js';
import { quizStyles } from '../styles/quiz.styles.js';
import { failureView, loadingView } from '../views/failure-view.js';
import type { HeadingLevel } from '../views/heading.js';
import { resultView } from '../views/result/result-view.js';
import { summaryText } from '../views/result/summary.js';
import { stepView } from '../views/step-view.js';
import { ChoiceIntent } from './auto-advance.js';
import { bookingLink, isBookingUrl } from './booking-link.js';
import { DefinitionController, type DefinitionHost } from './definition-controller.js';
import { FocusController } from './focus-controller.js';
import { HeightController } from './height-controller.js';
import { copyAnswers, QuizController, type QuizHost } from './quiz-controller.js';

/** Container width, in px, from which every group of options is shown open. */
const ROOMY = 560;

/**
 * A short questionnaire about skin goals that ends in treatments worth asking a clinic about.
 *
 * @tag treatment-quiz
 * @slot - Shown until the quiz works, or when it cannot.
 * @slot intro - Words of welcome above the first step, instead of the quiz's own.
 * @slot result-actions - The clinic's own form or button on the result.
 * @slot disclaimer - Small print at the end of the result.
 * @fires {RecommendationEvent} recommendation - When the last answer settles which treatments fit.
 * @fires {QuizReadyEvent} quiz-ready - When a quiz is loaded and its first question is on screen.
 * @fires {QuizStartEvent} quiz-start - With the first answer of a run.
 * @fires {QuizStepEvent} quiz-step - When another step comes on screen.
 * @fires {QuizAnswerEvent} quiz-answer - When an option is chosen or unchosen.
 * @fires {QuizRestartEvent} quiz-restart - When the answers are cleared.
 * @fires {QuizActionEvent} quiz-action - When a button of the result is pressed; cancelable.
 * @fires {QuizErrorEvent} quiz-error - When what the author gave cannot be used.
 * @cssstate step - A step is on screen.
 * @cssstate result - The result is on screen.
 * @cssstate loading - A definition is on its way.
 * @cssstate failed - No quiz can be shown.
 */
export class TreatmentQuiz extends LitElement implements QuizHost, DefinitionHost {
  static readonly formAssociated = true;
  /** @internal */
  static override readonly styles = quizStyles;

  /** The quiz as an object; wins over `src`. Default `null`: the built-in quiz. */
  @property({ attribute: false }) definition: unknown = null;
  /** URL of a definition. */
  @property() src = '';
  /** Where "Book a consultation" leads; `{treatment}` becomes the first treatment's id. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';
  /** Level of the widget's main heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `light` or `dark`; by default that of the page. */
  @property({ attribute: 'color-scheme', reflect: true }) colorScheme = '';
  /** Goes on by itself once a step's only question is answered by pointer, Space or Enter. */
  @property({ type: Boolean, attribute: 'auto-advance' }) autoAdvance = false;
  /** Name of the form field. */
  @property({ reflect: true }) name = '';
  /** Blocks submission of the form until the quiz is done. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Whether nothing can be answered for now. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private isFormDisabled = false;
  @state() private copied: 'copied' | { failed: string } | undefined;
  /** @internal */
  readonly messages: Messages = english;
  private direction: 'forward' | 'back' | undefined;
  private readonly internals = this.attachInternals();
  private readonly quiz = new QuizController(this);
  private readonly loader = new DefinitionController(this);
  private readonly focuser = new FocusController(this);
  private readonly intent = new ChoiceIntent();

  constructor() {
    super();
    new HeightController(this);
  }

  /** A copy of the answers by question id. Setting it starts over with these filled in. */
  get answers(): Record<string, string | string[]> {
    return copyAnswers(this.quiz.answers);
  }

  set answers(answers: Answers) {
    this.report('answers', this.quiz.prefill(answers));
  }

  /** The latest recommendation, or `null` before the quiz is done. */
  get recommendation(): Recommendation | null {
    return structuredClone(this.quiz.recommendation);
  }

  /** The form this belongs to, if any. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Goes to the step before; from the result to the last step. */
  goBack(): void {
    this.direction = 'back';
    this.quiz.dispatch({ type: 'back' });
  }

  /** Clears every answer and begins again. */
  restart(): void {
    this.direction = 'back';
    this.quiz.dispatch({ type: 'restart' });
  }

  /** Focuses the heading of what is on screen. */
  override focus(): void {
    this.focuser.focus();
  }

  override addEventListener<Type extends keyof TreatmentQuizEventMap>(
    type: Type,
    listener: (this: TreatmentQuiz, event: TreatmentQuizEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListener, options);
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isFormDisabled = isDisabled;
  }

  /** @internal */
  formResetCallback(): void {
    this.quiz.prefill({});
  }

  /** @internal */
  formStateRestoreCallback(saved: string): void {
    try {
      this.quiz.resume(JSON.parse(saved) as QuizState);
    } catch {
      // A saved state from another quiz or version is simply not taken up.
    }
  }

  /** @internal */
  handleQuiz(quiz: Quiz): void {
    this.quiz.start(quiz);
    const { id, version, locale } = quiz;
    void this.updateComplete.then(() =>
      this.dispatchEvent(new QuizReadyEvent({ quiz: { id, version, locale } })),
    );
  }

  /** @internal Tells the author: once in the console, once as an event. */
  handleIssues(issues: readonly DefinitionIssue[]): void {
    console.error(
      issues.map(({ path, message }) => `treatment-quiz: ${path} ${message}`).join('\n'),
    );
    void this.updateComplete.then(() => this.dispatchEvent(new QuizErrorEvent({ issues })));
  }

  /** @internal */
  handleEffects(effects: readonly QuizEffect[]): void {
    for (const effect of effects) {
      if (effect.type === 'problem') this.focuser.problemNext(effect.question);
    }
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition') || changed.has('src')) this.loader.find();
    if (changed.has('bookingUrl') && this.bookingUrl) {
      const problem = `is ${JSON.stringify(this.bookingUrl)}, but should be an https:, http:, tel:, mailto: or relative address.`;
      this.report('booking-url', isBookingUrl(this.bookingUrl, this.baseURI) ? [] : [problem]);
    }
  }

  /** @internal */
  protected override updated(): void {
    this.updateStates();
    this.updateFormValue();
  }

  private updateStates(): void {
    const { states } = this.internals;
    const { status } = this.loader.state;
    const screen = status !== 'ready' ? status : this.quiz.state?.step === null ? 'result' : 'step';
    for (const each of ['loading', 'failed', 'step', 'result']) {
      if (each === screen) states.add(each);
      else states.delete(each);
    }
  }

  private updateFormValue(): void {
    const { state, recommendation } = this.quiz;
    const value = recommendation && JSON.stringify(recommendation);
    this.internals.setFormValue(value, JSON.stringify(state ?? null));
    const anchor = this.renderRoot.querySelector<HTMLElement>('.primary') ?? undefined;
    if (this.required && !recommendation) {
      this.internals.setValidity({ valueMissing: true }, this.messages.formRequired, anchor);
    } else this.internals.setValidity({});
  }

  private report(path: string, messages: readonly string[]): void {
    if (messages.length) this.handleIssues(messages.map((message) => ({ path, message })));
  }

  private get isDisabled(): boolean {
    return this.disabled || this.isFormDisabled;
  }

  private handleChoice(question: string, option: string, chosen: boolean): void {
    const { quiz, state } = this.quiz;
    const step = state?.step;
    if (!quiz || !step || this.isDisabled) return this.requestUpdate();
    this.quiz.dispatch({ type: 'choose', step, question, option, chosen });
    const asked = trail(quiz, this.quiz.answers).steps.find((each) => each.step.id === step);
    if (this.autoAdvance && asked && this.intent.settles(asked)) this.handleContinue(step);
  }

  private handleContinue(step: string): void {
    if (this.isDisabled) return;
    this.direction = 'forward';
    this.moving(() => this.quiz.dispatch({ type: 'continue', step }));
  }

  private handleBack(): void {
    if (!this.isDisabled) this.moving(() => this.goBack());
  }

  private handleChange(question: string): void {
    if (this.isDisabled) return;
    this.direction = 'back';
    this.moving(() => this.quiz.dispatch({ type: 'change', question }));
  }

  private handleAction(action: QuizActionDetail['action'], act?: () => void): boolean {
    if (this.isDisabled) return false;
    const isAllowed = this.dispatchEvent(new QuizActionEvent({ action }));
    if (isAllowed) act?.();
    return isAllowed;
  }

  /** Performs an act of the visitor; if it changes the screen, focus follows. */
  private moving(act: () => void): void {
    const before = this.quiz.state?.step;
    act();
    this.copied = undefined;
    if (this.quiz.state?.step !== before) this.focuser.headingNext();
  }

  private async copySummary(): Promise<void> {
    const { quiz, recommendation, answers } = this.quiz;
    if (!quiz || !recommendation) return;
    const text = summaryText(quiz, recommendation, trail(quiz, answers), this.messages);
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'copied';
    } catch {
      this.copied = { failed: text };
    }
  }

  private get level(): HeadingLevel {
    const { headingLevel } = this;
    return ([1, 2, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : 2) as HeadingLevel;
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { loader, messages } = this;
    const hasFallback = [...this.childNodes].some(isFallback);
    if (loader.state.status === 'loading') {
      return loadingView(messages, hasFallback, loader.state.isSlow);
    }
    if (loader.state.status === 'failed') {
      const onRetry = loader.state.canRetry ? loader.retry : undefined;
      return failureView({ messages, hasFallback, onRetry });
    }
    const { quiz, state } = this.quiz;
    if (!quiz || !state) return html``;
    return html`<div
      class="quiz"
      part="quiz"
      role="group"
      aria-label=${quiz.title}
      lang=${quiz.locale}
    >
      <fieldset class="all" role="presentation" ?disabled=${this.isDisabled}>
        ${state.step === null ? this.renderResult(quiz) : this.renderStep(quiz, state, state.step)}
      </fieldset>
    </div>`;
  }

  private renderStep(quiz: Quiz, state: QuizState, step: string): TemplateResult | typeof nothing {
    const { steps } = trail(quiz, state.answers);
    const index = steps.findIndex((each) => each.step.id === step);
    const asked = steps[index];
    const progress = this.quiz.progress;
    if (!asked || !progress) return nothing;
    const isFirst = index === 0;
    const texts = [quiz.intro ?? '', quiz.eligibility ?? ''].filter(Boolean);
    return html`<div @pointerdown=${this.intent.handlePointer} @keydown=${this.intent.handleKey}>
      ${stepView({
        asked,
        progress,
        messages: this.messages,
        level: this.level,
        isWide: this.clientWidth >= ROOMY,
        problemsShown: state.problemsShown,
        isLast: index === steps.length - 1,
        intro: isFirst ? { title: quiz.title, texts } : undefined,
        direction: this.direction,
        onChoose: (question, option, chosen) => this.handleChoice(question, option, chosen),
        onContinue: ({ detail }) => {
          // The second click of a double click lands on the next step's button.
          if (detail < 2) this.handleContinue(step);
        },
        onBack: isFirst && !state.reviewing ? undefined : () => this.handleBack(),
      })}
    </div>`;
  }

  private renderResult(quiz: Quiz): TemplateResult | typeof nothing {
    const { recommendation, answers } = this.quiz;
    if (!recommendation) return nothing;
    const walked = trail(quiz, answers);
    return resultView({
      quiz,
      recommendation,
      trail: walked,
      messages: this.messages,
      level: this.level,
      notes: (quiz.result?.notes ?? [])
        .filter(({ when }) => holds(when, walked.knowledge))
        .map(({ text }) => text),
      bookingUrl: bookingLink(this.bookingUrl, this.baseURI, recommendation.treatments[0]?.id),
      copied: this.copied,
      onBack: () => this.handleBack(),
      onChange: (question) => this.handleChange(question),
      onBook: (event) => {
        if (!this.handleAction('book')) event.preventDefault();
      },
      onCopy: () => this.handleAction('copy', () => void this.copySummary()),
      onClear: () => this.handleAction('clear', () => this.moving(() => this.restart())),
    });
  }
}

/** Whether a child is content for the default slot, not a definition or white space. */
const isFallback = (node: Node) =>
  node instanceof Element
    ? !node.slot && node.localName !== 'script'
    : Boolean(node.textContent?.trim());
