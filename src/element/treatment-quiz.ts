import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Quiz } from '../definition/schema.js';
import type { Answers } from '../engine/answers.js';
import type { Recommendation } from '../engine/recommendation.js';
import type { TreatmentQuizEventMap } from '../events/event-map.js';
import { addLocale } from '../i18n/locales.js';
import type { Messages } from '../i18n/messages.js';
import { failureView, loadingView } from '../views/failure-view.js';
import { headingLevel } from '../views/heading.js';
import { markForeign } from '../views/mark-foreign.js';
import { ROOMY } from '../views/step-view.js';
import { quizStyles } from '../styles/quiz.styles.js';
import { version } from '../version.js';
import { bookingLink, bookingProblem } from './booking-link.js';
import { isFallback } from './fallback.js';
import { FocusController } from './focus-controller.js';
import { FormController } from './form-controller.js';
import { FormElement } from './form-element.js';
import { QuizSession } from './quiz-session.js';
import { reportErrors } from './report-issues.js';
import { parseProgress } from './saved-progress.js';
import { screenView } from './screens.js';
import { UserActions } from './user-actions.js';

/**
 * A short questionnaire about skin goals that ends in treatments worth asking a clinic about.
 *
 * @tag treatment-quiz
 * @slot - Shown until the quiz works, or when it cannot.
 * @slot intro - Replaces the introduction above the first step.
 * @slot result-actions - Your own form or button on the result. Not shown to visitors under 18 or who should see a doctor soon.
 * @slot disclaimer - Small print at the end of the result.
 * @fires {RecommendationEvent} recommendation - The visitor reaches the result.
 * @fires {QuizReadyEvent} quiz-ready - A quiz is loaded and its first question is on screen.
 * @fires {QuizStartEvent} quiz-start - The visitor gives the first answer.
 * @fires {QuizStepEvent} quiz-step - Another step appears, forward or back.
 * @fires {QuizAnswerEvent} quiz-answer - An option is chosen or cleared.
 * @fires {QuizRestartEvent} quiz-restart - The answers are cleared.
 * @fires {QuizActionEvent} quiz-action - A button of the result is pressed; cancelable.
 * @fires {QuizErrorEvent} quiz-error - Something the author provided cannot be used, or a review has expired.
 * @csspart quiz - The frame around everything.
 * @csspart heading - Every heading.
 * @csspart loading - While a definition loads.
 * @csspart failure - When no quiz can be shown.
 * @csspart header - The top line of a step or result.
 * @csspart back - The button that goes back.
 * @csspart restart - The button that starts again.
 * @csspart count - "Question 2 of 9".
 * @csspart progress - The progress line.
 * @csspart intro - The introduction above the first step.
 * @csspart step - One step.
 * @csspart question - One question.
 * @csspart option - One option.
 * @csspart error - What is missing in an answer.
 * @csspart actions - The foot of a step.
 * @csspart continue - The button that continues.
 * @csspart result - The whole result.
 * @csspart notice - One panel of advice.
 * @csspart suggestions - All suggestions.
 * @csspart suggestion - One suggested treatment.
 * @csspart evidence - How strong the evidence is.
 * @csspart figures - Sessions, gaps and other figures.
 * @csspart plan - The plan as a drawn table.
 * @csspart time - The disclosure around the plan.
 * @csspart note - A note about the figures.
 * @csspart caution - One caution.
 * @csspart about - What the treatment is and what to expect.
 * @csspart offer - The clinic's price, page and booking link.
 * @csspart compare - The comparison of suggestions.
 * @csspart later - Postponed treatments.
 * @csspart left-out - Treatments left out.
 * @csspart what-if - What would change the result.
 * @csspart limits - What to keep in mind.
 * @csspart next-step - What to do next.
 * @csspart book - The booking link.
 * @csspart share - The button that copies the link.
 * @csspart clear - The button that clears the answers.
 * @csspart answers - The list of answers.
 * @csspart sources - The sources.
 * @csspart disclaimer - Around the slot of that name.
 * @cssstate step - A step is on screen.
 * @cssstate result - The result is on screen.
 * @cssstate loading - A definition is loading.
 * @cssstate failed - No quiz can be shown.
 */
export class TreatmentQuiz extends FormElement {
  /** Version of the package. */
  static readonly version = version;
  /** @internal */
  static override readonly styles = quizStyles;

  /** Registers messages, or a translation of a quiz, for every quiz on the page; the latest wins. */
  static readonly addLocale = addLocale;

