/** What the checker says of a quiz: data only, ready for JSON. */
import type { DefinitionIssue } from '../definition/definition-error.js';

/** Answers anyone can replay with `recommend(quiz, answers)` or in the widget. */
export type Witness = Record<string, string | string[]>;

/** How a verdict was reached. `proved` covers every possible run; `sampled` only those tried. */
export type Basis =
  { kind: 'proved'; how: string; cases: number } | { kind: 'sampled'; how: string; runs: number };

/** One thing that is wrong with a quiz, or worth knowing. */
export interface Finding {
  /** Where, by ids: `steps.details.questions.scar_type`; `''` for the quiz as a whole. */
  path: string;
  message: string;
  /** Answers that show it, where answers can. */
  witness?: Witness;
}

/** What has been checked, and how it came out. */
export interface Verdict {
  /** Stable, such as `"never-empty"`. */
  id: string;
  title: string;
  holds: boolean;
  basis: Basis;
  /** What breaks it; empty when it holds. */
  faults: readonly Finding[];
  /** What an author may want to know although nothing is broken. */
  notes: readonly Finding[];
}

/** How often something happens to a treatment; shares from 0 to 1. */
export interface TreatmentShares {
  id: string;
  name: string;
  suggested: number;
  /** Part of `suggested`. */
  first: number;
  later: number;
  leftOut: number;
  /** Why it was not suggested, most frequent first; several rules can hold at once. */
  rules: readonly { rule: string; share: number }[];
}

/** How often each treatment comes up. */
export interface Statistics {
  /** What each run counts for, in a sentence. */
  weighting: string;
  /** Different runs covered, exactly, in decimal digits. */
  runs: string;
  basis: Basis;
  treatments: readonly TreatmentShares[];
}

/** All verdicts on a definition, with the numbers asked for. */
export interface CheckReport {
  schemaVersion: 1;
  /** `null` when the definition cannot be used. */
  quiz: { id: string; version: string; locale: string } | null;
  /** Whether the definition can be used and every verdict holds. */
  ok: boolean;
  /** What keeps the definition from being used; nothing else is checked then. */
  issues: readonly DefinitionIssue[];
  verdicts: readonly Verdict[];
  statistics?: Statistics;
}
