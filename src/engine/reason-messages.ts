/** The sentences the engine adds to a quiz's own texts. A locale brings its own. */
export interface ReasonMessages {
  /** @param labels - The options chosen, in the visitor's own terms. */
  chose(labels: readonly string[]): string;
  evidence(strength: number): string;
  notForGoals: string;
  /** For a visitor who named no goal. */
  noGoal: string;
  othersFitBetter: string;
  /** @param days - Least days of time off. */
  needsTimeOff(days: number, label: string): string;
  /** @param days - Most days in which marks can be seen. */
  tooCloseToDate(days: number, label: string): string;
  notWithAnswer(label: string): string;
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** The reasons in English. */
export const englishReasons: ReasonMessages = {
  chose: (labels) => `You chose ${labels.map((label) => `“${label}”`).join(' and ')}.`,
  evidence: (strength) =>
    ['', 'The evidence is limited.', 'There is some evidence.', 'There is good evidence.'][
      strength
    ] ?? '',
  notForGoals: 'Not known to help with what you chose.',
  noGoal: 'You did not choose a goal to match it with.',
  othersFitBetter: 'Others are better supported for what you chose.',
  needsTimeOff: (count, label) =>
    `Skin can look red or flaky for at least ${days(count)}. You chose “${label}”.`,
  tooCloseToDate: (count, label) =>
    `Marks can be seen for up to ${count > 21 ? `${Math.round(count / 7)} weeks` : days(count)}. You chose “${label}”.`,
  notWithAnswer: (label) => `Left out because you chose “${label}”.`,
};
