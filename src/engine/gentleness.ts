import type { Treatment } from '../definition/schema.js';

type Gentleness = Pick<Treatment, 'downtimeDays' | 'discomfort'>;

/** What makes a treatment gentler than an equally supported one, in this order: as most people get it. */
const CRITERIA = {
  'time off': ({ downtimeDays }: Gentleness) => downtimeDays.max,
  discomfort: ({ discomfort }: Gentleness) => discomfort,
};

/** The criterion that decides which of two treatments is gentler; `undefined` when none does. */
export const gentlerBy = (a: Gentleness, b: Gentleness) =>
  (Object.keys(CRITERIA) as (keyof typeof CRITERIA)[]).find(
    (criterion) => CRITERIA[criterion](a) !== CRITERIA[criterion](b),
  );

/** Sorts the gentler treatment first; 0 when both are equally gentle. */
export function byGentleness(a: Gentleness, b: Gentleness): number {
  const criterion = gentlerBy(a, b);
  return criterion ? CRITERIA[criterion](a) - CRITERIA[criterion](b) : 0;
}