  /** The definition as an object; wins over `src`. Without either the built-in quiz is used. */
  @property({ attribute: false }) definition: unknown = null;
  /** URL of a definition: `https:`, `http:` or relative to the page. */
  @property() src = '';
  /** Language tag, such as `es` or `pt-BR`. By default that of the nearest ancestor, else of the quiz. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Target of "Book a consultation"; `{treatment}` becomes the id of the first treatment. Without it there is no such button. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';
  /** Level of the main heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `light` or `dark`. By default that of the page. */
  @property({ attribute: 'color-scheme', reflect: true, useDefault: true }) colorScheme = '';
  /** Continues once a step's only question is answered by pointer, Space or Enter; never on arrow keys. */
  @property({ type: Boolean, attribute: 'auto-advance' }) autoAdvance = false;
  /** Keeps an unfinished quiz in session storage, so that a reload loses nothing. */
  @property({ type: Boolean }) resume = false;
  /** Offers a link to the result, with the answers in its fragment. */
  @property({ type: Boolean }) share = false;
  /** Name of the form field. */
  @property({ reflect: true, useDefault: true }) name = '';
  /** Blocks submission of the form until the quiz is done. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Disables every control. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** A copy of the answers by question id. Setting it restarts with these filled in; unknown ids are dropped and reported. */
  get answers(): Record<string, string | string[]> {
    return structuredClone(this.session.answers) as Record<string, string | string[]>;
  }

  set answers(answers: Answers) {
    this.session.prefill(answers);
  }

  /** A copy of the latest recommendation, or `null`. */
  get recommendation(): Recommendation | null {
    return structuredClone(this.session.recommendation);
  }

  /** A copy of the quiz on screen, in the language shown, or `null`. */
  get quiz(): Quiz | null {
    return structuredClone(this.session.quiz ?? null);
  }

  /** The messages of the widget, in the language shown. */
  get messages(): Messages {
    return this.session.messages;
  }

  private readonly focuser = new FocusController(this);
  private readonly session = new QuizSession(this, {
    onMove: () => this.handleMove(),
    onProblem: (question) => this.focuser.problemNext(question),
    onLanguage: () => this.actions.releaseHeight(),
  });
  private readonly actions = new UserActions(this, this.session);

  constructor() {
    super();
    new FormController(this, this.session);
    // Set before the class was known, they would hide the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'answers');
    if (early && Reflect.deleteProperty(this, 'answers')) this.answers = early.value as Answers;
  }

  /** Goes back one step; from the result to the last step. */
  goBack(): void {
    this.session.dispatch({ type: 'back' });
  }

  /** Clears every answer and starts again. */
  restart(): void {
    this.session.dispatch({ type: 'restart' });
  }

  /** Focuses the heading of what is on screen. */
  override focus(): void {
    this.focuser.focus();
  }

  /** @internal */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.session.prefill({});
  }

  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    const progress = parseProgress(state);
    if (progress) this.session.restore(progress);
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('lang')) this.session.changeLanguage();
    if (changed.has('bookingUrl')) {
      const message = bookingProblem(this.bookingUrl, this.baseURI);
      reportErrors(this, message ? [{ path: 'booking-url', message }] : []);
    }
  }

  private handleMove(): void {
    this.actions.copied = undefined;
    this.focuser.headingNext();
  }

  private readonly handleRetry = (): void => {
    this.focuser.waitForOutcome();
    this.session.retry();
  };

  /** @internal */
  protected override render(): TemplateResult {
    const { screen, language } = this.session;
    const isReady = screen === 'step' || screen === 'result';
    if (!isReady && [...this.childNodes].some(isFallback)) return html`<slot></slot>`;
    return html`<div class="frame" lang=${language.lang} dir=${language.direction ?? nothing}>
      ${markForeign(isReady ? this.renderQuiz() : this.renderStatus(), language.foreign)}
    </div>`;
  }

  private renderStatus(): TemplateResult {
    const { screen, isSlow, messages } = this.session;
    if (screen === 'loading') return loadingView(messages, isSlow);
    return failureView(messages, this.src ? this.handleRetry : undefined);
  }

  private renderQuiz(): TemplateResult {
    const { session, actions } = this;
    const { quiz, state, trail, messages } = session;
    const labels = [...this.labels].map((label) => label.textContent).join(' ');
    return html`<div
      class="quiz"
      part="quiz"
      role="group"
      aria-label=${labels || quiz!.title}
      @mousedown=${actions.guard}
      @click=${actions.guard}
    >
      <fieldset role="presentation" ?disabled=${actions.isDisabled}>
        ${screenView({
          quiz: quiz!,
          state: state!,
          trail: trail!,
          session,
          actions,
          messages,
          level: headingLevel(this.headingLevel),
          hasRoom: () => (this.renderRoot.firstElementChild ?? this).clientWidth >= ROOMY,
          direction: session.direction,
          canRestart: this.resume,
          link: this.share ? () => session.link() : undefined,
          bookingUrl: (treatment) => bookingLink(this.bookingUrl, this.baseURI, treatment),
        })}
      </fieldset>
    </div>`;
  }
}

/** Listeners typed for this element's own events. */
export interface TreatmentQuiz {
  addEventListener<Type extends keyof TreatmentQuizEventMap>(
    type: Type,
    listener: (this: this, event: TreatmentQuizEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof TreatmentQuizEventMap>(
    type: Type,
    listener: (this: this, event: TreatmentQuizEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}
