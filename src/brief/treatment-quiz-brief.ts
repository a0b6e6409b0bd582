import { LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { CompanionController } from '../companions/companion-controller.js';
import { languageOf } from '../i18n/language-of.js';
import type { Quiz } from '../definition/schema.js';
import type { Recommendation } from '../engine/recommendation.js';
import { type Trail, trail } from '../engine/trail.js';
import type { CompanionEventMap } from '../events/event-map.js';
import { QuizActionEvent } from '../events/quiz-action-event.js';
import type { Messages } from '../i18n/messages.js';
import { baseStyles } from '../styles/base.styles.js';
import { resultStyles } from '../styles/result.styles.js';
import { tokensStyles } from '../styles/tokens.styles.js';
import { headingLevel } from '../views/heading.js';
import { briefLists } from './brief-lists.js';
import { briefText } from './brief-text.js';
import { briefView, type BriefViewProps } from './brief-view.js';
import { briefStyles, listsStyles } from './brief.styles.js';
import { PrintFrame } from './print-frame.js';
import { sheetStyles } from './sheet.styles.js';
import { sheetView } from './sheet-view.js';
import type { BriefMessages } from './messages/brief-messages.js';
import { messagesFor } from './messages/messages-for.js';

/** What there is to take to a consultation. */
interface Result {
  quiz: Quiz;
  quizMessages: Messages;
  recommendation: Recommendation;
  trail: Trail;
}

/**
 * Sums up for a consultation what the visitor has answered, and prints it with the result.
 *
 * @tag treatment-quiz-brief
 * @slot - Letterhead of the printed sheet; not shown on screen.
 * @fires {QuizActionEvent} quiz-action - Before the sheet is printed or the brief copied, with the action `print` or `copy`; cancelable.
 * @cssstate empty - There is no recommendation.
 */
export class TreatmentQuizBrief extends LitElement {
  /** @internal */
  static override readonly styles = [tokensStyles, baseStyles, listsStyles, briefStyles];

  @state() private copied: BriefViewProps['copied'];
  @query('.frame') private readonly card!: HTMLElement;
  private readonly internals = this.attachInternals();
  private readonly companion = new CompanionController(this, (event) => this.handleChange(event));
  private readonly printer = new PrintFrame();
  private result: Result | undefined;

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.printer.remove();
  }

  /** @internal */
  protected override willUpdate(): void {
    // Undefined while the script of the quiz is still on its way.
    const { quiz, messages, recommendation } = this.companion.quiz ?? {};
    this.result =
      quiz && messages && recommendation
        ? {
            quiz,
            quizMessages: messages,
            recommendation,
            trail: trail(quiz, recommendation.answers),
          }
        : undefined;
    if (this.result) this.internals.states?.delete('empty');
    else this.internals.states?.add('empty');
  }

  private handleChange(event: string): void {
    this.copied = undefined;
    if (event === 'quiz-restart') this.printer.remove();
  }

  /** Asks the page, unless the quiz is disabled. */
  private isAllowed(action: 'print' | 'copy'): boolean {
    return !this.companion.isDisabled && this.dispatchEvent(new QuizActionEvent({ action }));
  }

  private readonly handlePrint = async (): Promise<void> => {
    const { result, messages } = this;
    if (!result || !this.isAllowed('print')) return;
    const sheet = {
      title: messages.heading,
      lang: result.quiz.locale,
      fontFamily: getComputedStyle(this.card).fontFamily,
      styles: [tokensStyles, baseStyles, resultStyles, listsStyles, sheetStyles],
      draw: (page: Document) =>
        sheetView({
          ...result,
          messages,
          lists: briefLists(result.trail),
          letterhead: this.letterheadFor(page),
          date: this.dateOf(result.quiz),
        }),
    };
    await this.printer.print(sheet, this.renderRoot);
  };

  private readonly handleCopy = async (): Promise<void> => {
    const { result, messages } = this;
    if (!result || !this.isAllowed('copy')) return;
    const { quiz, quizMessages, trail } = result;
    const text = briefText(briefLists(trail), messages, {
      title: quiz.title,
      noAnswer: quizMessages.noAnswer,
    });
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'copied';
    } catch {
      this.copied = { failed: text };
    }
  };

  /** What the clinic has put into the tag, copied. */
  private letterheadFor(page: Document): Node[] {
    return [...this.childNodes]
      .filter((node) => node instanceof Element || (node instanceof Text && node.data.trim()))
      .map((node) => page.importNode(node, true));
  }

  /** Today, with the figures and the calendar of the rest of the widget. */
  private dateOf({ locale }: Quiz): string {
    const calendar = { calendar: 'gregory', numberingSystem: 'latn' };
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...calendar }).format(new Date());
  }

  private get messages(): BriefMessages {
    return messagesFor(languageOf(this), this.result?.quiz.locale ?? '');
  }

  /** @internal */
  protected override render(): TemplateResult | typeof nothing {
    const { result, messages, copied } = this;
    if (!result) return nothing;
    return briefView({
      ...{ messages, copied },
      lists: briefLists(result.trail),
      quizLang: result.quiz.locale,
      noAnswer: result.quizMessages.noAnswer,
      // The result's main heading, its sections, then this card.
      level: headingLevel(this.companion.quiz!.headingLevel) + 3,
      onPrint: () => void this.handlePrint(),
      onCopy: () => void this.handleCopy(),
    });
  }
}

/** Listeners typed for this element's own events. */
export interface TreatmentQuizBrief {
  addEventListener<Type extends keyof CompanionEventMap>(
    type: Type,
    listener: (this: this, event: CompanionEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof CompanionEventMap>(
    type: Type,
    listener: (this: this, event: CompanionEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}
