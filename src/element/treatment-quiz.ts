import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DefinitionIssue } from '../definition/definition-error.js';
import type { Quiz } from '../definition/schema.js';
import type { Answers } from '../engine/answers.js';
import type { Recommendation } from '../engine/recommendation.js';
import type { TreatmentQuizEventMap } from '../events/event-map.js';
import { QuizErrorEvent } from '../events/quiz-error-event.js';
import { QuizReadyEvent } from '../events/quiz-ready-event.js';
import { addLocale } from '../i18n/locales.js';
import type { Messages } from '../i18n/messages.js';
import { quizStyles } from '../styles/quiz.styles.js';
import { failureView, loadingView } from '../views/failure-view.js';
import { headingLevel } from '../views/heading.js';
import { markForeign } from '../views/mark-foreign.js';
import { version } from '../version.js';
import { ROOMY } from '../views/step-view.js';
import { bookingLink, bookingProblem } from './booking-link.js';
import { DefinitionController } from './definition-controller.js';
import { isFallback } from './fallback.js';
import { FocusController } from './focus-controller.js';
import { FormController, type Place, placeFrom, type Screen } from './form-controller.js';
import { FormElement } from './form-element.js';
import { KeepController } from './keep-controller.js';
import { LanguageController } from './language-controller.js';
import { QuizController } from './quiz-controller.js';
import { screenView } from './screens.js';
import { Visitor } from './visitor.js';

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

  private direction: 'forward' | 'backward' | undefined;
  private readonly language = new LanguageController(this);
  private readonly run = new QuizController(this);
  private readonly loader = new DefinitionController(this);
  private readonly keeper = new KeepController(this);
  private readonly focuser = new FocusController(this);
  private readonly visitor = new Visitor(this, this.run);

  constructor() {
    super();
    new FormController(this);
    // Set before the class was known, they would hide the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'answers');
    if (early && Reflect.deleteProperty(this, 'answers')) this.answers = early.value as Answers;
  }

  /** A copy of the answers by question id. Setting it restarts with these filled in; unknown ids are dropped and reported. */
  get answers(): Record<string, string | string[]> {
    return structuredClone(this.run.answers) as Record<string, string | string[]>;
  }

  set answers(answers: Answers) {
    // A definition set just before comes first: the answers are meant for that one.
    if (this.hasUpdated) this.loader.find();
    this.handleIssues(this.run.prefill(answers));
  }

  /** A copy of the latest recommendation, or `null`. */
  get recommendation(): Recommendation | null {
    return structuredClone(this.run.recommendation);
  }

  /** A copy of the quiz on screen, in the language shown, or `null`. */
  get quiz(): Quiz | null {
    return structuredClone(this.run.quiz ?? null);
  }

  /** Goes back one step; from the result to the last step. */
  goBack(): void {
    this.run.dispatch({ type: 'back' });
  }

  /** Clears every answer and starts again. */
  restart(): void {
    this.run.dispatch({ type: 'restart' });
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
    this.run.prefill({});
  }

  /** @internal */
  formStateRestoreCallback(kept: unknown): void {
    const place = placeFrom(kept);
    if (place) this.run.restore(place);
  }

  /** @internal */
  get place(): Place | undefined {
    const { state } = this.run;
    return state && { answers: state.answers, step: state.step };
  }

  /** The messages of the widget, in the language shown. */
  get messages(): Messages {
    return this.language.messages;
  }

  /** @internal */
  handleLanguage(): void {
    const { state } = this.loader;
    const spoken = this.language.settle(state.status === 'ready' ? state.quiz : undefined);
    if (spoken) this.run.reword(spoken.quiz);
    this.handleIssues(spoken?.issues ?? []);
    // In other words a step has another height.
    this.renderRoot.querySelector('.step')?.removeAttribute('style');
    this.requestUpdate();
  }

  /** @internal */
  get screen(): Screen {
    const { status } = this.loader.state;
    if (status !== 'ready') return status;
    return this.run.state?.step === null ? 'result' : 'step';
  }

  /** @internal */
  handleQuiz(quiz: Quiz): void {
    const spoken = this.language.settle(quiz);
    this.handleIssues([...spoken.issues, ...this.run.start(spoken.quiz)]);
    const { id, version, locale } = spoken.quiz;
    const place = this.keeper.takeUp(id);
    if (place) this.run.restore(place);
    void this.updateComplete.then(() =>
      this.dispatchEvent(new QuizReadyEvent({ quiz: { id, version, locale } })),
    );
  }

  /** @internal Tells the author: once in the console, once as an event. */
  handleIssues(issues: readonly DefinitionIssue[]): void {
    if (!issues.length) return;
    const lines = issues.map(({ path, message }) => `treatment-quiz: ${path} ${message}`);
    console.error(lines.join('\n'));
    this.handleWarnings(issues);
  }

  /** @internal Tells the author of what runs all the same, by the event alone: visitors see no console. */
  handleWarnings(issues: readonly DefinitionIssue[]): void {
    if (!issues.length) return;
    void this.updateComplete.then(() => this.dispatchEvent(new QuizErrorEvent({ issues })));
  }

  /** @internal */
  handleMove(direction: 'forward' | 'backward'): void {
    this.direction = direction;
    this.visitor.copied = undefined;
    this.focuser.headingNext();
  }

  /** @internal */
  handleProblem(question: string): void {
    this.focuser.problemNext(question);
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('lang')) this.handleLanguage();
    if (changed.has('bookingUrl')) {
      const message = bookingProblem(this.bookingUrl, this.baseURI);
      this.handleIssues(message ? [{ path: 'booking-url', message }] : []);
    }
  }

  private readonly handleRetry = (): void => {
    this.focuser.waitForOutcome();
    this.loader.retry();
  };

  /** @internal */
  protected override render(): TemplateResult {
    const { lang, direction, foreign } = this.language;
    if (this.loader.state.status !== 'ready' && [...this.childNodes].some(isFallback)) {
      return html`<slot></slot>`;
    }
    return html`<div class="frame" lang=${lang} dir=${direction ?? nothing}>
      ${markForeign(this.renderScreen(), foreign)}
    </div>`;
  }

  private renderScreen(): TemplateResult {
    const { loader, messages, run, visitor } = this;
    if (loader.state.status === 'loading') return loadingView(messages, loader.state.isSlow);
    const { quiz, state, trail } = run;
    if (loader.state.status === 'failed' || !quiz || !state || !trail) {
      return failureView(messages, this.src ? this.handleRetry : undefined);
    }
    return html`<div
      class="quiz"
      part="quiz"
      role="group"
      aria-label=${[...this.labels].map((label) => label.textContent).join(' ') || quiz.title}
      @mousedown=${visitor.guard}
      @click=${visitor.guard}
    >
      <fieldset role="presentation" ?disabled=${visitor.isDisabled}>
        ${screenView({
          quiz,
          state,
          trail,
          run,
          visitor,
          messages,
          level: headingLevel(this.headingLevel),
          hasRoom: () => (this.renderRoot.firstElementChild ?? this).clientWidth >= ROOMY,
          direction: this.direction,
          canRestart: this.resume,
          link: this.share ? () => this.keeper.link() : undefined,
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
