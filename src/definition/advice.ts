/** Levels of advice, from the mildest to the strictest. */
export const ADVICE = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'] as const;
