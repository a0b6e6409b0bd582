/** What an extension is, and what comes of one. Shapes only; `extend-quiz.ts` merges. */
import type { Finding, Path } from './path.js';
import type { Precaution, Quiz } from './schema.js';

/** Who answers for a rule that is less careful than that of the built-in quiz. */
export interface Reviewed {
  by: string;
  role?: string;
  reason: string;
  /** Last day on which it counts, as `YYYY-MM-DD`. */
  until: string;
}

/** How an extension says what becomes of an entry as a whole. */
export interface EntryChange {
  /** Takes the entry away. */
  remove?: true;
  /** Id of the entry it is put in front of. */
  before?: string;
  /** Needed for what is less careful. */
  reviewed?: Reviewed;
}

/** A precaution, which takes the place of the built-in ones on the treatments it names. */
export type PrecautionChange = Omit<Precaution, 'effect'> & {
  /** `none` takes an effect away. */
  effect: Precaution['effect'] | 'none';
  reviewed?: Reviewed;
};

type Change<T> = T extends Precaution
  ? PrecautionChange
  : T extends { id: string }
    ? Parts<T> & { id: string } & EntryChange
    : T extends { goal: string }
      ? Parts<T> & { goal: string } & EntryChange
      : T;

type Parts<T> = { [Key in keyof T]?: Part<NonNullable<T[Key]>> | null };
type Part<T> = T extends readonly (infer Item)[] ? Change<Item>[] : T extends object ? Parts<T> : T;

/** A small definition that changes the built-in quiz. */
export type QuizExtension = Parts<Quiz> & {
  schemaVersion: 1;
  extends: string;
  id: string;
  version: string;
  /** Ids of the treatments that are kept, in this order. */
  onlyTreatments?: string[];
};

/** A rule of the built-in quiz that an extension made less careful, with a named reviewer. */
export interface Relaxed {
  /** Where in the extension: `facts[0].precautions[0].treatments[1]`. */
  path: string;
  /** From what to what. */
  what: string;
  reviewed: Reviewed;
}

/** An entry whose id the list did not have yet. */
export interface AddedEntry {
  /** Its path in the extension. */
  path: Path;
  id: string;
  /** What the list had. */
  others: readonly unknown[];
}

/** An extension with the built-in quiz under it. */
export interface ExtendedQuiz {
  quiz: Quiz;
  relaxed: readonly Relaxed[];
  /** What the author should look at; the quiz can be used all the same. */
  warnings: readonly Finding[];
  /** What is wrong; with any of it the quiz cannot be used. */
  findings: readonly Finding[];
  /** Merged object → where the author wrote it. */
  places: ReadonlyMap<unknown, Path>;
  /** Id → where the author took it away, or gave it to something new. An option is `question option`. */
  causes: ReadonlyMap<string, Path>;
  /** In the order of the merge. */
  added: readonly AddedEntry[];
}
