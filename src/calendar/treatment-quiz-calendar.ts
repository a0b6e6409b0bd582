import { LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { CompanionController } from '../companions/companion-controller.js';
import { languageOf } from '../i18n/language-of.js';
import type { Quiz } from '../definition/schema.js';
import type { Recommendation, Programme, Suggestion } from '../engine/recommendation.js';
import type { CompanionEventMap } from '../events/event-map.js';
import { QuizActionEvent } from '../events/quiz-action-event.js';
import { bestMatch } from '../i18n/locales.js';
import { baseStyles } from '../styles/base.styles.js';
import { resultStyles } from '../styles/result.styles.js';
import { tokensStyles } from '../styles/tokens.styles.js';
import { backwardFrom, fitting } from './backward.js';
import { calendarFile } from './calendar-file.js';
import { calendarStyles } from './calendar.styles.js';
import { calendarView } from './calendar-view.js';
import type { Aim } from './date-view.js';
import { type Day, dayFrom, later, plusDays, today } from './day.js';
import { canBePlanned, daysToPrepare, plan } from './plan.js';
import { saveFile } from './save-file.js';
import { SavedPlans } from './saved-plans.js';
import type { CalendarMessages, Meeting } from './messages/calendar-messages.js';
import { messagesFor } from './messages/messages-for.js';

/** Days until a first session, where the visitor has said nothing. */
const USUAL_DAYS = 14;
/** The latest date that can be asked for, in days. */
const REACH_DAYS = 2 * 365;

/**
 * Lays the plan of a suggested treatment on dates, from a first session or back from a date to be
 * ready by, and lets visitors take it to their own calendar, as a file.
 *
 * @tag treatment-quiz-calendar
 * @fires {QuizActionEvent} quiz-action - Before the file is saved, with the action `calendar`; cancelable.
 * @csspart plan - The plan, with its dates.
 * @cssstate empty - There is no plan to show.
 */
export class TreatmentQuizCalendar extends LitElement {
  /** @internal */
  static override readonly styles = [tokensStyles, baseStyles, resultStyles, calendarStyles];

  /** Id of the treatment chosen. */
  @state() private chosen = '';
  @state() private aim: Aim = 'first';
  /** The dates as chosen, by what they are for. */
  @state() private days: Partial<Record<Aim, Day>> = {};
  @state() private isOutOfReach = false;
  @state() private isSaved = false;
  @query('#day') private readonly dayField!: HTMLInputElement;
  private readonly internals = this.attachInternals();
  private readonly savedPlans = new SavedPlans();
  private readonly companion = new CompanionController(this, (event) => this.handleChange(event));
  private recommendation: Recommendation | null = null;
  private quiz: Quiz | null = null;
  /** What can be planned, best first. */
  private suggestions: Suggestion[] = [];

  /** @internal */
  protected override willUpdate(): void {
    // Undefined while the script of the quiz is still on its way.
    this.recommendation = this.companion.quiz?.recommendation ?? null;
    this.quiz = this.companion.quiz?.quiz ?? null;
    const { treatments } = this.recommendation ?? { treatments: [] };
    this.suggestions = treatments.filter(({ programme }) => canBePlanned(programme));
    if (this.suggestions.length) this.internals.states?.delete('empty');
    else this.internals.states?.add('empty');
  }

  private handleChange(event: string): void {
    this.isSaved = false;
    if (event !== 'quiz-restart') return;
    this.chosen = '';
    this.aim = 'first';
    this.days = {};
    this.isOutOfReach = false;
    this.savedPlans.forget();
  }

  private readonly handleTreatment = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.isSaved = false;
  };

  private readonly handleAim = (aim: Aim): void => {
    this.aim = aim;
    this.isOutOfReach = false;
    this.isSaved = false;
  };

  private readonly handleDay = (): void => {
    this.isSaved = false;
    if (!this.enteredDay) return;
    this.days = { ...this.days, [this.aim]: this.enteredDay };
    this.isOutOfReach = false;
  };

  /** A day that is still being typed is not yet wrong. */
  private readonly handleDayLeft = (): void => {
    this.isOutOfReach = !this.enteredDay;
  };

  private readonly handleSave = (): void => {
    this.handleDayLeft();
    const { suggestion } = this;
    if (!suggestion || this.companion.isDisabled) return;
    const start = this.startOf(suggestion);
    // What is said about the date describes its field.
    if (this.isOutOfReach || !start) return this.dayField.focus();
    if (!this.dispatchEvent(new QuizActionEvent({ action: 'calendar' }))) return;
    const file = calendarFile({
      planned: plan(this.plannable(suggestion), start, today()),
      treatment: suggestion.name,
      meeting: this.meetingOf(suggestion),
      messages: this.messages,
      ...this.savedPlans.save(suggestion.id),
    });
    saveFile(file, 'plan.ics');
    this.isSaved = true;
  };

  /** What the field says, if that day can be chosen. */
  private get enteredDay(): Day | undefined {
    const day = dayFrom(this.dayField.value);
    return day && day >= today() && day <= latestDay() ? day : undefined;
  }

  private get suggestion(): Suggestion | undefined {
    return this.suggestions.find(({ id }) => id === this.chosen) ?? this.suggestions[0];
  }

  private get messages(): CalendarMessages {
    return messagesFor(languageOf(this), this.quiz?.locale ?? '');
  }

  /** A clinic treats in sessions; care at home has visits. */
  private meetingOf({ id }: Suggestion): Meeting {
    const treatment = this.quiz?.treatments.find((each) => each.id === id);
    return treatment?.homeCare ? 'visit' : 'session';
  }

  /** The date chosen; for a first session else one that leaves time to get ready. */
  private dayFor({ programme }: Suggestion): Day | undefined {
    const { aim, days } = this;
    if (aim === 'ready') return days.ready;
    const usual = Math.max(USUAL_DAYS, daysToPrepare(programme));
    return later(days.first ?? plusDays(today(), usual), today());
  }

  /** How the plan fits before the date to be ready by. */
  private backwardOf({ programme }: Suggestion) {
    const { aim, days } = this;
    return aim === 'ready' && days.ready ? backwardFrom(days.ready, programme, today()) : undefined;
  }

  /** The programme up to the date to be ready by. */
  private plannable(suggestion: Suggestion): Programme {
    const { programme } = suggestion;
    const start = this.startOf(suggestion);
    const { ready } = this.days;
    return this.aim === 'ready' && start && ready ? fitting(programme, start, ready) : programme;
  }

  /** The first session, if it is known when, and not too late. */
  private startOf(suggestion: Suggestion): Day | undefined {
    return this.aim === 'ready'
      ? this.backwardOf(suggestion)?.begin?.from
      : this.dayFor(suggestion);
  }

  /** @internal */
  protected override render(): TemplateResult | typeof nothing {
    const { suggestion, suggestions, quiz, messages, aim, isOutOfReach, isSaved } = this;
    if (!suggestion || !quiz) return nothing;
    const wanted = languageOf(this);
    const start = this.startOf(suggestion);
    return calendarView({
      ...{ messages, suggestions, suggestion, aim, start, isOutOfReach, isSaved },
      programme: this.plannable(suggestion),
      // British or American days, where the page says which.
      locale: bestMatch(wanted, [messages]) ? wanted : messages.lang,
      quizLocale: quiz.locale,
      quizMessages: this.companion.quiz!.messages,
      meeting: this.meetingOf(suggestion),
      day: this.dayFor(suggestion),
      earliest: today(),
      latest: latestDay(),
      isTooSoon: !!start && start < plusDays(today(), daysToPrepare(suggestion.programme)),
      backward: this.backwardOf(suggestion),
      onTreatment: this.handleTreatment,
      onAim: this.handleAim,
      onDay: this.handleDay,
      onDayLeft: this.handleDayLeft,
      onSave: this.handleSave,
    });
  }
}

const latestDay = () => plusDays(today(), REACH_DAYS);

/** Listeners typed for this element's own events. */
export interface TreatmentQuizCalendar {
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
