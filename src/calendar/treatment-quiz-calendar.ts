import { LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { CompanionController } from '../companions/companion-controller.js';
import { languageOf } from '../companions/language.js';
import type { Recommendation, Suggestion } from '../engine/recommendation.js';
import { QuizActionEvent } from '../events/quiz-action-event.js';
import { bestMatch } from '../i18n/locales.js';
import { baseStyles } from '../styles/base.styles.js';
import { tokensStyles } from '../styles/tokens.styles.js';
import { calendarFile } from './calendar-file.js';
import { calendarStyles } from './calendar.styles.js';
import { calendarView } from './calendar-view.js';
import { type Day, dayFrom, later, plusDays, today } from './day.js';
import { canBePlanned, daysToPrepare, plan, type PlannedDays } from './plan.js';
import { saveFile } from './save-file.js';
import { SavedPlans } from './saved-plans.js';
import type { CalendarWords, Meeting } from './words/calendar-words.js';
import { wordsFor } from './words/words.js';

/** Days until a first session, where the visitor has said nothing. */
const USUAL_DAYS = 14;
/** The latest first session that can be asked for, in days. */
const REACH_DAYS = 2 * 365;

/**
 * Lets visitors take the plan of a suggested treatment to their own calendar, as a file.
 *
 * @tag treatment-quiz-calendar
 * @fires {QuizActionEvent} quiz-action - Before the file is saved, with the action `calendar`; cancelable.
 * @cssstate empty - There is no plan to show.
 */
export class TreatmentQuizCalendar extends LitElement {
  /** @internal */
  static override readonly styles = [tokensStyles, baseStyles, calendarStyles];

  /** Id of the treatment chosen. */
  @state() private chosen = '';
  /** The first session as chosen. */
  @state() private start: Day | undefined;
  @state() private isOutOfReach = false;
  @state() private isSaved = false;
  @query('input') private readonly dayField!: HTMLInputElement;
  private readonly internals = this.attachInternals();
  private readonly savedPlans = new SavedPlans();
  private readonly companion = new CompanionController(this, (event) => this.handleChange(event));
  private recommendation: Recommendation | null = null;
  /** What can be planned, best first. */
  private suggestions: Suggestion[] = [];

  /** @internal */
  protected override willUpdate(): void {
    // Undefined while the script of the quiz is still on its way.
    this.recommendation = this.companion.quiz?.recommendation ?? null;
    const { treatments } = this.recommendation ?? { treatments: [] };
    this.suggestions = treatments.filter(({ programme }) => canBePlanned(programme));
    if (this.suggestions.length) this.internals.states.delete('empty');
    else this.internals.states.add('empty');
  }

  private handleChange(event: string): void {
    this.isSaved = false;
    if (event !== 'quiz-restart') return;
    this.chosen = '';
    this.start = undefined;
    this.isOutOfReach = false;
    this.savedPlans.forget();
  }

  private readonly handleTreatment = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.isSaved = false;
  };

  private readonly handleDay = (): void => {
    this.isSaved = false;
    if (!this.enteredDay) return;
    this.start = this.enteredDay;
    this.isOutOfReach = false;
  };

  /** A day that is still being typed is not yet wrong. */
  private readonly handleDayLeft = (): void => {
    this.isOutOfReach = !this.enteredDay;
  };

  private readonly handleSave = (): void => {
    this.handleDayLeft();
    if (this.isOutOfReach) return this.dayField.focus();
    const { suggestion } = this;
    if (!suggestion || !this.dispatchEvent(new QuizActionEvent({ action: 'calendar' }))) return;
    const file = calendarFile({
      planned: this.planned(suggestion),
      treatment: suggestion.name,
      meeting: meetingOf(suggestion),
      words: this.words,
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

  private get words(): CalendarWords {
    return wordsFor(languageOf(this), this.recommendation?.quiz.locale ?? '');
  }

  /** The day chosen, else one that leaves time to get ready. */
  private firstDay({ programme }: Suggestion): Day {
    const days = Math.max(USUAL_DAYS, daysToPrepare(programme));
    return later(this.start ?? plusDays(today(), days), today());
  }

  private readonly planned = (suggestion: Suggestion): PlannedDays[] =>
    plan(suggestion.programme, this.firstDay(suggestion), today());

  /** @internal */
  protected override render(): TemplateResult | typeof nothing {
    const { suggestion, suggestions, recommendation, words, isOutOfReach, isSaved } = this;
    if (!suggestion) return nothing;
    const wanted = languageOf(this);
    const firstDay = this.firstDay(suggestion);
    return calendarView({
      ...{ words, suggestions, suggestion, firstDay, isOutOfReach, isSaved },
      // British or American days, where the page says which.
      locale: bestMatch(wanted, [words]) ? wanted : words.lang,
      quizLocale: recommendation!.quiz.locale,
      meeting: meetingOf(suggestion),
      earliest: today(),
      latest: latestDay(),
      planned: this.planned(suggestion),
      isTooSoon: firstDay < plusDays(today(), daysToPrepare(suggestion.programme)),
      onTreatment: this.handleTreatment,
      onDay: this.handleDay,
      onDayLeft: this.handleDayLeft,
      onSave: this.handleSave,
    });
  }
}

const latestDay = () => plusDays(today(), REACH_DAYS);

const meetingOf = ({ programme }: Suggestion): Meeting =>
  programme.courseWeeks ? 'visit' : 'session';
