/** The widget's own words. Texts of a quiz are data and never pass through here. */
import type { Advice, Range, Source } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Problem } from '../engine/questions/question-rules.js';

/** Every text of the widget in one language. */
export interface Messages {
  reasons: ReasonMessages;

  // While there is no quiz
  loading: string;
  unavailable: string;
  tryAgain: string;
  formRequired: string;

  // A step
  stepOf(step: number, total: number): string;
  back: string;
  startAgain: string;
  continue: string;
  finish: string;
  whyWeAsk: string;
  /** Name of the body map's drawing; the list of places stands beside it. */
  drawing: string;
  canSkip: string;
  ticked(count: number): string;
  /** @param limits - How many may be chosen, for `too-few` and `too-many`. */
  problem(problem: Problem, takesSeveral: boolean, limits: { min: number; max: number }): string;

  // The result
  resultTitle: string;
  advice: Record<Exclude<Advice, 'none'>, string>;
  suggestions: string;
  suggestionsIntro: string;
  homeCare: string;
  nothingNow: string;
  talkToClinician: string;
  evidence(strength: number): string;
  askAlso: string;
  about: string;
  figures: Record<
    'sessions' | 'visits' | 'gap' | 'firstChange' | 'timeOff' | 'marksSeen' | 'needle',
    string
  >;
  course: string;
  price: string;
  offerLink: string;
  range(range: Range): string;
  often(count: number): string;
  weeks(range: Range): string;
  days(range: Range): string;
  millimetres(range: Range): string;
  /** What a drawn plan says. Dates come ready, in the visitor's language. */
  plan: {
    title: string;
    /** What the numbers are. */
    weeks: string;
    prepare: string;
    before(weeks: string): string;
    session(number: number): string;
    ifNeeded(when: string): string;
    afterEach(days: string): string;
    judge: string;
  };
  /** What to compare, beside the figures. */
  compare: Record<'title' | 'comfort' | 'evidence', string>;
  /** Discomfort from 0 to 4. */
  discomfort: Readonly<Record<number, string>>;
  /** @param weeks - Weeks until a first change may show. */
  firstChange(weeks: number): string;
  later: string;
  waitAtLeast(weeks: number, from: string): string;
  /** Beside several waits. */
  waitForAll: string;
  leftOut: string;
  /** What would change the result; names of treatments follow `now`, `later` and `out`. */
  whatIf: Record<'title' | 'now' | 'later' | 'out', string> & {
    given(label: string, isChosen: boolean): string;
  };
  limits: string;
  beforeCare: string;
  afterCare: string;
  nextStep: string;
  book: string;
  copied: string;
  copyFailed: string;
  share: string;
  clear: string;
  yourAnswers: string;
  noAnswer: string;
  change: string;
  sources: string;
  /** How sure a source is; for `unsourced` a sentence that stands for all of them. */
  grades: Record<Source['grade'], string>;
  reviewedBy(by: string, role: string, on: string, until: string): string;
  notReviewed: string;
}
