/** The messages of the brief in one language. */
export interface BriefMessages {
  lang: string;
  heading: string;
  intro: string;

  // The lists
  wishes: string;
  limits: string;
  flags: string;
  unknown: string;
  others: string;
  ask: string;
  /** What to ask the clinic. */
  questions: readonly string[];

  // The buttons, and what became of them
  print: string;
  copy: string;
  copied: string;
  copyFailed: string;
}
