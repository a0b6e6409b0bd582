/** The result of a completed quiz: plain JSON, the detail of the `recommendation` event. */
import type { Advice, Range } from '../definition/schema.js';

/** One entry of the ledger: why a treatment is where it is. */
export interface Reason {
  kind: 'goal' | 'precaution' | 'preference' | 'evidence';
  text: string;
  /** Ids of the questions whose answers this rests on. */
  questions: string[];
  /** Ids of the sources this rests on. */
  sources: string[];
  /** Points this adds to the score, for goals. */
  weight?: number;
  /** Strength of the evidence for this goal: 1 limited, 2 some, 3 good. */
  strength?: 1 | 2 | 3;
}

/** A treatment's figures for this visitor. Always ranges; the clinic confirms them. */
export interface Programme {
  /** The goal or `goal.subtype` the figures are for, when they were narrowed. */
  goal?: string;
  /** Number of sessions; review visits for home care. */
  sessions?: Range;
  /** Weeks between sessions. */
  intervalWeeks?: Range;
  /** Weeks until a first change may show. */
  firstResultsWeeks?: number;
  /** Weeks before the first session in which skin is prepared. */
  prepareWeeks?: Range;
  /** Weeks after the last session in which the result can be judged. */
  judgeWeeks?: Range;
  /** Time off: days the skin can look red or flaky. */
  downtimeDays: Range;
  /** Days in which marks can be seen, where that is longer than the time off. */
  marksSeenDays?: Range;
  /** 0 (none) to 4 (strong). */
  discomfort: number;
  /** Needle length in mm (length, not breadth). */
  needleLengthMm?: Range;
  /** Weeks a home-care plan runs. */
  courseWeeks?: Range;
  /** What to know about these figures, such as "specialist only". */
  note?: string;
  sources: string[];
}

/** A treatment worth asking the clinic about, and why. */
export interface Suggestion {
  id: string;
  name: string;
  /** How well the evidence supports it for the best-supported goal: strength 3, 2 or 1. */
  fit: 'strong' | 'good' | 'possible';
  /** Evidence strength summed over the goals chosen, the main goal counting double. */
  score: number;
  programme: Programme;
  reasons: Reason[];
  cautions: Reason[];
  /** Ids of add-ons to ask about. */
  addOns: string[];
}

/** A wait that a fact asks for. Each counts from a day of its own. */
export interface Wait {
  fact: string;
  /** Weeks to wait at least. */
  waitWeeks: number;
  /** The day the weeks are counted from, in words. */
  waitFrom: string;
}

/** A treatment worth asking about once every wait is over. */
export interface PostponedSuggestion extends Suggestion {
  /** All of them, the longest first. Which one is over last depends on the days they count from. */
  waits: Wait[];
  /** Weeks of the longest wait. */
  waitWeeks: number;
  /** What the longest wait is counted from. */
  waitFrom: string;
}

/** A treatment that is not suggested, and why. */
export interface LeftOut {
  id: string;
  name: string;
  /** The deciding reason first. */
  reasons: Reason[];
}

/** A true fact that says something to the visitor before any treatment does. */
export interface Notice {
  fact: string;
  advice: Advice;
  message: string;
  sources: string[];
}

/** The whole result of a quiz, as the `recommendation` event carries it. */
export interface Recommendation {
  schemaVersion: 1;
  quiz: { id: string; version: string; locale: string };
  /** Question id → option id, or ids for questions with several; only questions that were asked. */
  answers: Record<string, string | string[]>;
  facts: string[];
  advice: Advice;
  /** To ask about now, best first, at most three. */
  treatments: Suggestion[];
  later: PostponedSuggestion[];
  leftOut: LeftOut[];
  notices: Notice[];
}
